import type { Facts } from '../../facts/factsSchema';
import { toExportJson, toExportTable, type ExportNotes } from '../../membership/toExport';
import type { Region } from '../../membership/toSeries';
import type { Tables } from '../../tables/tablesSchema';
import { toCsv } from '../../ui/toCsv';

/** The members of a region by year as the text of a CSV file. */
export function makeCsv(tables: Tables, region: Region, notes: ExportNotes): string {
  const { heading, rows } = toExportTable(tables, region, notes);
  return toCsv(heading, rows);
}

/** The same, with the states and what the documents say, as the text of a JSON file. */
export function makeJson(tables: Tables, facts: Facts, region: Region, notes: ExportNotes): string {
  return `${JSON.stringify(toExportJson(tables, facts, region, notes), undefined, 2)}\n`;
}
