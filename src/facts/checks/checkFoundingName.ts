import { TABLE_FILES, type Milestone } from '../../tables/tablesSchema';
import type { Evidence, Facts, Diagnostic } from '../factsSchema';
import { describeValue } from '../describeValue';
import { readShortName } from '../readShortName';
import { groupByDocument, toQuotedSpan, type Check } from './check';

interface Named {
  year: string;
  said: string;
  evidence: Evidence[];
}

/** The name that documents give for the founding year, against the names of milestones.csv, told apart by their abbreviations. */
export const checkFoundingName: Check = ({ facts, milestones }) => {
  const names = milestones.filter(({ kind, fact }) => kind === 'name' && readShortName(fact) !== undefined);
  return readNamed(facts).flatMap((named): Diagnostic[] => {
    const row = names.find(({ date }) => date.startsWith(named.year));
    return row && readShortName(row.fact) !== named.said ? [toMessage(named, row, names)] : [];
  });
};

/** What each document says; documents that say the same share an entry. */
function readNamed(facts: Facts): Named[] {
  const years = groupByDocument(facts.facts.find(({ id }) => id === 'founded')?.evidence ?? []);
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

function toMessage({ year, said, evidence }: Named, row: Milestone, names: readonly Milestone[]): Diagnostic {
  const expected = readShortName(row.fact) ?? '';
  const later = names.find(({ fact }) => readShortName(fact) === said);
  return {
    rule: 'table-disagrees',
    severity: 'warning',
    facts: ['founding-name', 'founded'],
    where: evidence.map(toQuotedSpan),
    reason: `The documents give ${said} as the name of ${year}; ${TABLE_FILES.milestones} says ${expected} in ${row.date}${later ? ` and ${said} from ${later.date}` : ''}`,
    values: { check: 'founding-name', said, year, expected, ...(later && { from: later.date }) },
    expected: row.fact,
    actual: [...new Set(evidence.map(({ value }) => describeValue(value)))].join(', '),
    source: { file: TABLE_FILES.milestones, line: row.line, cited: row.cited },
  };
}
