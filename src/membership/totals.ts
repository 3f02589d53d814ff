import type { FactDate, Facts } from '../facts/factsSchema';
import { countByDay, stepsWithin, type MemberStep } from '../tables/membersByDay';
import type { ReportedTotal, Tables } from '../tables/tablesSchema';
import { decimalYear } from './scale';

/** A total of members at a date: from documents (`fact` is where its evidence is) or reported by another source. */
export type Total = {
  readonly members: number;
  readonly date: FactDate;
  /**
   * The fewest that are certain and the most that are possible on the days that the date can mean, counted from the
   * dates
   * of accession.
   */
  readonly least: number;
  readonly most: number;
  readonly match: TotalMatch;
} & (
  | { readonly source: 'document'; readonly fact: string; readonly documents: readonly string[] }
  | { readonly source: 'table'; readonly row: ReportedTotal }
);

/**
 * How a total fits the count on the days that its date can mean: `exact` where the count is certain on one of them and
 * has that very number, `possible` where it is not certain and the number lies within what it leaves open, `differs`
 * otherwise.
 */
export type TotalMatch = 'exact' | 'possible' | 'differs';

const FACT = 'member-states';

/** Every dated total, in the order of dates. What documents say without a date is left to the words of the fact. */
export function listTotals(facts: Facts, tables: Pick<Tables, 'reportedTotals' | 'spells'>): Total[] {
  const steps = countByDay(tables.spells);
  const compare = (members: number, { date }: FactDate) => {
    const within = stepsWithin(steps, date);
    return {
      members,
      least: Math.min(...within.map(({ certain }) => certain)),
      most: Math.max(...within.map((step) => step.members)),
      match: findMatch(members, within),
    };
  };
  const reported = tables.reportedTotals.map((row): Total => {
    const date = { date: row.date, precision: row.precision };
    return { ...compare(row.members, date), date, source: 'table', row };
  });
  const documents = findDocumentTotals(facts).map((total): Total => ({
    ...total,
    ...compare(total.members, total.date),
  }));
  return [...documents, ...reported].toSorted((a, b) => decimalYear(a.date) - decimalYear(b.date));
}

/** The latest total that a document gives with a date; undefined where none does. */
export function findDocumentTotal(totals: readonly Total[]): Extract<Total, { source: 'document' }> | undefined {
  return totals.flatMap((total) => (total.source === 'document' ? [total] : [])).at(-1);
}

function findMatch(total: number, within: readonly MemberStep[]): TotalMatch {
  if (within.some(({ certain, members }) => certain === total && members === total)) return 'exact';
  return within.some(({ certain, members }) => certain <= total && total <= members) ? 'possible' : 'differs';
}

interface DocumentTotal {
  readonly members: number;
  readonly date: FactDate;
  readonly source: 'document';
  readonly fact: string;
  readonly documents: readonly string[];
}

function findDocumentTotals(facts: Facts): DocumentTotal[] {
  const totals: DocumentTotal[] = [];
  for (const { value, document } of facts.facts.find(({ id }) => id === FACT)?.evidence ?? []) {
    if (value.kind !== 'quantity' || !value.asOf) continue;
    const { amount: members, asOf: date } = value;
    const same = totals.findIndex((total) => total.members === members && total.date.date === date.date);
    const documents = [...(totals[same]?.documents ?? []), document];
    const total = { members, date, source: 'document', fact: FACT, documents: [...new Set(documents)] } as const;
    if (same === -1) totals.push(total);
    else totals[same] = total;
  }
  return totals;
}
