import { agreementSchema, factSchema, type Agreement, type Fact, type Facts } from '../../facts/factsSchema';
import type { Language } from '../../i18n/language';
import type { KnownValues } from '../../ui/address';
import type { FactRow } from './factRows';

/** The columns of the table, by each of which it can be sorted. */
export const COLUMNS = ['id', 'label', 'value', 'documents', 'agreement'] as const;
/** Every kind of fact there is. */
export const KINDS = factSchema.entries.kind.options;
/** Every way in which documents stand to each other. */
export const AGREEMENTS = agreementSchema.options;
/** What the table can be narrowed by, as the address names it. */
export const FILTERS = ['document', 'kind', 'agreement'] as const;
export type Column = (typeof COLUMNS)[number];
export type Filter = (typeof FILTERS)[number];

/** What a reader has chosen of the table of facts. */
export interface TableChoice {
  readonly document?: string;
  readonly kind?: Fact['kind'];
  readonly agreement?: Agreement;
  readonly sort?: { readonly column: Column; readonly isDescending: boolean };
}

/** What of an address became the choice, to report the rest to the reader (`kind=fish`). */
export function listKnownChoice({ document, kind, agreement, sort }: TableChoice): KnownValues {
  return {
    document: listOf(document),
    kind: listOf(kind),
    agreement: listOf(agreement),
    sort: listOf(sort && (sort.isDescending ? `-${sort.column}` : sort.column)),
  };
}

function listOf(value: string | undefined): string[] {
  return value === undefined ? [] : [value];
}

/**
 * Reads the choice from the address; what it has not counts as absent:
 * `?document=ko&kind=quantity&agreement=single&sort=-label`.
 */
export function parseTableChoice(search: URLSearchParams, facts: Pick<Facts, 'documents'>): TableChoice {
  const choose = <T extends string>(name: string, known: readonly T[]): T | undefined => {
    const given = search.get(name);
    return known.find((each) => each === given);
  };
  const document = choose(
    'document',
    facts.documents.map(({ id }) => id),
  );
  const kind = choose('kind', KINDS);
  const agreement = choose('agreement', AGREEMENTS);
  const sort = choose(
    'sort',
    COLUMNS.flatMap((column) => [column, `-${column}` as const]),
  );
  const column = COLUMNS.find((each) => sort === each || sort === `-${each}`);
  return {
    ...(document === undefined ? {} : { document }),
    ...(kind === undefined ? {} : { kind }),
    ...(agreement === undefined ? {} : { agreement }),
    ...(column === undefined || sort === undefined ? {} : { sort: { column, isDescending: sort.startsWith('-') } }),
  };
}

/** The value of `sort` in the address after a click of a column: first up, then down, then as the facts stand. */
export function nextSort(column: Column, { sort }: Pick<TableChoice, 'sort'>): string | undefined {
  if (sort?.column !== column) return column;
  return sort.isDescending ? undefined : `-${column}`;
}

/** The rows that a reader has chosen, in the chosen order; rows that are alike in it stay in the order of the facts. */
export function selectRows(rows: readonly FactRow[], chosen: TableChoice, language: Language): FactRow[] {
  const shown = rows.filter((row) => isShown(row, chosen));
  if (!chosen.sort) return shown;
  const { column, isDescending } = chosen.sort;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const order = (one: FactRow, other: FactRow) => compare(sortTextOf(one, column), sortTextOf(other, column));
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

function sortTextOf(row: FactRow, column: Column): string {
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
