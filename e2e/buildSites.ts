import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeManyEvents } from '../src/build/bench/writeManyEvents';
import { CHANGED_SEEDS, MANY, SITES } from './sites';

// The site as published, the site with React's warnings, and the site of a keeper who changed a document.
// In its English document, which alone holds "established in", the founding year differs from the Korean one's.
const changedSeeds = CHANGED_SEEDS;
rmSync(changedSeeds, { recursive: true, force: true });
cpSync('seeds', changedSeeds, { recursive: true });
for (const file of readdirSync(changedSeeds).filter((name) => name.endsWith('.txt'))) {
  const path = join(changedSeeds, file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    text
      .replaceAll('166', '173')
      .replaceAll('2016년 6월', '2019년 3월')
      .replace('established in 1951', 'established in 1952'),
  );
}

build('--out', SITES.production.dir, '--site', `${SITES.production.url}/`);
execFileSync('npx', ['tsx', 'src/build/single.ts'], { stdio: 'inherit' });
build('--out', SITES.development.dir, '--site', `${SITES.development.url}/`, '--mode', 'development');
build('--out', SITES.changed.dir, '--site', `${SITES.changed.url}/`, '--seeds', changedSeeds);
writeManyEvents(MANY.seeds, MANY.events);
// A warning for each made event, that it has no Korean words, would bury what else is told.
execFileSync(
  'npx',
  ['tsx', 'src/build/build.ts', '--out', SITES.many.dir, '--site', `${SITES.many.url}/`, '--seeds', MANY.seeds],
  { stdio: ['ignore', 'inherit', 'ignore'] },
);

function build(...settings: string[]): void {
  execFileSync('npx', ['tsx', 'src/build/build.ts', ...settings], { stdio: 'inherit' });
}
