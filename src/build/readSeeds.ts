import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A document as it lies in the folder, byte for byte. */
export interface SeedFile { readonly file: string; readonly bytes: Uint8Array }

/** All documents (`*.txt`) of a folder, in the order of their names; none where the folder has none. */
export function readSeedFiles(folder: string): SeedFile[] {
  return readdirSync(folder).filter((file) => file.endsWith('.txt')).toSorted()
    .map((file) => ({ file, bytes: readFileSync(join(folder, file)) }));
}

/** All tables (`*.csv`) of a folder as text. */
export function readTableFiles(folder: string): { name: string; text: string }[] {
  return readdirSync(folder).filter((file) => file.endsWith('.csv')).toSorted()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}
