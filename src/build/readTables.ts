import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../documents/decodeText';
import { formatTableMessage, type TableMessage } from '../tables/parseCsv';
import { parseTables, README_FILE } from '../tables/parseTables';
import { TABLE_FILES, type Tables } from '../tables/tablesSchema';
import { toCountries } from './countries';

/**
 * The tables of a folder (`seeds/data`). `messages` are errors, as `file:line:column: reason`: where there is one, the
 * tables must not be used; `warnings` are for a maintainer to read. A table that is not there is an error too.
 */
export function readTables(folder: string): { tables: Tables; messages: string[]; warnings: string[] } {
  const broken: TableMessage[] = [];
  const files = [...Object.values(TABLE_FILES), README_FILE]
    .filter((name) => existsSync(join(folder, name)))
    .flatMap((name) => {
      const decoded = decodeText(readFileSync(join(folder, name)));
      if (decoded.kind === 'text') return [{ name, text: decoded.text }];
      const { reason, line, column } = decoded;
      broken.push({ severity: 'error', file: name, line, column, reason });
      return [];
    });
  const { tables, messages } = parseTables(files, toCountries());
  // That a file which cannot be read is missing is known already.
  const others = messages.filter(({ file }) => broken.every((each) => each.file !== file));
  const say = (severity: 'error' | 'warning') =>
    [...broken, ...others].filter((message) => message.severity === severity).map(formatTableMessage);
  return { tables, messages: say('error'), warnings: say('warning') };
}
