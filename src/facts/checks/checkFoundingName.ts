import type { Milestone } from '../../tables/tablesSchema';
import type { Evidence, Message } from '../factsSchema';
import { formatValue } from '../formatValue';
import { toPlace, type Check } from './check';

/** The name that documents give for the founding year, against the names of milestones.csv, told apart by their abbreviations. */
export const checkFoundingName: Check = ({ facts, milestones }) => {
  const year = facts.facts.find(({ id }) => id === 'founded');
  const name = facts.facts.find(({ id }) => id === 'founding-name');
  if (!year || !name || year.value.kind !== 'date') return [];
  const { date } = year.value;
  const named = milestones.filter(({ kind, fact }) => kind === 'name' && readAbbreviation(fact) !== undefined);
  const rowOfYear = named.find((row) => row.date.startsWith(date.slice(0, 4)));
  if (!rowOfYear) return [];
  const other = name.evidence.filter(({ value }) => value.kind === 'name' && value.abbreviation !== undefined && value.abbreviation !== readAbbreviation(rowOfYear.fact));
  const [first] = other;
  return first ? [toMessage(first, other, date, rowOfYear, named)] : [];
};

function toMessage(first: Evidence, other: readonly Evidence[], year: string, row: Milestone, named: readonly Milestone[]): Message {
  const said = first.value.kind === 'name' ? first.value.abbreviation ?? '' : '';
  const expected = readAbbreviation(row.fact) ?? '';
  const later = named.find(({ fact }) => readAbbreviation(fact) === said);
  return {
    rule: 'table-disagrees', severity: 'warning', facts: ['founding-name', 'founded'], where: other.map(toPlace),
    reason: `The documents give ${said} as the name of ${year}; milestones.csv says ${expected} in ${row.date}${later ? ` and ${said} from ${later.date}` : ''}`,
    values: { check: 'founding-name', said, year, expected, from: later?.date ?? '' },
    expected: row.fact, actual: formatValue(first.value), source: { file: 'milestones.csv', line: row.line, cited: row.cited },
  };
}

function readAbbreviation(fact: string): string | undefined {
  return /\((?<abbreviation>\p{Lu}{2,10})\)/u.exec(fact)?.groups?.['abbreviation'];
}
