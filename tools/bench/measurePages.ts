import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BenchFindings, BenchOptions } from './benchPart';
import { compareRuns, differenceOf, ratioOf } from './compareRuns';
import { buildPeers, buildStatic, runHarness, type Run, type Target } from './runHarness';
import { formatSpread, medianOf, formatTable } from './statistics';

/** When a view is there: the text or the drawing that a reader came for. */
const CONTENT: Readonly<Record<string, string>> = {
  profile: '.profile-lead',
  timeline: 'main ol li',
  membership: 'main figure svg',
  sources: 'main h2',
  embed: 'main h1',
};
const HEAD = [
  'page',
  'kB at load',
  'FCP ms',
  'LCP ms',
  'content ms',
  'CLS',
  'TBT ms',
  'heap MB',
  'to the next paint, ms: median',
  'worst',
];

/** Every view, loaded and used, beside the page without any script and, where asked, beside the peers. */
export async function measurePages({
  harness,
  dir,
  views,
  languages,
  rounds,
  cpu,
  peers,
}: BenchOptions): Promise<BenchFindings> {
  const bases = buildStatic(harness, languages);
  const pages = languages.flatMap((language) =>
    views.map((view): Target => {
      const interact = resolve(`tools/bench/interact-${view}.mjs`);
      return {
        name: `${view}-${language}`,
        dir,
        path: view === 'profile' ? `/${language}/` : `/${language}/${view}/`,
        content: { selector: CONTENT[view] ?? 'h1' },
        ...(existsSync(interact) && { interact }),
      };
    }),
  );
  const others = peers ? await buildPeers(harness) : [];
  const { chromium, runs, failures } = await runHarness(harness, [...bases, ...pages, ...others], { rounds, cpu });
  const rows = [...bases, ...pages, ...others].map(({ name }) => formatRow(runs, name, findBase(name, bases)));
  const text = [
    `On ${new Date().toISOString().slice(0, 10)} with Chromium ${chromium}, mobile preset (CPU slowed ${cpu}-fold, 150 ms, 1.6 Mbit/s): medians of ${rounds} rounds, the least and the most in brackets. ` +
      '`static` is one HTML page of the same text and tables without any script, the lower bound; ×, + and − are against `static` of the same language in the same round. ' +
      'The last columns are every press and key of a visit, the first one after loading included: evidence, filters, years, events, countries, the other language, another view.',
    '',
    formatTable(HEAD, rows),
  ].join('\n');
  for (const line of listSlowest(runs)) console.error(line);
  return { text, failures };
}

/** A peer is in Korean. */
function findBase(name: string, bases: readonly Target[]): string {
  return bases.find((base) => base.name.slice(-3) === name.slice(-3))?.name ?? bases[0]?.name ?? '';
}

function formatRow(runs: readonly Run[], name: string, base: string): string[] {
  const own = runs.filter(({ target }) => target === name);
  const isBase = name === base;
  const against = (figure: 'fcp' | 'lcp' | 'content') => {
    const ratio = compareRuns(runs, name, base, figure, ratioOf);
    return formatSpread(own.map((run) => run[figure])) + (isBase || ratio === null ? '' : ` ×${ratio.toFixed(2)}`);
  };
  const added = compareRuns(runs, name, base, 'tbt', differenceOf);
  const median = (figure: 'bytes' | 'heap', digits: number) => {
    const value = medianOf(own.map((run) => run[figure]));
    return value === null ? '–' : (value / (figure === 'heap' ? 1e6 : 1e3)).toFixed(digits);
  };
  return [
    name,
    median('bytes', 1),
    against('fcp'),
    against('lcp'),
    against('content'),
    medianOf(own.map(({ cls }) => cls))?.toFixed(2) ?? '–',
    formatSpread(own.map(({ tbt }) => tbt)) +
      (isBase || added === null ? '' : ` ${added < 0 ? '−' : '+'}${Math.abs(added).toFixed(0)}`),
    median('heap', 2),
    formatSpread(own.map(({ inpMedian }) => inpMedian)),
    formatSpread(own.map(({ inpWorst }) => inpWorst)),
  ];
}

/** What the slowest interaction of each page spent its time on. */
function listSlowest(runs: readonly Run[]): string[] {
  return [...new Set(runs.map(({ target }) => target))].flatMap((name) => {
    const slowest = runs
      .filter(({ target, inpWorst }) => target === name && inpWorst !== null)
      .toSorted((a, b) => (b.inpWorst ?? 0) - (a.inpWorst ?? 0))[0];
    const event = slowest?.inpWorstEvent;
    return slowest && event
      ? [
          `${name}: slowest ${slowest.inpWorst} ms, ${event.name}: waited ${event.inputDelay}, worked ${event.processing}, until painted ${event.presentation}`,
        ]
      : [];
  });
}
