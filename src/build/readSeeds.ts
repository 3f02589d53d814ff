import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { countries } from 'countries-list';
import alpha3ByAlpha2 from 'countries-list/minimal/countries.2to3.min.json';
import { decodeText } from '../documents/decodeText';
import { parseMoney } from '../facts/tokens';
import { formatTableMessage, type TableMessage } from '../tables/parseTable';
import { parseTables, README_FILE } from '../tables/parseTables';
import { TABLE_FILES, type Tables, type Country } from '../tables/tablesSchema';
import { LANGUAGES } from '../i18n/language';
import { COUNTRY_ALIASES } from '../tables/countryNames';

/** A document as it lies in the folder, byte for byte. */
export interface SeedFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * All documents (`*.txt`) of a folder, in the order of their names. `failures` say, as `file:line:column: reason`, what
 * could not be read: one file does not keep the others from being read, and a folder without any is a failure too.
 */
export function readSeeds(folder: string): { files: SeedFile[]; failures: string[] } {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    return { files: [], failures: [`${folder}:1:1: there is no such folder`] };
  const names = readdirSync(folder)
    .filter((file) => /\.txt$/i.test(file))
    .toSorted();
  const files: SeedFile[] = [];
  const failures: string[] = [];
  for (const file of names) {
    try {
      files.push({ file, bytes: readFileSync(join(folder, file)) });
    } catch (error) {
      failures.push(`${file}:1:1: the file cannot be read (${error instanceof Error ? error.message : String(error)})`);
    }
  }
  return { files, failures: names.length > 0 ? failures : [`${folder}:1:1: the folder holds no document (*.txt)`] };
}

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
  const { tables, messages } = parseTables(files, listCountries());
  // That a file which cannot be read is missing is known already.
  const others = messages.filter(({ file }) => broken.every((each) => each.file !== file));
  const say = (severity: 'error' | 'warning') =>
    [...broken, ...others].filter((message) => message.severity === severity).map(formatTableMessage);
  const since = tables.since.map((row) => ({ ...row, money: parseMoney(row.value ?? '') }));
  return { tables: { ...tables, since }, messages: say('error'), warnings: say('warning') };
}

/**
 * Every country of the countries-list package: codes, continent, and the names by which people look for it (some of
 * them are the project’s own), with the name to show from Intl.DisplayNames. Sorted by code; throws where the package
 * has no alpha-3 code. The names are made here, once, because the Intl of a reader's browser may know others than the
 * prerendered page.
 */
export function listCountries(): Country[] {
  const alpha3 = new Map(Object.entries(alpha3ByAlpha2));
  return Object.entries(countries)
    .map(([code, country]): Country => {
      const code3 = alpha3.get(code);
      if (code3 === undefined) throw new Error(`countries-list has no alpha-3 code for ${code}`);
      const displayNames = Object.fromEntries(
        LANGUAGES.map((language) => [language, formatCountryName(code, language, 'long')]),
      );
      const names = [
        country.name,
        country.native,
        ...('alias' in country ? country.alias : []),
        ...LANGUAGES.map((language) => formatCountryName(code, language, 'short')),
        ...(COUNTRY_ALIASES[code] ?? []),
      ];
      const others = [...new Set(names)].filter((name) => !Object.values(displayNames).includes(name));
      return { code, alpha3: code3, continent: country.continent, displayNames, names: others };
    })
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

function formatCountryName(code: string, language: string, style: 'long' | 'short'): string {
  return new Intl.DisplayNames([language], { type: 'region', style }).of(code) ?? code;
}
