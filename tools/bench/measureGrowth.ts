import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { LANGUAGES } from '../../src/i18n/language';
import type { BenchFindings, BenchOptions } from './benchPart';
import { compareRuns, ratioOf } from './compareRuns';
import { runHarness, type Run, type Target } from './runHarness';
import { formatSpread, medianOf, formatTable } from './statistics';
import { writeVariedSeeds } from './writeVariedSeeds';

const READ_SIZES = [1, 10, 100, 1000];
/** A hundred times as many as there are. */
const MANY = 200;
const WORK = join(tmpdir(), 'iom-bench-growth');

/** What grows with the documents and with the pages: reading, the first view, and the build. */
export async function measureGrowth(options: BenchOptions): Promise<BenchFindings> {
  const reading = measureReading(options.rounds);
  const builds = measureBuilds();
  const view = await measureFirstView(options);
  rmSync(WORK, { recursive: true });
  const text = [
    `As the work grows, on ${new Date().toISOString().slice(0, 10)} with Node ${process.version}, medians of ${options.rounds} rounds. The documents are those of \`seeds/\` with paragraphs left out and other counts.`,
    '',
    reading.text,
    '',
    view.text,
    '',
    builds.text,
  ].join('\n');
  return { text, failures: [...reading.failures, ...view.failures, ...builds.failures] };
}

function measureReading(rounds: number) {
  const found = READ_SIZES.map((size) => {
    const seeds = join(WORK, `seeds-${size}`);
    writeVariedSeeds(seeds, size);
    return {
      size,
      runs: Array.from({ length: rounds }, () => runNode(['src/build/factsCommand.ts', '--seeds', seeds, '--json'])),
    };
  });
  const one = medianOf(found[0]?.runs.map(({ seconds }) => seconds) ?? []) ?? NaN;
  const rows = found.map(({ size, runs }) => [
    String(size),
    formatSpread(
      runs.map(({ seconds }) => seconds),
      2,
    ),
    `×${((medianOf(runs.map(({ seconds }) => seconds)) ?? NaN) / one).toFixed(1)}`,
    formatSpread(runs.map(({ megabytes }) => megabytes)),
  ]);
  return {
    text: formatTable(['documents read by `npm run -s facts`', 'seconds', 'against one', 'peak memory MB'], rows),
    failures: found.flatMap(({ size, runs }) =>
      runs.flatMap(({ failure }) => (failure === undefined ? [] : [`${size} documents: ${failure}`])),
    ),
  };
}

async function measureFirstView({ harness, dir, languages, rounds, cpu }: BenchOptions) {
  const seeds = join(WORK, `seeds-${MANY}`);
  const many = join(WORK, 'many');
  writeVariedSeeds(seeds, MANY);
  const { seconds, megabytes, failure } = runNode(['src/build/build.ts', '--seeds', seeds, '--out', many]);
  if (failure !== undefined) return { text: '', failures: [`the build of ${MANY} documents: ${failure}`] };
  const targets = languages.flatMap((language) =>
    [
      ['profile', dir],
      [`profile of ${MANY} documents`, many],
    ].map(([name = '', folder = '']): Target => ({
      name: `${name}, ${language}`,
      dir: folder,
      path: `/${language}/`,
      content: { selector: '.profile-lead' },
    })),
  );
  const { runs, failures } = await runHarness(harness, targets, { rounds, cpu });
  const rows = targets.map(({ name }) => {
    const own = runs.filter(({ target }) => target === name);
    const base = name.replace(/ of \d+ documents/, '');
    const cells = (['fcp', 'content'] as const).map((figure) => formatFigure(runs, name, base, figure));
    const bytes = medianOf(own.map(({ bytes_html }) => bytes_html));
    return [name, bytes === null ? '–' : (bytes / 1000).toFixed(1), ...cells];
  });
  return {
    text: `${formatTable(['first view', 'HTML kB', 'FCP ms', 'content ms'], rows)}\n\nThe build of ${MANY} documents took ${seconds.toFixed(0)} s and ${megabytes.toFixed(0)} MB.`,
    failures,
  };
}

function formatFigure(runs: readonly Run[], name: string, base: string, figure: 'fcp' | 'content'): string {
  const ratio = name === base ? null : compareRuns(runs, name, base, figure, ratioOf);
  return (
    formatSpread(runs.filter(({ target }) => target === name).map((run) => run[figure])) +
    (ratio === null ? '' : ` ×${ratio.toFixed(2)}`)
  );
}

/** The site with one view, with two and so on, in a copy of the source: a view is gone with its folder. */
function measureBuilds() {
  const copy = join(WORK, 'source');
  const views = ['embed', 'sources', 'membership', 'timeline'];
  const rows: string[][] = [];
  const failures: string[] = [];
  for (let gone = 0; gone <= views.length; gone += 1) {
    rmSync(copy, { recursive: true, force: true });
    for (const part of ['src', 'seeds', 'public', 'index.html', 'vite.config.ts', 'tsconfig.json', 'package.json'])
      cpSync(part, join(copy, part), { recursive: true });
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
    for (const view of views.slice(0, gone)) rmSync(join(copy, 'src/views', view), { recursive: true });
    const { seconds, megabytes, failure } = runNode(['src/build/build.ts'], copy);
    if (failure === undefined)
      rows.unshift([String(countPages(join(copy, 'dist'))), seconds.toFixed(1), megabytes.toFixed(0)]);
    else failures.push(`the build without ${views.slice(0, gone).join(', ')}: ${failure}`);
  }
  return { text: formatTable(['pages built', 'seconds', 'peak memory MB'], rows), failures };
}

/** The pages of each language, without those that only lead to them. */
function countPages(dir: string): number {
  return LANGUAGES.flatMap((language) =>
    readdirSync(join(dir, language), { recursive: true, encoding: 'utf8' }),
  ).filter((file) => file.endsWith('index.html')).length;
}

/**
 * Runs one of our commands in a process of its own: how long it took from beginning to end, and the most memory that it
 * held.
 */
function runNode(args: readonly string[], cwd = '.'): { seconds: number; megabytes: number; failure?: string } {
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--import', resolve('tools/bench/tellMemory.mjs'), ...args],
    { cwd, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' },
  );
  const seconds = (performance.now() - start) / 1000;
  const kilobytes = Number(/^peak memory (\d+) kB$/m.exec(stderr)?.[1] ?? NaN);
  return {
    seconds,
    megabytes: kilobytes / 1000,
    ...(status === 0 && Number.isFinite(kilobytes) ? {} : { failure: stderr.slice(-400) }),
  };
}
