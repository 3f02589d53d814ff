import { useEvidence } from '../../evidence/EvidenceContext';
import { FactText } from '../../evidence/FactText';
import { findFactOrItem } from '../../facts/findFact';
import { DiffersMark, TableMark } from '../../evidence/SourceBadges';
import { translate } from '../../evidence/localizeFact';
import { PlainWords, TranslationMark } from '../../evidence/FactText';
import type { Facts } from '../../facts/factsSchema';
import { formatDate } from '../../i18n/format';
import { useTranslation } from '../../i18n/useTranslation';

/** The first name as the documents give it, beside what the table of milestones says of the same year. */
export function FirstName({ facts }: { facts: Facts }) {
  const { t } = useTranslation();
  const { tables, language } = useEvidence();
  const founded = findFactOrItem(facts, 'founded')?.value;
  const name = findFactOrItem(facts, 'founding-name')?.value;
  const year = founded?.kind === 'date' ? founded.date.slice(0, 4) : undefined;
  const abbreviation = name?.kind === 'name' ? name.abbreviation : undefined;
  const others = tables.milestones.filter(
    ({ kind, date, fact }) =>
      kind === 'name' &&
      (date.slice(0, 4) === year || (abbreviation !== undefined && fact.includes(`(${abbreviation})`))),
  );
  return (
    <>
      <p className="profile-statement">
        <FactText fact="founding-name" />
      </p>
      {others.length > 0 && (
        <div className="profile-differs">
          <p>
            <DiffersMark /> {t('profile.firstNameDiffers')}
          </p>
          <ul>
            {others.map((milestone) => {
              const words = translate(milestone.fact, 'en', language, tables.translations);
              return (
                <li key={milestone.line}>
                  <TableMark /> <span className="fact-items-date">{formatDate(milestone, language)}</span>
                  <PlainWords words={words} fallback={milestone.fact} />
                  <TranslationMark words={words} />
                  <cite lang="en">{milestone.cited}</cite>
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </>
  );
}
