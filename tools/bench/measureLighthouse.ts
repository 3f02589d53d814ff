import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { findBrowser } from '../browser';
import type { BenchFindings, BenchOptions } from './benchPart';
import { startServer } from './startServer';
import { formatTable } from './statistics';

/** The last that runs on the oldest Node of this repository. */
const VERSION = '12.8.2';
/** A run on a shared machine says little: the middle one of these counts, as Lighthouse's own guide has it. */
const RUNS = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const score = v.object({
  score: v.nullable(v.number()),
  auditRefs: v.array(v.object({ id: v.string(), weight: v.number() })),
});
const reportSchema = v.object({
  lighthouseVersion: v.string(),
  categories: v.object(v.entriesFromList(CATEGORIES, score)),
  audits: v.record(
    v.string(),
    v.object({ title: v.string(), score: v.nullable(v.number()), displayValue: v.optional(v.string()) }),
  ),
});
type Report = v.InferOutput<typeof reportSchema>;

/**
 * Lighthouse (mobile) on every view; it is installed outside of this repository. What is not full marks is printed with
 * its reason.
 */
export async function measureLighthouse({ dir, views, languages }: BenchOptions): Promise<BenchFindings> {
  const cli = installLighthouse();
  const site = await startServer(dir);
  try {
    const pages = languages.flatMap((language) =>
      views.map((view) => ({
        name: `${view}-${language}`,
        path: view === 'profile' ? `/${language}/` : `/${language}/${view}/`,
      })),
    );
    const reports = pages.map(({ name, path }) => {
      const report = selectMiddle(
        Array.from({ length: RUNS }, () => runLighthouse(cli, site.url.replace(/\/$/, '') + path)),
      );
      console.error(`${name}: ${CATEGORIES.map((category) => formatScore(report, category)).join(' ')}`);
      for (const reason of listReasons(report)) console.error(`  ${reason}`);
      return { name, report };
    });
    const text = [
      `Lighthouse ${VERSION} (mobile), the middle of ${RUNS} runs a page on ${new Date().toISOString().slice(0, 10)}:`,
      '',
      formatTable(
        ['page', ...CATEGORIES],
        reports.map(({ name, report }) => [name, ...CATEGORIES.map((category) => formatScore(report, category))]),
      ),
    ].join('\n');
    return { text, failures: [] };
  } finally {
    site.stop();
  }
}

function installLighthouse(): string {
  const folder = join(tmpdir(), `iom-lighthouse-${VERSION}`);
  const cli = join(folder, 'node_modules/lighthouse/cli/index.js');
  if (!existsSync(cli)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"private":true}');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', `lighthouse@${VERSION}`], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  return cli;
}

function runLighthouse(cli: string, url: string): Report {
  const file = join(tmpdir(), 'iom-lighthouse.json');
  execFileSync(
    process.execPath,
    [
      cli,
      url,
      '--quiet',
      '--output=json',
      `--output-path=${file}`,
      `--only-categories=${CATEGORIES.join(',')}`,
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
    ],
    { env: { ...process.env, CHROME_PATH: findBrowser() ?? '' }, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  return v.parse(reportSchema, JSON.parse(readFileSync(file, 'utf8')));
}

/** The one of these runs whose performance is the middle one. */
function selectMiddle(reports: readonly Report[]): Report {
  const [middle] = reports
    .toSorted((a, b) => (a.categories.performance.score ?? 0) - (b.categories.performance.score ?? 0))
    .slice(Math.floor(reports.length / 2));
  if (!middle) throw new Error('no run of Lighthouse');
  return middle;
}

function formatScore({ categories }: Report, category: (typeof CATEGORIES)[number]): string {
  const { score: value } = categories[category];
  return value === null ? '–' : String(Math.round(value * 100));
}

/** The audits that count and are not full marks. */
function listReasons({ categories, audits }: Report): string[] {
  return CATEGORIES.flatMap((category) =>
    categories[category].auditRefs.flatMap(({ id, weight }) => {
      const audit = audits[id];
      return weight > 0 && audit && audit.score !== null && audit.score < 1
        ? [`${category} ${audit.score.toFixed(2)}: ${audit.title} ${audit.displayValue ?? ''}`]
        : [];
    }),
  );
}
