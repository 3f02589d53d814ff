import type * as v from 'valibot';
import { EVENT_KINDS, isEventKind } from './milestones';
import { type TableMessage, buildError, type ParsedTable, type TableRow } from './parseTable';
import { firstDayOf, lastDayOf, precisionOf } from './partialDates';
import type {
  cowSpellCells,
  cowYearCells,
  directorCells,
  documentTermsCells,
  membershipSourceCells,
  milestoneCells,
  otherDateCells,
  reportedTotalCells,
  sinceCells,
  spellCells,
  translationCells,
} from './rowSchemas';

type Checked<Schema extends v.GenericSchema> = ParsedTable<v.InferOutput<Schema>>;

/** The tables after their cells are checked, before they become `Tables`. */
export interface CheckedTables {
  readonly spells: Checked<typeof spellCells>;
  readonly membershipSources: Checked<typeof membershipSourceCells>;
  readonly otherDates: Checked<typeof otherDateCells>;
  readonly cowYears: Checked<typeof cowYearCells>;
  readonly cowSpells: Checked<typeof cowSpellCells>;
  readonly milestones: Checked<typeof milestoneCells>;
  readonly reportedTotals: Checked<typeof reportedTotalCells>;
  readonly since: Checked<typeof sinceCells>;
  readonly directors: Checked<typeof directorCells>;
  readonly documentTerms: Checked<typeof documentTermsCells>;
  readonly translations: Checked<typeof translationCells>;
}

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

function spanOfSpell({ member_from: from, member_to: to }: v.InferOutput<typeof spellCells>): Span {
  return { from: firstDayOf(from), to: lastDayOf(to ?? NEVER), written: [from, to] };
}

function spanOfCowSpell({ member_from: from, member_to: to = Infinity }: v.InferOutput<typeof cowSpellCells>): Span {
  return { from: String(from), to: String(to), written: [String(from), String(to)] };
}

function spanOfDirector({ from, to }: v.InferOutput<typeof directorCells>): Span {
  return { from: firstDayOf(from ?? '0000'), to: lastDayOf(to ?? NEVER), written: [from, to] };
}

function checkTwice<Cells>(
  table: ParsedTable<Cells>,
  column: keyof Cells & string,
  toKey: (cells: Cells) => string,
): TableMessage[] {
  const lines = new Map<string, number>();
  return table.rows.flatMap(({ line, cells, columns }) => {
    const key = toKey(cells);
    const earlier = lines.get(key);
    if (earlier !== undefined)
      return [buildError(table.name, line, columns[column] ?? 1, `${column}: the same as in line ${earlier} (${key})`)];
    lines.set(key, line);
    return [];
  });
}

function checkYears({ name, rows }: CheckedTables['cowYears']): TableMessage[] {
  return rows.flatMap(({ line, cells, columns }, index) => {
    const messages: TableMessage[] = [];
    if (cells.members > cells.states_in_system) {
      messages.push(
        buildError(
          name,
          line,
          columns['members'] ?? 1,
          `members: ${cells.members} members among ${cells.states_in_system} states`,
        ),
      );
    }
    const before = rows[index - 1]?.cells.year;
    if (before !== undefined && cells.year < before) {
      messages.push(buildError(name, line, columns['year'] ?? 1, `year: ${cells.year} stands after ${before}`));
    }
    if (before !== undefined && cells.year > before + 1) {
      messages.push({
        ...buildError(
          name,
          line,
          columns['year'] ?? 1,
          `year: nothing is said of the years between ${before} and ${cells.year}`,
        ),
        severity: 'warning',
      });
    }
    return messages;
  });
}

function checkCountries<Cells extends { readonly iso_alpha2: string }>(
  { name, rows }: ParsedTable<Cells>,
  isCountry: (code: string) => boolean,
): TableMessage[] {
  return rows
    .filter(({ cells }) => !isCountry(cells.iso_alpha2))
    .map(({ line, cells, columns }) =>
      buildError(name, line, columns['iso_alpha2'] ?? 1, `iso_alpha2: no country has the code "${cells.iso_alpha2}"`),
    );
}

function checkOrder<Cells>(
  { name, rows }: ParsedTable<Cells>,
  column: string,
  toSpan: (cells: Cells) => Span,
): TableMessage[] {
  return rows.flatMap(({ line, cells, columns }) => {
    const { from, to, written } = toSpan(cells);
    if (from <= to) return [];
    const end = column.replace('from', 'to');
    return [buildError(name, line, columns[column] ?? 1, `${column}: ${written[0]} is after ${end}, ${written[1]}`)];
  });
}

function checkOverlaps<Cells extends { readonly iso_alpha2: string }>(
  { name, rows }: ParsedTable<Cells>,
  toSpan: (cells: Cells) => Span,
): TableMessage[] {
  const overlaps = (a: Cells, b: Cells) => toSpan(a).from <= toSpan(b).to && toSpan(b).from <= toSpan(a).to;
  return rows.flatMap(({ line, cells, columns }, index) => {
    const other = rows
      .slice(0, index)
      .find((earlier) => earlier.cells.iso_alpha2 === cells.iso_alpha2 && overlaps(earlier.cells, cells));
    if (!other) return [];
    const reason = `member_from: this spell of ${cells.iso_alpha2} overlaps the one in line ${other.line}`;
    return [buildError(name, line, columns['member_from'] ?? 1, reason)];
  });
}

function checkPrecision<Cells>(
  { name, rows }: ParsedTable<Cells>,
  column: string,
  read: (cells: Cells) => readonly [precision: string | undefined, date: string | undefined],
): TableMessage[] {
  return rows.flatMap(({ line, cells, columns }) => {
    const [precision, date] = read(cells);
    const right = date === undefined ? undefined : precisionOf(date);
    if (precision === right) return [];
    const reason =
      right === undefined || precision === undefined
        ? `${column}: "${precision ?? ''}" for "${date ?? ''}": a date and its precision stand together`
        : `${column}: "${date}" is written to the ${right}, not to the ${precision}`;
    return [buildError(name, line, columns[column] ?? 1, reason)];
  });
}

/** Each end of a spell has a source, and the source is in the list of sources. */
function checkSources({ spells, membershipSources }: CheckedTables): TableMessage[] {
  const ids = new Set(membershipSources.rows.map(({ cells }) => cells.id));
  const check = ({ line, columns }: TableRow<unknown>, column: string, id: string | undefined, isNeeded: boolean) => {
    const say = (reason: string) => [buildError(spells.name, line, columns[column] ?? 1, `${column}: ${reason}`)];
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
  return years.rows.flatMap(({ line, cells, columns }): TableMessage[] => {
    const members = spells.rows.filter(
      (spell) => spell.cells.member_from <= cells.year && cells.year <= (spell.cells.member_to ?? Infinity),
    ).length;
    if (members === cells.members) return [];
    return [
      {
        ...buildError(
          years.name,
          line,
          columns['members'] ?? 1,
          `members: ${cells.members}, but ${spells.name} has ${members} in ${cells.year}`,
        ),
        severity: 'warning',
      },
    ];
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

  function untranslated<Cells>(
    { name, rows }: ParsedTable<Cells>,
    column: string,
    read: (cells: Cells) => string | undefined,
  ) {
    return rows
      .filter(({ cells }) => {
        const words = read(cells);
        return words !== undefined && !translated.has(words);
      })
      .map(({ line, columns }): TableMessage => ({
        ...buildError(name, line, columns[column] ?? 1, `${column}: no translation in ${translations.name}`),
        severity: 'warning',
      }));
  }
}

/** A kind that nobody knows may be meant, and may be a slip that takes an era from the timeline: it is reported. */
function checkKinds({ name, rows }: CheckedTables['milestones']): TableMessage[] {
  return rows
    .filter(({ cells }) => !isEventKind(cells.kind))
    .map(({ line, cells, columns }) => ({
      ...buildError(
        name,
        line,
        columns['kind'] ?? 1,
        `kind: "${cells.kind}" is none of ${EVENT_KINDS.join(', ')}, so the event counts as other`,
      ),
      severity: 'warning' as const,
    }));
}
