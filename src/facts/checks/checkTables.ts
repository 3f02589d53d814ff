import { TABLE_FILES, type Milestone, type ReportedTotal } from '../../tables/tablesSchema';
import { describeValue } from '../describeValue';
import type { Diagnostic } from '../diagnosticsSchema';
import type { Evidence, Facts } from '../factsSchema';
import { findDate, groupBy, isSameDate, quoteOf, readShortName } from '../statements';
import type { Check } from './check';

interface Named {
  year: string;
  said: string;
  evidence: Evidence[];
}

/**
 * The name that documents give for the founding year, against the names of milestones.csv, told apart by their
 * abbreviations.
 */
export const checkFoundingName: Check = ({ facts, milestones }) => {
  const names = milestones.filter(({ kind, fact }) => kind === 'name' && readShortName(fact) !== undefined);
  return readNamed(facts).flatMap((named): Diagnostic[] => {
    const row = names.find(({ date }) => date.startsWith(named.year));
    return row && readShortName(row.fact) !== named.said ? [toRenamed(named, row, names)] : [];
  });
};

/** What each document says; documents that say the same share an entry. */
function readNamed(facts: Facts): Named[] {
  const years = groupBy(facts.facts.find(({ id }) => id === 'founded')?.evidence ?? [], ({ document }) => document);
  const all = new Map<string, Named>();
  for (const evidence of facts.facts.find(({ id }) => id === 'founding-name')?.evidence ?? []) {
    const year = years.get(evidence.document)?.[0]?.value;
    if (year?.kind !== 'date' || evidence.value.kind !== 'name' || evidence.value.abbreviation === undefined) continue;
    const key = `${year.date.slice(0, 4)} ${evidence.value.abbreviation}`;
    const named = all.get(key) ?? { year: year.date.slice(0, 4), said: evidence.value.abbreviation, evidence: [] };
    all.set(key, { ...named, evidence: [...named.evidence, evidence] });
  }
  return [...all.values()];
}

function toRenamed({ year, said, evidence }: Named, row: Milestone, names: readonly Milestone[]): Diagnostic {
  const expected = readShortName(row.fact) ?? '';
  const later = names.find(({ fact }) => readShortName(fact) === said);
  return {
    rule: 'table-disagrees',
    severity: 'warning',
    facts: ['founding-name', 'founded'],
    where: evidence.map(quoteOf),
    reason: `The documents give ${said} as the name of ${year}; ${TABLE_FILES.milestones} says ${expected} in ${row.date}${later ? ` and ${said} from ${later.date}` : ''}`,
    values: { check: 'founding-name', said, year, expected, ...(later && { from: later.date }) },
    expected: row.fact,
    actual: [...new Set(evidence.map(({ value }) => describeValue(value)))].join(', '),
    source: { file: TABLE_FILES.milestones, line: row.line, cited: row.cited },
  };
}

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
        where: evidence.filter(({ value }) => findDate(value)?.date === date).map(quoteOf),
        reason: `The documents date ${id} ${date}; ${TABLE_FILES.milestones} says ${row.date}`,
        values: { check: 'milestone-date', fact: id, said: date, expected: row.date },
        expected: row.date,
        actual: date,
        source: { file: TABLE_FILES.milestones, line: row.line, cited: row.cited },
      }));
  });

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
            where: [quoteOf(one)],
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
