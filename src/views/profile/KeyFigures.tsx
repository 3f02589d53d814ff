import { useEvidence } from '../../evidence/EvidenceContext';
import { FactLink, PlainWords, TranslationMark } from '../../evidence/FactText';
import { FACTS, FACT_IDS, type FactId } from '../../facts/factTable';
import { findFactOrItem } from '../../facts/statements';
import { GlossaryPopover } from '../../evidence/GlossaryPopover';
import { formatDatedLabel, splitFigure } from '../../evidence/formatValue';
import { localizeFact } from '../../evidence/localizeFact';
import type { Facts } from '../../facts/factsSchema';
import { useTranslation } from '../../i18n/useTranslation';
import { SinceNotes } from '../../evidence/TableWords';
import { VisuallyHidden } from '../../ui/accessibility';

/** The figures that a reader looks for first, each with its date and who says it. */
export function KeyFigures({ facts }: { facts: Facts }) {
  const { t } = useTranslation();
  return (
    <section className="key-figures" aria-labelledby="key-figures">
      <h2 id="key-figures" aria-label={t('profile.figures')}>
        <VisuallyHidden words={t('profile.figures')} />
      </h2>
      <dl>
        {FACT_IDS.filter((id) => FACTS[id].figure).map((id) => (
          <KeyFigure key={id} id={id} facts={facts} />
        ))}
      </dl>
    </section>
  );
}

function KeyFigure({ id, facts }: { id: FactId; facts: Facts }) {
  const { t } = useTranslation();
  const { tables, language } = useEvidence();
  const statement = findFactOrItem(facts, id);
  const label = t(`fact.${id}`);
  if (!statement) {
    return (
      <div className="key-figure">
        <dt>{t('profile.missing', { label })}</dt>
        <dd className="key-figure-missing">{t('profile.missingHint')}</dd>
      </div>
    );
  }
  const figure = splitFigure(statement.value, language, t);
  const words = figure ? undefined : localizeFact(facts, tables, id, language);
  return (
    <div className="key-figure">
      <dt>
        {formatDatedLabel(label, statement.value, language, t)}
        <GlossaryPopover fact={id} companion={FACTS[id].companion} />
      </dt>
      <dd>
        <FactLink fact={id}>
          {figure ? (
            <>
              {figure.before && (
                <>
                  <small data-serif="">{figure.before}</small>{' '}
                </>
              )}
              <span className="key-figure-number" data-serif="">
                {figure.figure}
              </span>
              <small data-serif="">{figure.after}</small>
            </>
          ) : (
            <span className="key-figure-name" data-serif="">
              <PlainWords words={words} fallback={id} />
            </span>
          )}
        </FactLink>
        {words && <TranslationMark words={words} />}
      </dd>
      {tables.since.some(({ fact }) => fact === id) && (
        <dd className="key-figure-since">
          <SinceNotes fact={id} />
        </dd>
      )}
    </div>
  );
}
