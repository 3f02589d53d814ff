import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

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
