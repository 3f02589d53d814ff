import { EVENT_KINDS, isEventKind } from './milestones';
import type { ParsedTable, TableMessage, TableRow } from './parseTable';
import { firstDayOf, lastDayOf, precisionOf } from './partialDates';
import type { Cells, ROW_SCHEMAS } from './rowSchemas';

/** The tables after their cells are checked, before they become `Tables`. */
export type CheckedTables = { readonly [Name in keyof typeof ROW_SCHEMAS]: ParsedTable<Cells<Name>> };

/**
 * What one row alone cannot show: rows twice, spells that overlap, ids and codes that no list has, tables that
 * contradict each other.
 */
export function checkRows(tables: CheckedTables, isCountry: (code: string) => boolean): TableMessage[] {
  return [
    ...checkTwice(tables.membershipSources, 'id', ({ id }) => id),
    ...checkTwice(tables.otherDates, 'date', ({ iso_alpha2: code, date }) => `${code} ${date}`),
    ...checkTwice(tables.cowYears, 'year', ({ year }) => String(year)),
    ...checkTwice(tables.milestones, 'fact', ({ date, fact }) => `${date} ${fact}`),
    ...checkTwice(tables.reportedTotals, 'date', ({ date, cited }) => `${date} ${cited}`),
    ...checkTwice(tables.documentTerms, 'file', ({ file }) => file),
    ...checkTwice(tables.translations, 'text', ({ from, text, to }) => `${from} ${to} ${text}`),
    ...checkPrecision(tables.spells, 'from_precision', (cells) => [cells.from_precision, cells.member_from]),
    ...checkPrecision(tables.spells, 'to_precision', (cells) => [cells.to_precision, cells.member_to]),
    ...checkPrecision(tables.otherDates, 'precision', (cells) => [cells.precision, cells.date]),
    ...checkPrecision(tables.milestones, 'precision', (cells) => [cells.precision, cells.date]),
    ...checkPrecision(tables.since, 'precision', (cells) => [cells.precision, cells.date]),
    ...checkCountries(tables.spells, isCountry),
    ...checkCountries(tables.otherDates, isCountry),
    ...checkCountries(tables.cowSpells, isCountry),
    ...checkOrder(tables.spells, 'member_from', spanOfSpell),
    ...checkOrder(tables.cowSpells, 'member_from', spanOfCowSpell),
    ...checkOrder(tables.directors, 'from', spanOfDirector),
    ...checkOverlaps(tables.spells, spanOfSpell),
    ...checkOverlaps(tables.cowSpells, spanOfCowSpell),
    ...checkSources(tables),
    ...checkYears(tables.cowYears),
    ...checkKinds(tables.milestones),
    ...checkTotals(tables),
    ...checkTranslated(tables),
  ];
}

/** From the first day to the last that a row can mean, and how the row writes them; no `to` where it has no end. */
interface Span {
  readonly from: string;
  readonly to: string;
  readonly written: readonly [from: string | undefined, to: string | undefined];
}

const NEVER = '9999';

function spanOfSpell({ member_from: from, member_to: to }: Cells<'spells'>): Span {
  return { from: firstDayOf(from), to: lastDayOf(to ?? NEVER), written: [from, to] };
}

function spanOfCowSpell({ member_from: from, member_to: to = Infinity }: Cells<'cowSpells'>): Span {
  return { from: String(from), to: String(to), written: [String(from), String(to)] };
}

function spanOfDirector({ from, to }: Cells<'directors'>): Span {
  return { from: firstDayOf(from ?? '0000'), to: lastDayOf(to ?? NEVER), written: [from, to] };
}

/** What is wrong with a cell of a row. */
function report(
  { name }: { readonly name: string },
  { line, columns }: TableRow<unknown>,
  column: string,
  reason: string,
  severity: TableMessage['severity'] = 'error',
): TableMessage {
  return { severity, file: name, line, column: columns[column] ?? 1, reason: `${column}: ${reason}` };
}

function checkTwice<Row>(
  table: ParsedTable<Row>,
  column: keyof Row & string,
  keyOf: (cells: Row) => string,
): TableMessage[] {
  const lines = new Map<string, number>();
  return table.rows.flatMap((row) => {
    const key = keyOf(row.cells);
    const earlier = lines.get(key);
    if (earlier !== undefined) return [report(table, row, column, `the same as in line ${earlier} (${key})`)];
    lines.set(key, row.line);
    return [];
  });
}

function checkYears(table: CheckedTables['cowYears']): TableMessage[] {
  return table.rows.flatMap((row, index) => {
    const { year, members, states_in_system: states } = row.cells;
    const before = table.rows[index - 1]?.cells.year ?? year - 1;
    return [
      ...(members > states ? [report(table, row, 'members', `${members} members among ${states} states`)] : []),
      ...(year < before ? [report(table, row, 'year', `${year} stands after ${before}`)] : []),
      ...(year > before + 1
        ? [report(table, row, 'year', `nothing is said of the years between ${before} and ${year}`, 'warning')]
        : []),
    ];
  });
}

function checkCountries<Row extends { readonly iso_alpha2: string }>(
  table: ParsedTable<Row>,
  isCountry: (code: string) => boolean,
): TableMessage[] {
  return table.rows
    .filter(({ cells }) => !isCountry(cells.iso_alpha2))
    .map((row) => report(table, row, 'iso_alpha2', `no country has the code "${row.cells.iso_alpha2}"`));
}

function checkOrder<Row>(table: ParsedTable<Row>, column: string, spanOf: (cells: Row) => Span): TableMessage[] {
  return table.rows.flatMap((row) => {
    const { from, to, written } = spanOf(row.cells);
    const end = column.replace('from', 'to');
    return from <= to ? [] : [report(table, row, column, `${written[0]} is after ${end}, ${written[1]}`)];
  });
}

function checkOverlaps<Row extends { readonly iso_alpha2: string }>(
  table: ParsedTable<Row>,
  spanOf: (cells: Row) => Span,
): TableMessage[] {
  const overlaps = (a: Row, b: Row) => spanOf(a).from <= spanOf(b).to && spanOf(b).from <= spanOf(a).to;
  return table.rows.flatMap((row, index) => {
    const { iso_alpha2: code } = row.cells;
    const other = table.rows
      .slice(0, index)
      .find((earlier) => earlier.cells.iso_alpha2 === code && overlaps(earlier.cells, row.cells));
    return other
      ? [report(table, row, 'member_from', `this spell of ${code} overlaps the one in line ${other.line}`)]
      : [];
  });
}

function checkPrecision<Row>(
  table: ParsedTable<Row>,
  column: string,
  read: (cells: Row) => readonly [precision: string | undefined, date: string | undefined],
): TableMessage[] {
  return table.rows.flatMap((row) => {
    const [precision, date] = read(row.cells);
    const right = date === undefined ? undefined : precisionOf(date);
    if (precision === right) return [];
    const reason =
      right === undefined || precision === undefined
        ? `"${precision ?? ''}" for "${date ?? ''}": a date and its precision stand together`
        : `"${date}" is written to the ${right}, not to the ${precision}`;
    return [report(table, row, column, reason)];
  });
}

/** Each end of a spell has a source, and the source is in the list of sources. */
function checkSources({ spells, membershipSources }: CheckedTables): TableMessage[] {
  const ids = new Set(membershipSources.rows.map(({ cells }) => cells.id));
  const check = (row: TableRow<unknown>, column: string, id: string | undefined, isNeeded: boolean) => {
    const say = (reason: string) => [report(spells, row, column, reason)];
    if (isNeeded !== (id !== undefined)) return say(isNeeded ? 'an end without its source' : 'a source without an end');
    return id === undefined || ids.has(id) ? [] : say(`${membershipSources.name} has no source "${id}"`);
  };
  return spells.rows.flatMap((row) => [
    ...check(row, 'from_source', row.cells.from_source, true),
    ...check(row, 'to_source', row.cells.to_source, row.cells.member_to !== undefined),
  ]);
}

/** The two tables of COW come from one data set: where their totals part, a maintainer should know. */
function checkTotals({ cowYears: years, cowSpells: spells }: CheckedTables): TableMessage[] {
  if (years.messages.length + spells.messages.length > 0) return [];
  return years.rows.flatMap((row) => {
    const { year, members } = row.cells;
    const counted = spells.rows.filter(
      ({ cells }) => cells.member_from <= year && year <= (cells.member_to ?? Infinity),
    ).length;
    const reason = `${members}, but ${spells.name} has ${counted} in ${year}`;
    return counted === members ? [] : [report(years, row, 'members', reason, 'warning')];
  });
}

/**
 * What a row says as text and no row of the translations has is shown in its own language: a maintainer should know.
 */
function checkTranslated(tables: CheckedTables): TableMessage[] {
  const { spells, reportedTotals, since, directors, milestones, translations } = tables;
  // A name that a document has in the other language is among the translations of that.
  const translated = new Set(translations.rows.flatMap(({ cells }) => [cells.text, cells.translation]));
  return [
    ...untranslated(milestones, 'fact', ({ fact }) => fact),
    ...untranslated(spells, 'from_basis', (cells) => cells.from_basis),
    ...untranslated(spells, 'note', ({ note }) => note),
    ...untranslated(reportedTotals, 'note', ({ note }) => note),
    ...untranslated(since, 'note', ({ note }) => note),
    ...untranslated(directors, 'name', ({ name }) => name),
    ...untranslated(directors, 'note', ({ note }) => note),
  ];

  function untranslated<Row>(table: ParsedTable<Row>, column: string, read: (cells: Row) => string | undefined) {
    return table.rows
      .filter(({ cells }) => {
        const words = read(cells);
        return words !== undefined && !translated.has(words);
      })
      .map((row) => report(table, row, column, `no translation in ${translations.name}`, 'warning'));
  }
}

/** A kind that nobody knows may be meant, and may be a slip that takes an era from the timeline: it is reported. */
function checkKinds(table: CheckedTables['milestones']): TableMessage[] {
  return table.rows
    .filter(({ cells }) => !isEventKind(cells.kind))
    .map((row) => {
      const reason = `"${row.cells.kind}" is none of ${EVENT_KINDS.join(', ')}, so the event counts as other`;
      return report(table, row, 'kind', reason, 'warning');
    });
}
