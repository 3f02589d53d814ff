import { useEvidence } from '../../evidence/EvidenceContext';
import { FactLink, PlainWords, TranslationMark } from '../../evidence/FactText';
import { DiagnosticText } from '../../evidence/DiagnosticText';
import { DocumentMark, TableMark } from '../../evidence/SourceBadges';
import { formatLabel } from '../../evidence/formatValue';
import type { Diagnostic } from '../../facts/factsSchema';
import { useTranslation } from '../../i18n/useTranslation';
import { type Milestone, type ReportedTotal, type Spell, TABLE_FILES, type Tables } from '../../tables/tablesSchema';
import { type DocumentModel, placeId } from './documentModel';
import { translate } from '../../evidence/localizeFact';
import { formatDate, formatNumber } from '../../i18n/format';
import { precisionOf } from '../../tables/partialDates';

interface CheckResultsProps {
  readonly messages: readonly Diagnostic[];
  readonly tables: Tables;
  readonly readings: readonly DocumentModel[];
}

/** What the checks found, as text, each with the words and the row of a table that it speaks of. */
export function CheckResults({ messages, tables, readings }: CheckResultsProps) {
  const { t } = useTranslation();
  const { facts, language } = useEvidence();
  const languageOf = (id: string) => readings.find(({ document }) => document.id === id)?.document.language ?? id;
  return (
    <section className="check-results" aria-labelledby="sources-checks">
      <h2 id="sources-checks" tabIndex={-1}>
        {t('sources.checks.title')}
      </h2>
      <p className="sources-hint">
        {messages.length === 0 ? t('sources.checks.none') : t('sources.checks.hint', { count: messages.length })}
      </p>
      <ol>
        {messages.map((message, index) => (
          <li key={JSON.stringify(message)} id={`check-${index + 1}`} tabIndex={-1} data-severity={message.severity}>
            <p className="check-results-words">
              <span className="check-results-severity">{t(`sources.severity.${message.severity}`)}</span>{' '}
              <DiagnosticText message={message} />
            </p>
            <ul className="check-results-places">
              {message.where.map((place) => (
                <li key={`${place.document} ${place.start} ${place.end}`}>
                  <DocumentMark language={languageOf(place.document)} />
                  <a href={`#${placeId(readings, place)}`}>
                    <q lang={languageOf(place.document)}>{place.quote}</q>
                  </a>
                </li>
              ))}
            </ul>
            <ComparedSource message={message} tables={tables} />
            {message.facts.length > 0 && (
              <p className="check-results-facts">
                {t('sources.checks.facts')}{' '}
                {message.facts.map((fact) => (
                  <FactLink key={fact} fact={fact}>
                    {formatLabel(fact, facts, language, t)}
                  </FactLink>
                ))}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/**
 * The row of a table that a check compared the documents with, and whom it is cited from; nothing where it compared
 * none.
 */
export function ComparedSource({ message, tables }: { message: Diagnostic; tables: Tables }) {
  const { t } = useTranslation();
  const row = findComparedRow(message, tables);
  const { source } = message;
  if (!source) return null;
  return (
    <p className="check-results-source">
      <TableMark /> {row && <RowWords compared={row} tables={tables} />} <cite lang="en">{source.cited}</cite>,{' '}
      <span>{t('sources.checks.row', { file: source.file, line: source.line })}</span>
    </p>
  );
}

function RowWords({ compared, tables }: { compared: ComparedRow; tables: Tables }) {
  const { t } = useTranslation();
  const { language } = useEvidence();
  switch (compared.kind) {
    case 'milestone': {
      const words = translate(compared.row.fact, 'en', language, tables.translations);
      return (
        <b>
          {formatDate(compared.row, language)}: <PlainWords words={words} fallback={compared.row.fact} />
          <TranslationMark words={words} />
        </b>
      );
    }
    case 'spell': {
      const { from, country } = compared.row;
      const name = tables.countries.find(({ code }) => code === country)?.displayNames[language] ?? country;
      return (
        <b>
          {formatDate({ date: from, precision: precisionOf(from) }, language)}: {name}
        </b>
      );
    }
    case 'reported-total':
      return (
        <b>
          {formatDate(compared.row, language)}:{' '}
          {t('unit.states', { count: compared.row.members, amount: formatNumber(compared.row.members, language) })}
        </b>
      );
  }
}

/** The row of a table that a check compared the documents with. */
export type ComparedRow =
  | { readonly kind: 'milestone'; readonly row: Milestone }
  | { readonly kind: 'reported-total'; readonly row: ReportedTotal }
  | { readonly kind: 'spell'; readonly row: Spell };

/** Finds the row that a message names; undefined where it names none, or a row of another table. */
export function findComparedRow({ source }: Diagnostic, tables: Tables): ComparedRow | undefined {
  if (!source) return undefined;
  const milestone =
    source.file === TABLE_FILES.milestones ? tables.milestones.find(({ line }) => line === source.line) : undefined;
  if (milestone) return { kind: 'milestone', row: milestone };
  const spell = source.file === TABLE_FILES.spells ? tables.spells.find(({ line }) => line === source.line) : undefined;
  if (spell) return { kind: 'spell', row: spell };
  const total =
    source.file === TABLE_FILES.reportedTotals
      ? tables.reportedTotals.find(({ line }) => line === source.line)
      : undefined;
  return total && { kind: 'reported-total', row: total };
}
