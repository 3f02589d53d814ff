import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A document as it lies in the folder, byte for byte. */
export interface SeedFile { readonly file: string; readonly bytes: Uint8Array }

/** All documents (`*.txt`) of a folder, in the order of their names; none where the folder has none. */
export function readSeeds(folder: string): SeedFile[] {
  return readdirSync(folder).filter((file) => file.endsWith('.txt')).toSorted()
    .map((file) => ({ file, bytes: readFileSync(join(folder, file)) }));
}
