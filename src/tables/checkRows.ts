import type * as v from 'valibot';
import { EVENT_KINDS, isEventKind } from './milestoneKinds';
import { toError, type ParsedTable } from './parseTable';
import type { milestoneCells, reportedTotalCells, spellCells, translationCells, yearCells } from './rowSchemas';
import { toPrecision } from './toPrecision';
import type { TableMessage } from './parseCsv';

/** The tables after their cells are checked, before they become `Tables`. */
export interface CheckedTables {
  readonly years: ParsedTable<v.InferOutput<typeof yearCells>>;
  readonly spells: ParsedTable<v.InferOutput<typeof spellCells>>;
  readonly milestones: ParsedTable<v.InferOutput<typeof milestoneCells>>;
  readonly reportedTotals: ParsedTable<v.InferOutput<typeof reportedTotalCells>>;
  readonly translations: ParsedTable<v.InferOutput<typeof translationCells>>;
}

/** What one row alone cannot show: rows twice, spells that overlap, codes that no list of countries has, tables that contradict each other. */
export function checkRows(tables: CheckedTables, isCountry: (code: string) => boolean): TableMessage[] {
  return [
    ...checkTwice(tables.years, 'year', ({ year }) => String(year)),
    ...checkTwice(tables.milestones, 'fact', ({ date, fact }) => `${date} ${fact}`),
    ...checkTwice(tables.reportedTotals, 'date', ({ date, cited }) => `${date} ${cited}`),
    ...checkTwice(tables.translations, 'text', ({ from, text, to }) => `${from} ${to} ${text}`),
    ...checkYears(tables.years),
    ...checkSpells(tables.spells, isCountry),
    ...checkOverlaps(tables.spells),
    ...checkPrecision(tables.milestones),
    ...checkKinds(tables.milestones),
    ...checkTotals(tables),
    ...checkTranslated(tables),
  ];
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
      return [toError(table.name, line, columns[column] ?? 1, `${column}: the same as in line ${earlier} (${key})`)];
    lines.set(key, line);
    return [];
  });
}

function checkYears({ name, rows }: CheckedTables['years']): TableMessage[] {
  return rows.flatMap(({ line, cells, columns }, index) => {
    const messages: TableMessage[] = [];
    if (cells.members > cells.states_in_system) {
      messages.push(
        toError(
          name,
          line,
          columns['members'] ?? 1,
          `members: ${cells.members} members among ${cells.states_in_system} states`,
        ),
      );
    }
    const before = rows[index - 1]?.cells.year;
    if (before !== undefined && cells.year < before) {
      messages.push(toError(name, line, columns['year'] ?? 1, `year: ${cells.year} stands after ${before}`));
    }
    if (before !== undefined && cells.year > before + 1) {
      messages.push({
        ...toError(
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

function checkSpells({ name, rows }: CheckedTables['spells'], isCountry: (code: string) => boolean): TableMessage[] {
  return rows.flatMap(({ line, cells, columns }) => {
    const messages: TableMessage[] = [];
    if (!isCountry(cells.iso_alpha2)) {
      messages.push(
        toError(name, line, columns['iso_alpha2'] ?? 1, `iso_alpha2: no country has the code "${cells.iso_alpha2}"`),
      );
    }
    if (cells.member_to !== undefined && cells.member_from > cells.member_to) {
      messages.push(
        toError(
          name,
          line,
          columns['member_from'] ?? 1,
          `member_from: ${cells.member_from} is after member_to, ${cells.member_to}`,
        ),
      );
    }
    return messages;
  });
}

function checkOverlaps({ name, rows }: CheckedTables['spells']): TableMessage[] {
  return rows.flatMap(({ line, cells, columns }, index) => {
    const other = rows
      .slice(0, index)
      .find(
        (earlier) =>
          earlier.cells.iso_alpha2 === cells.iso_alpha2 &&
          cells.member_from <= (earlier.cells.member_to ?? Infinity) &&
          earlier.cells.member_from <= (cells.member_to ?? Infinity),
      );
    return other
      ? [
          toError(
            name,
            line,
            columns['member_from'] ?? 1,
            `member_from: this spell of ${cells.iso_alpha2} overlaps the one in line ${other.line}`,
          ),
        ]
      : [];
  });
}

function checkPrecision({ name, rows }: CheckedTables['milestones']): TableMessage[] {
  return rows
    .filter(({ cells }) => cells.precision !== toPrecision(cells.date))
    .map(({ line, cells, columns }) =>
      toError(
        name,
        line,
        columns['precision'] ?? 1,
        `precision: "${cells.date}" is written to the ${toPrecision(cells.date)}, not to the ${cells.precision}`,
      ),
    );
}

/** The two tables of members come from one data set: where their totals part, a keeper should know. */
function checkTotals({ years, spells }: CheckedTables): TableMessage[] {
  if (years.messages.length + spells.messages.length > 0) return [];
  return years.rows.flatMap(({ line, cells, columns }): TableMessage[] => {
    const members = spells.rows.filter(
      (spell) => spell.cells.member_from <= cells.year && cells.year <= (spell.cells.member_to ?? Infinity),
    ).length;
    if (members === cells.members) return [];
    return [
      {
        ...toError(
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

function checkTranslated({ milestones, translations }: CheckedTables): TableMessage[] {
  const translated = new Set(translations.rows.map(({ cells }) => cells.text));
  return milestones.rows
    .filter(({ cells }) => !translated.has(cells.fact))
    .map(({ line, columns }) => ({
      ...toError(milestones.name, line, columns['fact'] ?? 1, `fact: no translation in ${translations.name}`),
      severity: 'warning',
    }));
}

/** A kind that nobody knows may be meant, and may be a slip that takes an era from the timeline: it is told. */
function checkKinds({ name, rows }: CheckedTables['milestones']): TableMessage[] {
  return rows
    .filter(({ cells }) => !isEventKind(cells.kind))
    .map(({ line, cells, columns }) => ({
      ...toError(
        name,
        line,
        columns['kind'] ?? 1,
        `kind: "${cells.kind}" is none of ${EVENT_KINDS.join(', ')}, so the event counts as other`,
      ),
      severity: 'warning' as const,
    }));
}
