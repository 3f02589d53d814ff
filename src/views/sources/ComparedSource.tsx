import { useEvidence } from '../../evidence/EvidenceContext';
import { PlainWords, TranslationMark } from '../../evidence/FactText';
import { TableMark } from '../../evidence/SourceBadges';
import { translate } from '../../evidence/localizeFact';
import type { Diagnostic } from '../../facts/factsSchema';
import { formatDate, formatNumber } from '../../i18n/format';
import { useTranslation } from '../../i18n/useTranslation';
import { toPrecision } from '../../tables/partialDates';
import type { Tables } from '../../tables/tablesSchema';
import { toComparedRow, type ComparedRow } from './comparedRow';

/**
 * The row of a table that a check compared the documents with, and whom it is cited from; nothing where it compared
 * none.
 */
export function ComparedSource({ message, tables }: { message: Diagnostic; tables: Tables }) {
  const { t } = useTranslation();
  const row = toComparedRow(message, tables);
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
          {formatDate({ date: from, precision: toPrecision(from) }, language)}: {name}
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
