import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { writeManyEvents } from '../tools/writeManyEvents';
import { CHANGED_SEEDS, MANY, SINGLE_FILE, SITES } from './sites';

// Builds the sites of the end-to-end tests side by side. A site that was built from the very same files is kept.
const SOURCES = ['src', 'seeds', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];
const STAMPS = '.generated/stamps';

writeChangedSeeds();
writeManyEvents(MANY.seeds, MANY.events);
const sources = hashFiles(SOURCES);
const site = ({ dir, url }: { dir: string; url: string }, ...settings: string[]) => ({
  output: join(dir, 'index.html'),
  script: 'src/build/build.ts',
  settings: ['--out', dir, '--site', `${url}/`, ...settings],
});
const queue = [
  // The single file takes its font from the site in dist, which is built before it.
  [site(SITES.production), { output: SINGLE_FILE, script: 'src/build/single.ts', settings: [] }],
  [site(SITES.development, '--mode', 'development')],
  [site(SITES.changed, '--seeds', CHANGED_SEEDS)],
  [site(SITES.many, '--seeds', MANY.seeds)],
];
await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    for (let builds = queue.shift(); builds; builds = queue.shift()) for (const each of builds) await build(each);
  }),
);

async function build({ output, script, settings }: { output: string; script: string; settings: string[] }) {
  const stamp = join(STAMPS, encodeURIComponent(output));
  const made = createHash('sha256')
    .update(JSON.stringify([sources, process.version, script, settings]))
    .digest('hex');
  // Whoever built the same folder otherwise meanwhile wrote its first page anew.
  const stampOf = () => `${made} ${existsSync(output) ? statSync(output).mtimeMs : 'missing'}`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === stampOf()) {
    console.log(`${output} is kept: nothing that it is made from has changed`);
    return;
  }
  await runNode([script, ...settings]);
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(stamp, stampOf());
}

async function runNode(args: string[]): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', ...args], { stdio: ['ignore', 'inherit', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += String(chunk);
  });
  const code = await new Promise((ended) => {
    child.once('close', ended);
  });
  // A warning for each of a thousand made events, that it has no Korean text, would bury what else is reported.
  if (code !== 0 || !args.includes(MANY.seeds)) process.stderr.write(errors);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${String(code)}`);
}

function hashFiles(paths: readonly string[]): string {
  const hash = createHash('sha256');
  const files = paths.flatMap((path) =>
    statSync(path).isFile()
      ? [path]
      : readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
          .map((entry) => join(entry.parentPath, entry.name)),
  );
  for (const file of files.toSorted()) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/** In its English document, which alone holds "established in", the founding year differs from the Korean one's. */
function writeChangedSeeds(): void {
  rmSync(CHANGED_SEEDS, { recursive: true, force: true });
  cpSync('seeds', CHANGED_SEEDS, { recursive: true });
  for (const file of readdirSync(CHANGED_SEEDS).filter((name) => name.endsWith('.txt'))) {
    const path = join(CHANGED_SEEDS, file);
    const text = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      text
        .replaceAll('166', '173')
        .replaceAll('2016년 6월', '2019년 3월')
        .replace('established in 1951', 'established in 1952'),
    );
  }
}
