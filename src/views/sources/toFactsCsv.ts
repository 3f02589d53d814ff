import type { TFunction } from 'i18next';
import { toStatementLabel } from '../../evidence/formatLabel';
import { findTerms } from '../../evidence/documentTerms';
import { findSourceIds } from '../../evidence/findSourceIds';
import type { Facts, Statement } from '../../facts/factsSchema';
import { toStatements } from '../../facts/toStatements';
import type { Language } from '../../i18n/language';
import type { Tables } from '../../tables/tablesSchema';
import { toCsv } from '../../ui/toCsv';
import type { FactRow } from './toFactRows';
import { toRowText, toRowWords } from './toRowWords';

/** The shown rows as CSV, each list followed by its items, with the words of every document in a column of its own. */
export function toFactsCsv(
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
  return toCsv(
    heading,
    statements.map((statement) => [
      statement.id,
      toStatementLabel(statement, language, t),
      statement.value.kind,
      toRowText(toRowWords(statement, tables, language, t)),
      findSourceIds(statement).join(' '),
      statement.agreement,
      ...facts.documents.map(
        ({ id }) =>
          statement.evidence
            .filter(({ document }) => document === id)
            .map(({ quote }) => quote)
            .join(' … ') || undefined,
      ),
      formatTerms(statement, facts, tables),
    ]),
  );
}

/** The licences of the documents that are quoted; empty where none is known. */
function formatTerms(statement: Statement, facts: Facts, tables: Pick<Tables, 'documentTerms'>): string {
  const ids = findSourceIds(statement);
  const licences = facts.documents.flatMap((document) =>
    ids.includes(document.id) ? (findTerms(document, tables)?.licence ?? []) : [],
  );
  return [...new Set(licences)].join('; ');
}
