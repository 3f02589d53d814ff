import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDaysJson, buildDaysTable, buildMembersJson, buildMembersTable } from '../membership/exports';
import type { Tables } from '../tables/tablesSchema';
import { toCsv } from '../ui/csv';

/** Writes the members of all days to `data/` of a built site, as CSV and as JSON; docs/data-contract.md describes the files. */
export function writeMembers(tables: Tables, out: string): void {
  const files = {
    'members.csv': csvOf(buildMembersTable(tables)),
    'members-by-day.csv': csvOf(buildDaysTable(tables)),
    'members.json': jsonOf(buildMembersJson(tables)),
    'members-by-day.json': jsonOf(buildDaysJson(tables)),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(out, 'data', name), text);
}

function csvOf(rows: readonly Readonly<Record<string, string | number>>[]): string {
  // Programs read the file first of all, and take a byte order mark for a part of the first heading.
  return toCsv(
    Object.keys(rows[0] ?? {}),
    rows.map((row) => Object.values(row)),
  ).replace('\uFEFF', '');
}

function jsonOf(data: object): string {
  return `${JSON.stringify(data, undefined, 2)}\n`;
}
