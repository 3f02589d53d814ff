import { TABLE_FILES, type Milestone } from '../../tables/tablesSchema';
import type { Diagnostic } from '../factsSchema';
import { findDate } from '../findDate';
import { isSameDate } from '../isSameDate';
import { toQuotedSpan, type Check } from './check';

/** The facts with a date that milestones.csv dates too, and how their rows are told. */
const DATED = [
  { fact: 'founded', isRow: ({ kind }: Milestone) => kind === 'founding' },
  {
    fact: 'un-related',
    isRow: ({ kind, fact }: Milestone) => kind === 'united-nations' && /\bis a related organi[sz]ation\b/u.test(fact),
  },
];

/** Each date of the documents against the date of milestones.csv; a row that is only more precise is no difference. */
export const checkMilestoneDates: Check = ({ facts, milestones }) =>
  DATED.flatMap(({ fact: id, isRow }): Diagnostic[] => {
    const row = milestones.find(isRow);
    const evidence = facts.facts.find((fact) => fact.id === id)?.evidence ?? [];
    if (!row) return [];
    const dates = new Map(evidence.flatMap(({ value }) => findDate(value) ?? []).map((date) => [date.date, date]));
    return [...dates.values()]
      .filter((date) => !isSameDate(date, row))
      .map(({ date }): Diagnostic => ({
        rule: 'table-disagrees',
        severity: 'warning',
        facts: [id],
        where: evidence.filter(({ value }) => findDate(value)?.date === date).map(toQuotedSpan),
        reason: `The documents date ${id} ${date}; ${TABLE_FILES.milestones} says ${row.date}`,
        values: { check: 'milestone-date', fact: id, said: date, expected: row.date },
        expected: row.date,
        actual: date,
        source: { file: TABLE_FILES.milestones, line: row.line, cited: row.cited },
      }));
  });
