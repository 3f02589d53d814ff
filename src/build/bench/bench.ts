import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../../i18n/language';
import { findBrowser } from '../../../e2e/findBrowser';
import { parseSummary } from './parseSummary';
import { benchTimeline } from './timelineBench';
import { toPerformanceSection } from './toPerformanceSection';

// npm run bench -- --timeline [--write] measures the timeline with 10 to 10,000 events; all the rest is for:
// npm run bench -- [--rounds 5] [--views profile,timeline] [--peers] [--write] [--harness ../shared/bench]
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' }, views: { type: 'string', default: 'profile,timeline,membership,sources' },
    languages: { type: 'string', default: LANGUAGES.join(',') }, harness: { type: 'string', default: '../shared/bench' },
    peers: { type: 'boolean', default: false }, write: { type: 'boolean', default: false }, embed: { type: 'boolean', default: false },
    timeline: { type: 'boolean', default: false },
  },
});
if (values.timeline) {
  await benchTimeline({ isWritten: values.write });
  process.exit(0);
}
const harness = resolve(values.harness);
if (!existsSync(join(harness, 'measure.mjs'))) {
  console.error(`The harness is not at ${harness}: name its folder with --harness`);
  process.exit(1);
}
const browser = findBrowser();
process.env['CHROMIUM'] ??= browser ?? '';
process.env['PLAYWRIGHT_CORE'] ??= resolve('node_modules/playwright-core');

/** When a view counts as there: the words or the drawing that a reader came for. */
const CONTENT: Readonly<Record<string, string>> = { profile: '.profile-lead', timeline: 'main ol li', membership: 'main figure svg', sources: 'main h2', embed: 'main h1' };

const staticDir = join(tmpdir(), 'iom-bench-static');
execFileSync(process.execPath, [join(harness, 'peers/static/build.mjs'), staticDir], { stdio: 'inherit' });

const { measure, printSummary } = await import(pathToFileURL(join(harness, 'measure.mjs')).href);
const targets = values.languages.split(',').flatMap((language) => [
  { name: `static-${language}`, dir: staticDir, path: language === 'ko' ? '/' : '/index-en.html', content: { selector: 'article p' } },
  ...values.views.split(',').map((view) => {
    const name = view.replace('embed/', '');
    return {
      name: `${view}-${language}`, dir: resolve('dist'), content: { selector: CONTENT[name] ?? 'h1' },
      path: view === 'profile' ? `/${language}/` : `/${language}/${view}/`,
      interact: existsSync(resolve(`src/build/bench/interact-${name}.mjs`)) ? resolve(`src/build/bench/interact-${name}.mjs`) : undefined,
    };
  }),
]);
const peers = values.peers ? (await import(pathToFileURL(join(harness, 'peers/install.mjs')).href)).install({}) : [];
const result = await measure([...targets, ...await peers], { rounds: Number(values.rounds), presets: ['mobile'], versus: targets[0]?.name, embed: values.embed });
printSummary(result.summary, {});
writeFileSync(join(tmpdir(), 'iom-bench.json'), JSON.stringify(result, null, 1));

if (values.write) {
  const section = toPerformanceSection(parseSummary(result), new Date().toISOString().slice(0, 10));
  const readme = readFileSync('README.md', 'utf8');
  writeFileSync('README.md', readme.replace(/<!-- performance -->[\s\S]*?(?=\n<!-- timeline-figures -->|\n## Sources)/, `<!-- performance -->\n${section}`));
}
