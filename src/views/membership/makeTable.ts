import type { Facts } from '../../facts/factsSchema';
import { toExportJson, toExportTable, type ExportNotes } from '../../membership/membershipExport';
import type { Region } from '../../membership/toSeries';
import type { Tables } from '../../tables/tablesSchema';
import type { GeneratedFile } from '../../ui/downloadFile';
import { toCsv } from '../../ui/toCsv';

/** The members of a region by year as a file without its name; JSON has the states and what the documents say too. */
export function makeTable(
  kind: 'csv' | 'json',
  facts: Facts,
  tables: Tables,
  region: Region,
  notes: ExportNotes,
): Omit<GeneratedFile, 'name'> {
  if (kind === 'json')
    return {
      type: 'application/json',
      content: `${JSON.stringify(toExportJson(tables, facts, region, notes), undefined, 2)}\n`,
    };
  const { heading, rows } = toExportTable(tables, region, notes);
  return { type: 'text/csv;charset=utf-8', content: toCsv(heading, rows) };
}
