import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { checkSizes } from './checkSizes';
import { listFiles } from './builtFiles';

// npm run size -- [--dir dist]: what a built site costs its readers in bytes, and whether that is within its limits.
const { values } = parseArgs({ options: { dir: { type: 'string', default: 'dist' } } });
const dir = resolve(values.dir);
const rows = checkSizes(
  (existsSync(dir) ? listFiles(dir) : [])
    .filter((path) => !path.endsWith('.br'))
    .map((path) => {
      const content = readFileSync(join(dir, path));
      const packed = `${join(dir, path)}.br`;
      const isText = /\.(?:html|js|css|json)$/.test(path);
      const bytes = existsSync(packed)
        ? readFileSync(packed).length
        : (isText ? brotliCompressSync(content) : content).length;
      return { path, bytes, ...(path.endsWith('.js') && { text: content.toString('utf8') }) };
    }),
);

const width = Math.max(...rows.map(({ what }) => what.length));
const formatKilobytes = (bytes: number) => (bytes / 1000).toFixed(1).padStart(7);
for (const { what, bytes, limit } of rows)
  console.log(
    `${bytes > limit ? '✗' : ' '} ${what.padEnd(width)} ${formatKilobytes(bytes)} of ${formatKilobytes(limit)} kB`,
  );
const over = rows.filter(({ bytes, limit }) => bytes > limit);
console.log(
  over.length === 0
    ? `${rows.length} sizes, all within their limits`
    : `${over.length} of ${rows.length} sizes are over their limits`,
);
process.exit(over.length === 0 ? 0 : 1);
