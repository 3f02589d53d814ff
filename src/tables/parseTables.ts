import { checkRows, type CheckedTables } from './checkRows';
import type { TableFile, TableMessage } from './parseCsv';
import { parseTable, toError } from './parseTable';
import { milestoneCells, reportedTotalCells, spellCells, translationCells, yearCells } from './rowSchemas';
import { TABLE_FILES, type Country, type MembershipSpell, type Tables } from './tablesSchema';
import { toPrecision } from './toPrecision';

/** Beside the tables: it says how they are to be cited. */
export const README_FILE = 'README.md';

/**
 * The tables of seeds/data/ from their CSV texts. `knownCountries` is every country there is; those with a spell
 * are kept. Never throws on text: a broken row is left out and is a message, and a caller that finds an error
 * among the messages must not use the tables.
 */
export function parseTables(
  files: readonly TableFile[],
  knownCountries: readonly Country[],
): { tables: Tables; messages: TableMessage[] } {
  const checked: CheckedTables = {
    years: parseTable(files, TABLE_FILES.years, yearCells),
    spells: parseTable(files, TABLE_FILES.spells, spellCells),
    milestones: parseTable(files, TABLE_FILES.milestones, milestoneCells),
    reportedTotals: parseTable(files, TABLE_FILES.reportedTotals, reportedTotalCells),
    translations: parseTable(files, TABLE_FILES.translations, translationCells),
  };
  const codes = new Set(knownCountries.map((country) => country.code));
  const citation = readCitation(files);
  const messages = [
    ...Object.values(checked).flatMap((table) => table.messages),
    ...checkRows(checked, (code) => codes.has(code)),
  ];
  if (citation === undefined)
    messages.push({
      ...toError(README_FILE, 1, 1, 'no line "Cite COW as: …": the membership data stand without their citation'),
      severity: 'warning',
    });
  return {
    tables: { ...toTables(checked, knownCountries), ...(citation === undefined ? {} : { citation }) },
    messages,
  };
}

function readCitation(files: readonly TableFile[]): string | undefined {
  return files.find(({ name }) => name === README_FILE)?.text.match(/^Cite COW as: (.+?)\s*$/m)?.[1];
}

function toTables(
  { years, spells, milestones, reportedTotals, translations }: CheckedTables,
  knownCountries: readonly Country[],
): Tables {
  const used = new Set(spells.rows.map(({ cells }) => cells.iso_alpha2));
  return {
    years: years.rows.map(({ line, cells: { states_in_system: statesInSystem, ...cells } }) => ({
      line,
      ...cells,
      statesInSystem,
    })),
    spells: spells.rows.map(({ line, cells }): MembershipSpell => ({
      line,
      country: cells.iso_alpha2,
      cowState: cells.cow_state,
      from: cells.member_from,
      ...(cells.member_to === undefined ? {} : { to: cells.member_to }),
      ...(cells.note === '' ? {} : { note: cells.note }),
    })),
    milestones: milestones.rows.map(({ line, cells }) => ({ line, ...cells })),
    reportedTotals: reportedTotals.rows.map(
      ({ line, cells: { date, members, observer_states: observerStates, cited } }) => ({
        line,
        date,
        precision: toPrecision(date),
        members,
        ...(observerStates === undefined ? {} : { observerStates }),
        cited,
      }),
    ),
    translations: translations.rows.map(({ line, cells }) => ({ line, ...cells })),
    countries: knownCountries.filter((country) => used.has(country.code)),
  };
}
