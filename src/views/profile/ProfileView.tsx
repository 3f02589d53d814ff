import { useEvidence } from '../../evidence/EvidenceContext';
import { FactLink, FactText } from '../../evidence/FactText';
import { localizeFact } from '../../evidence/localizeFact';
import { SourceLegend } from '../../evidence/SourceBadges';
import { findFact, findFactOrItem } from '../../facts/statements';
import { formatLanguageName } from '../../i18n/format';
import { useTranslation } from '../../i18n/useTranslation';
import { FIRST_SCREEN } from '../../ui/firstScreen';
import type { ViewProps } from '../ViewProps';
import { KeyFigures } from './KeyFigures';
import { MembershipCurve } from './MembershipCurve';
import './ProfileView.css';
import { ProfileSections } from './ProfileSections';
import { Sentences } from './SentenceText';
import { writeAsOf, writeLead, type Writer } from './sentences';

/**
 * What the organization is, for a reader who has a minute: its names, a few sentences, its figures, then subject by
 * subject.
 */
export function ProfileView({ facts, tables, embedded }: ViewProps) {
  const { t } = useTranslation();
  const { language } = useEvidence();
  const writer: Writer = { facts, tables, language, t };
  const name = localizeFact(facts, tables, 'names', language);
  return (
    <article className="profile">
      <header className="profile-hero">
        <h1 lang={name?.language ?? language}>{name?.text ?? t('app.name')}</h1>
        <OtherNames {...writer} />
        <div className="profile-opening">
          <div>
            <p id={FIRST_SCREEN} className="profile-lead">
              <Sentences sentences={writeLead(writer)} />
            </p>
            <p className="profile-as-of">
              <Sentences sentences={[writeAsOf(writer)]} />
            </p>
          </div>
          {!embedded && <ReadingGuide />}
        </div>
        <MembershipCurve facts={facts} tables={tables} />
      </header>
      <KeyFigures facts={facts} />
      <ProfileSections writer={writer} embedded={embedded} />
    </article>
  );
}

/** The abbreviation, and the names in other languages with the languages. */
function OtherNames({ facts, language, t }: Writer) {
  const names = findFactOrItem(facts, 'names');
  const items = (names && 'items' in names ? names.items : undefined) ?? [];
  const others = items.flatMap((item) =>
    item.value.kind === 'name' && item.value.language !== language ? [{ id: item.id, name: item.value }] : [],
  );
  return (
    <ul className="profile-names" aria-label={t('profile.otherNames')}>
      {findFact(facts, 'abbreviation') && (
        <li>
          <FactText fact="abbreviation" />
        </li>
      )}
      {others.map(({ id, name }) => (
        <li key={id}>
          {' '}
          <FactLink fact={id} bare>
            <span lang={name.language}>{name.text}</span>
          </FactLink>{' '}
          <span className="profile-name-language">{formatLanguageName(name.language, language)}</span>
        </li>
      ))}
    </ul>
  );
}

/** How to see where the words of this page come from, and what the badges say. */
function ReadingGuide() {
  const { t } = useTranslation();
  return (
    <div className="reading-guide" role="note">
      <p>{t('profile.how')}</p>
      <ul>
        <SourceLegend />
      </ul>
    </div>
  );
}
