import { checkRows, type CheckedTables } from './checkRows';
import { type ParsedTable, type TableFile, type TableMessage, parseTable, buildError } from './parseTable';
import { precisionOf } from './partialDates';
import { ROW_SCHEMAS } from './rowSchemas';
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
    spells: parseTable(files, TABLE_FILES.spells, ROW_SCHEMAS.spells),
    membershipSources: parseTable(files, TABLE_FILES.membershipSources, ROW_SCHEMAS.membershipSources),
    otherDates: parseTable(files, TABLE_FILES.otherDates, ROW_SCHEMAS.otherDates),
    cowYears: parseTable(files, TABLE_FILES.cowYears, ROW_SCHEMAS.cowYears),
    cowSpells: parseTable(files, TABLE_FILES.cowSpells, ROW_SCHEMAS.cowSpells),
    milestones: parseTable(files, TABLE_FILES.milestones, ROW_SCHEMAS.milestones),
    reportedTotals: parseTable(files, TABLE_FILES.reportedTotals, ROW_SCHEMAS.reportedTotals),
    since: parseTable(files, TABLE_FILES.since, ROW_SCHEMAS.since),
    directors: parseTable(files, TABLE_FILES.directors, ROW_SCHEMAS.directors),
    documentTerms: parseTable(files, TABLE_FILES.documentTerms, ROW_SCHEMAS.documentTerms),
    translations: parseTable(files, TABLE_FILES.translations, ROW_SCHEMAS.translations),
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
    membershipSources: numberRows(tables.membershipSources),
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
    milestones: numberRows(tables.milestones),
    reportedTotals: tables.reportedTotals.rows.map(
      ({ line, cells: { observer_states: observerStates, ...cells } }) => ({
        line,
        ...cells,
        precision: precisionOf(cells.date),
        observerStates,
      }),
    ),
    since: numberRows(tables.since),
    directors: numberRows(tables.directors),
    documentTerms: numberRows(tables.documentTerms),
    translations: numberRows(tables.translations),
    countries: knownCountries.filter((country) => used.has(country.code)),
  };
}

/** Every row with its line, so that a message can point at it. */
function numberRows<Cells>({ rows }: ParsedTable<Cells>): (Cells & { line: number })[] {
  return rows.map(({ line, cells }) => ({ line, ...cells }));
}
