import type { Language } from '../../i18n/language';
import { AGREEMENTS, type Column, type TableChoice } from './parseTableChoice';
import type { FactRow } from './toFactRows';

/** The rows that a reader has chosen, in the chosen order; rows that are alike in it stay in the order of the facts. */
export function toShownRows(rows: readonly FactRow[], chosen: TableChoice, language: Language): FactRow[] {
  const shown = rows.filter((row) => isShown(row, chosen));
  if (!chosen.sort) return shown;
  const { column, isDescending } = chosen.sort;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const order = (one: FactRow, other: FactRow) => compare(toSortText(one, column), toSortText(other, column));
  return shown.toSorted((one, other) => (isDescending ? order(other, one) : order(one, other)));
}

/** True for a row that the chosen document says and that is of the chosen kind and agreement. */
export function isShown(
  row: FactRow,
  { document, kind, agreement }: Pick<TableChoice, 'document' | 'kind' | 'agreement'>,
): boolean {
  return (
    (document === undefined || row.documents.includes(document)) &&
    (kind === undefined || row.kind === kind) &&
    (agreement === undefined || row.agreement === agreement)
  );
}

function toSortText(row: FactRow, column: Column): string {
  switch (column) {
    case 'id':
      return row.id;
    case 'label':
      return row.label;
    case 'value':
      return row.text;
    case 'documents':
      return row.documents.join(' ');
    case 'agreement':
      return String(AGREEMENTS.indexOf(row.agreement));
  }
}
