import type { TFunction } from 'i18next';
import { useEvidence } from '../../evidence/EvidenceContext';
import { FactLink, PlainWords, TranslationMark } from '../../evidence/FactText';
import { DiagnosticText } from '../../evidence/DiagnosticText';
import { DocumentMark, TableMark } from '../../evidence/SourceBadges';
import { formatLabel, formatPlaceName } from '../../evidence/formatValue';
import type { Diagnostic } from '../../facts/factsSchema';
import { useTranslation } from '../../i18n/useTranslation';
import type { Tables } from '../../tables/tablesSchema';
import { type DocumentModel, placeId } from './documentModel';
import { TABLE_LANGUAGE, translate, type LocalizedText } from '../../evidence/localizeFact';
import { formatDate, formatNumber, type PreciseDate } from '../../i18n/format';
import type { Language } from '../../i18n/language';
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
 * What the row of a table says that a check compared the documents with, and whom it is cited from; nothing where it
 * compared none.
 */
function ComparedSource({ message, tables }: { message: Diagnostic; tables: Tables }) {
  const { t } = useTranslation();
  const { language } = useEvidence();
  const { source } = message;
  if (!source) return null;
  const row = findRowWords(message, tables, language, t);
  return (
    <p className="check-results-source">
      <TableMark />{' '}
      {row && (
        <b>
          {formatDate(row.date, language)}: <PlainWords words={row.words} fallback={source.file} />
          <TranslationMark words={row.words} />
        </b>
      )}{' '}
      <cite lang="en">{source.cited}</cite>,{' '}
      <span>{t('sources.checks.row', { file: source.file, line: source.line })}</span>
    </p>
  );
}

/** The date and the words of the row that a diagnostic names; undefined for one that is not there. */
export function findRowWords(
  message: Diagnostic,
  tables: Tables,
  language: Language,
  t: TFunction,
): { date: PreciseDate; words: LocalizedText } | undefined {
  const isNamed = ({ line }: { line: number }) => line === message.source?.line;
  const write = (text: string): LocalizedText => ({ status: 'said', text, language });
  if (message.rule === 'count-disagrees') {
    const row = tables.spells.find(isNamed);
    return (
      row && {
        date: { date: row.from, precision: precisionOf(row.from) },
        words: write(formatPlaceName(row.country, language)),
      }
    );
  }
  if (message.rule !== 'table-disagrees') return undefined;
  const { expected } = message.values;
  if (expected.kind === 'quantity' && expected.asOf) {
    const amount = formatNumber(expected.amount, language);
    return { date: expected.asOf, words: write(t('unit.states', { count: expected.amount, amount })) };
  }
  const row = tables.milestones.find(isNamed);
  return row && { date: row, words: translate(row.fact, TABLE_LANGUAGE, language, tables.translations) };
}
