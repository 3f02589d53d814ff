import { countByDay, countWithin, findStretches, stepsWithin, type MemberStep } from '../../tables/membersByDay';
import { firstDayOf, lastDayOf } from '../../tables/partialDates';
import { TABLE_FILES, type Milestone, type ReportedTotal, type Spell, type Tables } from '../../tables/tablesSchema';
import type { Diagnostic, DiagnosticOf, Evidence, Facts } from '../factsSchema';
import { findDate, findFact, groupBy, isSameDate, quoteOf, readShortName } from '../statements';

/** Rows of `seeds/data/` that the documents are checked against; nothing is read from them. */
export type CheckTables = Pick<Tables, 'milestones' | 'reportedTotals' | 'spells' | 'membershipSources'>;

/** What the rows of the tables say otherwise than the documents. */
export function checkTables(facts: Facts, tables: CheckTables): Diagnostic[] {
  return [
    ...checkFoundingName(facts, tables),
    ...checkMilestoneDates(facts, tables),
    ...checkMemberCount(facts, tables),
    ...checkReportedTotals(facts, tables),
  ];
}

/**
 * The name that documents give for the founding year, against the names of milestones.csv, told apart by their
 * abbreviations.
 */
function checkFoundingName(facts: Facts, { milestones }: CheckTables): Diagnostic[] {
  const names = milestones.filter(({ kind, fact }) => kind === 'name' && readShortName(fact) !== undefined);
  const founded = evidenceOf(facts, 'founded');
  const named = evidenceOf(facts, 'founding-name').flatMap((evidence) => {
    const date = founded.find(({ document }) => document === evidence.document)?.value;
    const said = evidence.value.kind === 'name' ? evidence.value.abbreviation : undefined;
    return date?.kind === 'date' && said !== undefined ? [{ evidence, said, year: date.date.slice(0, 4) }] : [];
  });
  return [...groupBy(named, ({ said, year }) => `${year} ${said}`).values()].flatMap((group): Diagnostic[] => {
    const { said, year } = group[0];
    const row = names.find(({ date }) => date.startsWith(year));
    const expected = row && readShortName(row.fact);
    if (!row || expected === undefined || expected === said) return [];
    const later = names.find(({ fact }) => readShortName(fact) === said);
    const evidence = group.map((one) => one.evidence);
    return [
      disagree(['founding-name', 'founded'], evidence, TABLE_FILES.milestones, row, {
        check: 'founding-name',
        said,
        year,
        expected,
        ...(later && { from: later.date }),
      }),
    ];
  });
}

/** The facts with a date that milestones.csv dates too, and how their rows are found. */
const DATED = [
  { fact: 'founded', isRow: ({ kind }: Milestone) => kind === 'founding' },
  {
    fact: 'un-related',
    isRow: ({ kind, fact }: Milestone) => kind === 'united-nations' && /\bis a related organi[sz]ation\b/u.test(fact),
  },
];

/** Each date of the documents against the date of milestones.csv; a row that is only more precise is no difference. */
function checkMilestoneDates(facts: Facts, { milestones }: CheckTables): Diagnostic[] {
  return DATED.flatMap(({ fact, isRow }) => {
    const row = milestones.find(isRow);
    const dated = evidenceOf(facts, fact).filter(({ value }) => {
      const date = findDate(value);
      return row && date && !isSameDate(date, row);
    });
    return [...groupBy(dated, ({ value }) => findDate(value)?.date ?? '')].flatMap(([said, evidence]) =>
      row
        ? disagree([fact], evidence, TABLE_FILES.milestones, row, {
            check: 'milestone-date',
            fact,
            said,
            expected: row.date,
          })
        : [],
    );
  });
}

const COUNTED = [
  { fact: 'member-states', countOf: ({ members }: ReportedTotal) => members },
  { fact: 'observer-states', countOf: ({ observerStates }: ReportedTotal) => observerStates },
];

/** Numbers of states in the documents against those that others reported for the same date, in reported-totals.csv. */
function checkReportedTotals(facts: Facts, { reportedTotals }: CheckTables): Diagnostic[] {
  return COUNTED.flatMap(({ fact, countOf }) =>
    quantitiesOf(facts, fact).flatMap(({ evidence, asOf, amount: said }) =>
      reportedTotals.flatMap((row): Diagnostic[] => {
        const expected = countOf(row);
        if (expected === undefined || expected === said || !isSameDate(asOf, row)) return [];
        return [
          disagree([fact], [evidence], TABLE_FILES.reportedTotals, row, {
            check: 'reported-total',
            fact,
            said,
            date: asOf.date,
            expected,
            reported: row.date,
          }),
        ];
      }),
    ),
  );
}

const MEMBERS = 'member-states';

/**
 * The members that documents give for a date against the count from membership.csv over all days that the date can
 * mean. The message says when the number was right: the first time after the date, else the last before it, else never.
 */
function checkMemberCount(facts: Facts, { spells, membershipSources }: CheckTables): Diagnostic[] {
  const steps = countByDay(spells);
  if (steps.length === 0) return [];
  return quantitiesOf(facts, MEMBERS).flatMap(({ evidence, asOf: { date }, amount: said, bound }): Diagnostic[] => {
    const isRight = ({ members, certain }: MemberStep) =>
      bound === undefined ? certain <= said && said <= members : said < members;
    if (stepsWithin(steps, date).some(isRight)) return [];
    const { least, most } = countWithin(steps, date);
    const stretches = bound === undefined ? findStretches(steps, said) : findRise(steps, said);
    const later = stretches.find(({ from }) => from > date);
    const stretch = later ?? stretches.at(-1);
    const row = findRow(spells, later?.from ?? lastDayOf(date));
    const cited = membershipSources.find(({ id }) => id === row?.source)?.title ?? row?.source ?? '';
    return [
      disagree([MEMBERS], [evidence], TABLE_FILES.spells, row && { line: row.line, cited }, {
        check: `member-count-${later ? 'later' : stretch ? 'earlier' : 'never'}`,
        fact: MEMBERS,
        said,
        date,
        least,
        most,
        ...(stretch && { since: stretch.from }),
        ...(stretch?.to !== undefined && { until: stretch.to }),
      }),
    ];
  });
}

/** From when on there were more than so many members. */
function findRise(steps: readonly MemberStep[], said: number): ReturnType<typeof findStretches> {
  const next = steps[steps.findLastIndex(({ members }) => members <= said) + 1];
  return next ? [{ from: next.day, to: undefined }] : [];
}

/** The row by which the count of a day came about: the last start of a spell until then. */
function findRow(spells: readonly Spell[], day: string): Spell | undefined {
  return spells
    .filter(({ from }) => firstDayOf(from) <= day)
    .toSorted((one, other) => firstDayOf(other.from).localeCompare(firstDayOf(one.from)))[0];
}

function evidenceOf(facts: Facts, id: string): readonly Evidence[] {
  return findFact(facts, id)?.evidence ?? [];
}

/** The numbers that documents give for a fact with the date at which they held. */
function quantitiesOf(facts: Facts, id: string) {
  return evidenceOf(facts, id).flatMap((evidence) => {
    const { value } = evidence;
    return value.kind === 'quantity' && value.asOf ? [{ ...value, asOf: value.asOf, evidence }] : [];
  });
}

/** What a row of a table says otherwise than the documents. */
function disagree(
  facts: string[],
  evidence: readonly Evidence[],
  file: string,
  row: { line: number; cited: string } | undefined,
  values: DiagnosticOf<'table-disagrees'>['values'],
): Diagnostic {
  const source = row && { file, line: row.line, cited: row.cited };
  const where = evidence.map(quoteOf);
  return { rule: 'table-disagrees', severity: 'warning', facts, where, values, ...(source && { source }) };
}
