import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TableMessage } from '../tables/parseCsv';
import { parseTables, TABLE_FILES } from '../tables/parseTables';
import type { Tables } from '../tables/tablesSchema';
import { toCountries } from './toCountries';

/** The tables of a folder (`seeds/data`), with what is wrong with them; a table that is not there is a message too. */
export function readTables(folder: string): { tables: Tables; messages: TableMessage[] } {
  const files = Object.values(TABLE_FILES).filter((name) => existsSync(join(folder, name)))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  return parseTables(files, toCountries());
}
