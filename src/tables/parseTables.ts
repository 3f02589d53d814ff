import { checkRows, type CheckedTables } from './checkRows';
import { type TableFile, type TableMessage, parseTable, buildError } from './parseTable';
import { precisionOf } from './partialDates';
import {
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
import { TABLE_FILES, type Country, type Tables } from './tablesSchema';

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
    spells: parseTable(files, TABLE_FILES.spells, spellCells),
    membershipSources: parseTable(files, TABLE_FILES.membershipSources, membershipSourceCells),
    otherDates: parseTable(files, TABLE_FILES.otherDates, otherDateCells),
    cowYears: parseTable(files, TABLE_FILES.cowYears, cowYearCells),
    cowSpells: parseTable(files, TABLE_FILES.cowSpells, cowSpellCells),
    milestones: parseTable(files, TABLE_FILES.milestones, milestoneCells),
    reportedTotals: parseTable(files, TABLE_FILES.reportedTotals, reportedTotalCells),
    since: parseTable(files, TABLE_FILES.since, sinceCells),
    directors: parseTable(files, TABLE_FILES.directors, directorCells),
    documentTerms: parseTable(files, TABLE_FILES.documentTerms, documentTermsCells),
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
      ...buildError(README_FILE, 1, 1, 'no line "Cite COW as: …": the COW data stand without their citation'),
      severity: 'warning',
    });
  return {
    tables: { ...buildTables(checked, knownCountries), ...(citation === undefined ? {} : { citation }) },
    messages,
  };
}

function readCitation(files: readonly TableFile[]): string | undefined {
  return files.find(({ name }) => name === README_FILE)?.text.match(/^Cite COW as: (.+?)\s*$/m)?.[1];
}

function buildTables(tables: CheckedTables, knownCountries: readonly Country[]): Tables {
  const used = new Set([...tables.spells.rows, ...tables.cowSpells.rows].map(({ cells }) => cells.iso_alpha2));
  return {
    spells: tables.spells.rows.map(({ line, cells }) => ({
      line,
      country: cells.iso_alpha2,
      from: cells.member_from,
      basis: cells.from_basis,
      source: cells.from_source,
      to: cells.member_to,
      toSource: cells.to_source,
      note: cells.note,
    })),
    membershipSources: tables.membershipSources.rows.map(({ line, cells }) => ({ line, ...cells })),
    otherDates: tables.otherDates.rows.map(({ line, cells }) => ({
      line,
      country: cells.iso_alpha2,
      date: cells.date,
      title: cells.source_title,
      publisher: cells.source_publisher,
      sourceDate: cells.source_date,
      address: cells.source_address,
    })),
    cowYears: tables.cowYears.rows.map(({ line, cells: { states_in_system: statesInSystem, ...cells } }) => ({
      line,
      ...cells,
      statesInSystem,
    })),
    cowSpells: tables.cowSpells.rows.map(({ line, cells }) => ({
      line,
      country: cells.iso_alpha2,
      cowState: cells.cow_state,
      from: cells.member_from,
      to: cells.member_to,
      note: cells.note,
    })),
    milestones: tables.milestones.rows.map(({ line, cells }) => ({ line, ...cells })),
    reportedTotals: tables.reportedTotals.rows.map(
      ({ line, cells: { observer_states: observerStates, ...cells } }) => ({
        line,
        ...cells,
        precision: precisionOf(cells.date),
        observerStates,
      }),
    ),
    since: tables.since.rows.map(({ line, cells }) => ({ line, ...cells })),
    directors: tables.directors.rows.map(({ line, cells }) => ({ line, ...cells })),
    documentTerms: tables.documentTerms.rows.map(({ line, cells }) => ({ line, ...cells })),
    translations: tables.translations.rows.map(({ line, cells }) => ({ line, ...cells })),
    countries: knownCountries.filter((country) => used.has(country.code)),
  };
}
