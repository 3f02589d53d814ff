import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** The paths of all files below a folder, from it, with slashes, sorted. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .toSorted();
}

const TEXT = /\.(?:html|js|css|json|svg|txt|csv|ics|ts|webmanifest|xml)$/;
/** A smaller file fits one packet as it is. */
const WORTH_BYTES = 512;

/** Writes `x.br` beside every text of a built site that gains by it, for servers that send what is made already. */
export function writeBrotli(out: string): void {
  for (const file of listFiles(out).filter((each) => TEXT.test(each))) {
    const bytes = readFileSync(join(out, file));
    if (bytes.length < WORTH_BYTES) continue;
    const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, BROTLI_MAX_QUALITY } = constants;
    writeFileSync(
      join(out, `${file}.br`),
      brotliCompressSync(bytes, {
        params: { [BROTLI_PARAM_QUALITY]: BROTLI_MAX_QUALITY, [BROTLI_PARAM_SIZE_HINT]: bytes.length },
      }),
    );
  }
}
