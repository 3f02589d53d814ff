import type { FactDate, Facts } from '../facts/factsSchema';
import type { Tables } from '../tables/tablesSchema';
import { toDecimalYear } from './toDecimalYear';

/** A total of members at a date: said by documents (`fact` is where its evidence is) or reported by another source. */
export type Total = { readonly members: number; readonly date: FactDate } & (
  | { readonly source: 'document'; readonly fact: string; readonly documents: readonly string[] }
  | { readonly source: 'table'; readonly cited: string; readonly line: number }
);

const FACT = 'member-states';

/** Every dated total, in the order of dates. What documents say without a date is left to the words of the fact. */
export function toTotals(facts: Facts, { reportedTotals }: Pick<Tables, 'reportedTotals'>): Total[] {
  // The curve of Correlates of War has no room for the earlier ones.
  const reported = reportedTotals
    .filter(({ date }) => date >= '2011')
    .map(({ members, date, precision, cited, line }): Total => ({
      members,
      date: { date, precision },
      source: 'table',
      cited,
      line,
    }));
  return [...toDocumentTotals(facts), ...reported].toSorted((a, b) => toDecimalYear(a.date) - toDecimalYear(b.date));
}

function toDocumentTotals(facts: Facts): Total[] {
  const totals: Extract<Total, { source: 'document' }>[] = [];
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
