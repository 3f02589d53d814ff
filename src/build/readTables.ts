import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatTableMessage } from '../tables/parseCsv';
import { parseTables, README_FILE, TABLE_FILES } from '../tables/parseTables';
import type { Tables } from '../tables/tablesSchema';
import { toCountries } from './toCountries';

/**
 * The tables of a folder (`seeds/data`). `messages` are errors, as `file:line:column: reason`: where there is one, the
 * tables must not be used; `warnings` are for a keeper to read. A table that is not there is an error too.
 */
export function readTables(folder: string): { tables: Tables; messages: string[]; warnings: string[] } {
  const files = [...Object.values(TABLE_FILES), README_FILE].filter((name) => existsSync(join(folder, name)))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  const { tables, messages } = parseTables(files, toCountries());
  const say = (severity: 'error' | 'warning') => messages.filter((message) => message.severity === severity).map(formatTableMessage);
  return { tables, messages: say('error'), warnings: say('warning') };
}
