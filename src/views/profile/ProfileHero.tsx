import { FactLink } from '../../evidence/FactLink';
import { findFact, findFactOrItem } from '../../facts/findFact';
import { FactText } from '../../evidence/FactText';
import { useEvidence } from '../../evidence/EvidenceContext';
import { localizeFact } from '../../evidence/localizeFact';
import { formatLanguageName } from '../../i18n/format';
import { useTranslation } from '../../i18n/useTranslation';
import type { ViewProps } from '../ViewProps';
import { MembershipCurve } from './MembershipCurve';
import { ProfileLead } from './ProfileLead';
import './ProfileHero.css';
import { ReadingGuide } from './ReadingGuide';

/** The name, the other names, what it is in a few sentences, and the curve of its members. */
export function ProfileHero({ facts, tables, embedded }: Pick<ViewProps, 'facts' | 'tables' | 'embedded'>) {
  const { t } = useTranslation();
  const { language } = useEvidence();
  const name = localizeFact(facts, tables, 'names', language);
  const names = findFactOrItem(facts, 'names');
  const items = (names && 'items' in names ? names.items : undefined) ?? [];
  const others = items.flatMap((item) =>
    item.value.kind === 'name' && item.value.language !== language ? [{ id: item.id, name: item.value }] : [],
  );
  return (
    <header className="profile-hero">
      <h1 lang={name?.language ?? language}>{name?.text ?? t('app.name')}</h1>
      <ul className="profile-names" aria-label={t('profile.otherNames')}>
        {findFact(facts, 'abbreviation') && (
          <li>
            <FactText fact="abbreviation" />
          </li>
        )}
        {others.map(({ id, name: other }) => (
          <li key={id}>
            {' '}
            <FactLink fact={id} bare>
              <span lang={other.language}>{other.text}</span>
            </FactLink>{' '}
            <span className="profile-name-language">{formatLanguageName(other.language, language)}</span>
          </li>
        ))}
      </ul>
      <div className="profile-opening">
        <ProfileLead facts={facts} tables={tables} />
        {!embedded && <ReadingGuide />}
      </div>
      <MembershipCurve facts={facts} tables={tables} />
    </header>
  );
}
