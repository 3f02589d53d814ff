import type { Milestone } from '../../tables/tablesSchema';
import type { FactDate, FactValue, Message } from '../factsSchema';
import { isSameDate } from '../readers/readDate';
import { toPlace, type Check } from './check';

/** The facts with a date that milestones.csv dates too, and how their rows are told. */
const DATED = [
  { fact: 'founded', isRow: ({ kind }: Milestone) => kind === 'founding' },
  { fact: 'un-related', isRow: ({ kind, fact }: Milestone) => kind === 'united-nations' && /\bis a related organi[sz]ation\b/u.test(fact) },
];

/** A date of the documents against the date of milestones.csv; a row that is only more precise is no difference. */
export const checkMilestoneDates: Check = ({ facts, milestones }) => DATED.flatMap(({ fact: id, isRow }): Message[] => {
  const row = milestones.find(isRow);
  const evidence = facts.facts.find((fact) => fact.id === id)?.evidence ?? [];
  if (!row) return [];
  const other = evidence.filter(({ value }) => { const date = toDate(value); return date !== undefined && !isSameDate(date, row); });
  const [first] = other;
  const said = first && toDate(first.value);
  return said ? [{
    rule: 'table-disagrees', severity: 'warning', facts: [id], where: other.map(toPlace),
    reason: `The documents date ${id} ${said.date}; milestones.csv says ${row.date}`,
    values: { check: 'milestone-date', fact: id, said: said.date, expected: row.date },
    expected: row.date, actual: said.date, source: { file: 'milestones.csv', line: row.line, cited: row.cited },
  }] : [];
});

function toDate(value: FactValue): FactDate | undefined {
  return value.kind === 'date' || value.kind === 'event' ? value : undefined;
}
