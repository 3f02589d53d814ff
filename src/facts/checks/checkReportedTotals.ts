import { TABLE_FILES, type ReportedTotal } from '../../tables/tablesSchema';
import type { Diagnostic } from '../factsSchema';
import { isSameDate } from '../isSameDate';
import { toQuotedSpan, type Check } from './check';

const COUNTED = [
  { fact: 'member-states', toAmount: ({ members }: ReportedTotal): number | undefined => members },
  { fact: 'observer-states', toAmount: ({ observerStates }: ReportedTotal) => observerStates },
];

/** Numbers of states in the documents against those that others reported for the same date, in reported-totals.csv. */
export const checkReportedTotals: Check = ({ facts, reportedTotals }) =>
  COUNTED.flatMap(({ fact: id, toAmount }) => {
    const evidence = facts.facts.find((fact) => fact.id === id)?.evidence ?? [];
    return evidence.flatMap((one) =>
      reportedTotals.flatMap((row): Diagnostic[] => {
        const { value } = one;
        const reported = toAmount(row);
        if (value.kind !== 'quantity' || !value.asOf || reported === undefined) return [];
        if (!isSameDate(value.asOf, row) || value.amount === reported) return [];
        return [
          {
            rule: 'table-disagrees',
            severity: 'warning',
            facts: [id],
            where: [toQuotedSpan(one)],
            reason: `The document says ${value.amount} for ${id} in ${value.asOf.date}; ${TABLE_FILES.reportedTotals} says ${reported} on ${row.date}`,
            values: {
              check: 'reported-total',
              fact: id,
              said: value.amount,
              date: value.asOf.date,
              expected: reported,
              reported: row.date,
            },
            expected: String(reported),
            actual: String(value.amount),
            source: { file: TABLE_FILES.reportedTotals, line: row.line, cited: row.cited },
          },
        ];
      }),
    );
  });
