import { countByDay, countWithin, stepsWithin, type MemberStep } from '../../tables/membersByDay';
import { firstDayOf, lastDayOf, shiftDay } from '../../tables/partialDates';
import { TABLE_FILES, type Spell, type Tables } from '../../tables/tablesSchema';
import type { Diagnostic, Evidence, FactDate, Facts, FactValue } from '../factsSchema';
import { findDate, findFact, groupBy, isSameDate, quoteOf, readShortName } from '../statements';
import { compareValues } from '../values';

/** Rows of `seeds/data/` that the documents are checked against; nothing is read from them. */
export type CheckTables = Pick<Tables, 'milestones' | 'reportedTotals' | 'spells' | 'membershipSources'>;

/** What the rows of the tables say otherwise than the documents. */
export function checkTables(facts: Facts, tables: CheckTables): Diagnostic[] {
  return [...checkRows(facts, tables), ...checkMemberCount(facts, tables)];
}

/** What a row of a table says of a fact; a name or a number holds for its `date` and contradicts none of another. */
interface RowValue {
  fact: string;
  value: FactValue;
  date?: FactDate;
  source: { file: string; line: number; cited: string };
}

/** What documents say of a fact where each row that speaks of the same date says otherwise: a diagnostic a row. */
function checkRows(facts: Facts, tables: CheckTables): Diagnostic[] {
  return [...groupBy(readRows(tables), ({ fact }) => fact)].flatMap(([fact, rows]) => {
    const contradicted = evidenceOf(facts, fact).flatMap((evidence) => {
      const date = fact === 'founding-name' ? findFounding(facts, evidence) : findDate(evidence.value);
      if (!date) return [];
      const near = rows.filter((row) => !row.date || isSameDate(row.date, date));
      const isContradicted = near.every(({ value }) => compareValues(value, evidence.value) === 'different');
      return isContradicted ? near.map((row) => ({ row, evidence, date: date.date })) : [];
    });
    const alike = groupBy(contradicted, ({ row, evidence: { value }, date }) =>
      JSON.stringify([
        row.source.line,
        date,
        'amount' in value ? value.amount : value.kind === 'name' && value.abbreviation,
      ]),
    );
    return [...alike.values()].map((group): Diagnostic => {
      const { row, evidence, date } = group[0];
      const later = rows.find(({ value }) => value.kind === 'name' && compareValues(value, evidence.value) === 'same');
      return {
        rule: 'table-disagrees',
        severity: 'warning',
        facts: fact === 'founding-name' ? [fact, 'founded'] : [fact],
        where: group.map((one) => quoteOf(one.evidence)),
        values: { date, actual: evidence.value, expected: row.value, ...(later?.date && { later: later.date.date }) },
        source: row.source,
      };
    });
  });
}

/** What the rows say of facts; names are told apart by their abbreviations, which are the same in every language. */
function readRows({ milestones, reportedTotals }: CheckTables): RowValue[] {
  const named = milestones.flatMap(({ kind, fact, line, cited, ...at }): RowValue[] => {
    const source = { file: TABLE_FILES.milestones, line, cited };
    const date = { date: at.date, precision: at.precision };
    const abbreviation = readShortName(fact);
    if (kind === 'founding') return [{ fact: 'founded', value: { kind: 'date', ...date }, source }];
    if (kind === 'united-nations' && /\bis a related organi[sz]ation\b/u.test(fact))
      return [{ fact: 'un-related', value: { kind: 'event', ...date, text: fact, language: 'en' }, source }];
    if (kind !== 'name' || abbreviation === undefined) return [];
    const value: FactValue = { kind, text: abbreviation, language: 'mul', abbreviation };
    return [{ fact: 'founding-name', value, date, source }];
  });
  const counted = reportedTotals.flatMap(({ members, observerStates, line, cited, ...at }): RowValue[] => {
    const source = { file: TABLE_FILES.reportedTotals, line, cited };
    const date = { date: at.date, precision: at.precision };
    const count = (fact: string, amount: number): RowValue => {
      return { fact, value: { kind: 'quantity', amount, unit: 'states', asOf: date }, date, source };
    };
    const observers = observerStates === undefined ? [] : [count('observer-states', observerStates)];
    return [count('member-states', members), ...observers];
  });
  return [...named, ...counted];
}

/** The date for which a document gives the first name: that of the founding. */
function findFounding(facts: Facts, { document }: Evidence): FactDate | undefined {
  const founded = evidenceOf(facts, 'founded').find((one) => one.document === document);
  return founded && findDate(founded.value);
}

function evidenceOf(facts: Facts, id: string): readonly Evidence[] {
  return findFact(facts, id)?.evidence ?? [];
}

/**
 * The members that documents give for a date against the count from membership.csv over all days that the date can
 * mean. `since` is the first day after it on which the number was right; without one, `until` is the last day before.
 */
function checkMemberCount(facts: Facts, { spells, membershipSources }: CheckTables): Diagnostic[] {
  const steps = countByDay(spells);
  return evidenceOf(facts, 'member-states').flatMap((evidence): Diagnostic[] => {
    const { value } = evidence;
    if (value.kind !== 'quantity' || !value.asOf || steps.length === 0) return [];
    const { amount: said, bound } = value;
    const { date } = value.asOf;
    const isRight = ({ members, certain }: MemberStep) =>
      bound === undefined ? certain <= said && said <= members : said < members;
    if (stepsWithin(steps, date).some(isRight)) return [];
    const since = steps.find((step) => step.day > date && isRight(step))?.day;
    const last = steps.findLastIndex(isRight);
    const next = last === -1 || since !== undefined ? undefined : steps[last + 1];
    const row = findRow(spells, since ?? lastDayOf(date));
    const cited = membershipSources.find(({ id }) => id === row?.source)?.title ?? row?.source ?? '';
    return [
      {
        rule: 'count-disagrees',
        severity: 'warning',
        facts: ['member-states'],
        where: [quoteOf(evidence)],
        values: {
          said,
          date,
          ...countWithin(steps, date),
          ...(since !== undefined && { since }),
          ...(next && { until: shiftDay(next.day, -1) }),
        },
        ...(row && { source: { file: TABLE_FILES.spells, line: row.line, cited } }),
      },
    ];
  });
}

/** The row by which the count of a day came about: the last start of a spell until then. */
function findRow(spells: readonly Spell[], day: string): Spell | undefined {
  return spells
    .filter(({ from }) => firstDayOf(from) <= day)
    .toSorted((one, other) => firstDayOf(other.from).localeCompare(firstDayOf(one.from)))[0];
}
