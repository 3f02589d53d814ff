import type { TFunction } from 'i18next';
import { formatLicences } from '../../evidence/documents';
import { findSourceIds, localizeStatement, localizeTitle, type LocalizedText } from '../../evidence/localizeFact';
import { formatStatementLabel, formatValue } from '../../evidence/formatValue';
import type { Agreement, Fact, Facts, Statement } from '../../facts/factsSchema';
import { toStatements } from '../../facts/statements';
import { formatDate } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import type { Tables } from '../../tables/tablesSchema';
import { serializeCsv } from '../../ui/downloads';

/** A row of the table of facts. */
export interface FactRow {
  readonly id: string;
  readonly label: string;
  readonly kind: Fact['kind'];
  readonly words: readonly RowWords[];
  /** The words in one line, to sort by. */
  readonly text: string;
  /** The ids of the documents that say it. */
  readonly documents: readonly string[];
  readonly agreement: Agreement;
  readonly fact: Fact;
}

/** A row for every fact, in the order of the facts. */
export function buildFactRows(
  facts: Facts,
  tables: Pick<Tables, 'translations'>,
  language: Language,
  t: TFunction,
): FactRow[] {
  return facts.facts.map((fact) => {
    const words = localizeRow(fact, tables, language, t);
    return {
      id: fact.id,
      label: formatStatementLabel(fact, language, t),
      kind: fact.kind,
      words,
      text: formatRow(words),
      documents: findSourceIds(fact),
      agreement: fact.agreement,
      fact,
    };
  });
}

/** A value as text: one for a fact, one for each item of a list. `date` is when an event was. */
export interface RowWords {
  readonly id: string;
  readonly words: LocalizedText;
  readonly date?: string;
}

/** The value of a fact in the reader's language; the items of a list each for itself. */
export function localizeRow(
  statement: Statement,
  tables: Pick<Tables, 'translations'>,
  language: Language,
  t: TFunction,
): RowWords[] {
  if ('items' in statement && statement.items)
    return statement.items.flatMap((item) => localizeRow(item, tables, language, t));
  const { id, value } = statement;
  const said =
    value.kind === 'text' || value.kind === 'name' || value.kind === 'event'
      ? localizeStatement(statement, tables, language)
      : undefined;
  // A name in its own language is no missing translation.
  const words = (value.kind === 'name' && said?.status === 'untranslated'
    ? { ...said, status: 'said' as const }
    : said) ?? {
    status: 'said',
    text: formatValue(value, language, t),
    language: value.kind === 'reference' ? localizeTitle(value.title).language : language,
  };
  const date = value.kind === 'event' ? formatDate(value, language) : undefined;
  // Words that name the date themselves (the 2004 elections) do not get it twice.
  return [date === undefined || words.text.includes(date) ? { id, words } : { id, words, date }];
}

/** The same in one line of plain text. */
export function formatRow(rows: readonly RowWords[]): string {
  return rows.map(({ words, date }) => (date === undefined ? words.text : `${date}: ${words.text}`)).join('; ');
}

/** The shown rows as CSV, each list followed by its items, with the words of every document in a column of its own. */
export function formatFactsCsv(
  rows: readonly FactRow[],
  facts: Facts,
  tables: Pick<Tables, 'translations' | 'documentTerms'>,
  language: Language,
  t: TFunction,
): string {
  const heading = [
    'id',
    'label',
    'kind',
    'value',
    'documents',
    'agreement',
    ...facts.documents.map(({ file }) => file),
    'terms',
  ];
  const statements = toStatements(rows.map(({ fact }) => fact));
  return serializeCsv(
    heading,
    statements.map((statement) => [
      statement.id,
      formatStatementLabel(statement, language, t),
      statement.value.kind,
      formatRow(localizeRow(statement, tables, language, t)),
      findSourceIds(statement).join(' '),
      statement.agreement,
      ...facts.documents.map(
        ({ id }) =>
          statement.evidence
            .filter(({ document }) => document === id)
            .map(({ quote }) => quote)
            .join(' … ') || undefined,
      ),
      formatLicences(findSourceIds(statement), facts, tables),
    ]),
  );
}
