import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { VIEWS } from '../../src/app/page';
import { LANGUAGES } from '../../src/i18n/language';
import { PART_NAMES, type BenchOptions, type BenchPart, type PartName } from './benchPart';
import { measureEmbedded } from './measureEmbedded';
import { measureGrowth } from './measureGrowth';
import { measureHost } from './measureHost';
import { measureLighthouse } from './measureLighthouse';
import { measurePages } from './measurePages';
import { measureTimeline } from './measureTimeline';
import { measureYearStep } from './measureYearStep';
import { writeSection } from './writeSection';

/** The mobile preset of the harness. */
const CPU_SLOWDOWN = 4;
/** Fewer rounds are a trial, and are not written down. */
const WHOLE_ROUNDS = 5;

// npm run bench: every part, or those that are named. A part that was measured whole is written into
// docs/performance.md.
const { values } = parseArgs({
  options: {
    pages: { type: 'boolean' },
    embed: { type: 'boolean' },
    host: { type: 'boolean' },
    growth: { type: 'boolean' },
    year: { type: 'boolean' },
    timeline: { type: 'boolean' },
    lighthouse: { type: 'boolean' },
    peers: { type: 'boolean', default: false },
    views: { type: 'string', default: VIEWS.join(',') },
    languages: { type: 'string', default: LANGUAGES.join(',') },
    rounds: { type: 'string', default: '5' },
    harness: { type: 'string', default: '../shared/bench' },
  },
});
const PARTS: Readonly<Record<PartName, BenchPart>> = {
  pages: measurePages,
  embed: measureEmbedded,
  host: measureHost,
  growth: measureGrowth,
  year: measureYearStep,
  timeline: measureTimeline,
  lighthouse: measureLighthouse,
};
const options: BenchOptions = {
  views: values.views.split(','),
  languages: LANGUAGES.filter((language) => values.languages.split(',').includes(language)),
  rounds: Number(values.rounds),
  cpu: CPU_SLOWDOWN,
  peers: values.peers,
  harness: values.harness,
  dir: resolve('dist'),
};
if (!existsSync(join(options.dir, 'index.html')))
  throw new Error('There is no built site in dist: run npm run build first');
const named = PART_NAMES.filter((name) => values[name]);
const isWhole =
  values.views === VIEWS.join(',') && options.languages.length === LANGUAGES.length && options.rounds >= WHOLE_ROUNDS;

for (const name of named.length > 0 ? named : PART_NAMES) {
  console.error(`— ${name}`);
  const { text, failures } = await PARTS[name](options);
  console.log(`\n${text}`);
  for (const failure of failures) console.error(failure);
  if (failures.length > 0) process.exitCode = 1;
  else if (isWhole) await writeSection(name, text);
}
