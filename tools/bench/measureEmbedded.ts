import { isEmbedView } from '../../src/embed/protocol';
import type { BenchFindings, BenchOptions } from './benchPart';
import { compareRuns, differenceOf, ratioOf } from './compareRuns';
import { buildPeers, buildStatic, runHarness, type Target } from './runHarness';
import { formatSpread, medianOf, formatTable } from './statistics';

const CONTENT: Readonly<Record<string, string>> = {
  profile: '.profile-lead',
  timeline: 'main ol li',
  membership: 'main figure svg',
};
const HEAD = [
  'in a frame',
  'kB',
  'content ms',
  'against static in a frame',
  'CLS',
  'TBT ms',
  'TBT added to the host',
  'more than static adds',
];

/**
 * Every embed in a frame of a page of somebody else, and the same page without a frame. The frame shares the host's
 * thread, as on most phones.
 */
export async function measureEmbedded({
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
    views
      .filter(isEmbedView)
      .map((view): Target => ({
        name: `${view}-${language}`,
        dir,
        path: `/${language}/embed/${view}/`,
        content: { selector: CONTENT[view] ?? 'h1' },
      })),
  );
  const others = peers ? await buildPeers(harness) : [];
  // What the peers have to click is measured with their pages.
  const targets = [...bases, ...pages, ...others].map(({ name, dir: folder, path, content }): Target => ({
    name,
    dir: folder,
    content,
    ...(path !== undefined && { path }),
  }));
  const { chromium, runs, failures } = await runHarness(harness, targets, { rounds, cpu, embedOnly: true });
  const rows = targets.map(({ name }) => {
    const own = runs.filter(({ target }) => target === `${name}@embed`);
    const base = bases.find((each) => each.name.slice(-3) === name.slice(-3)) ?? bases[0];
    const ratio = compareRuns(runs, `${name}@embed`, `${base?.name}@embed`, 'content', ratioOf);
    const bytes = medianOf(own.map((run) => run.bytes));
    return [
      name,
      bytes === null ? '–' : (bytes / 1000).toFixed(1),
      formatSpread(own.map(({ content }) => content)),
      ratio === null ? '–' : `×${ratio.toFixed(2)}`,
      medianOf(own.map(({ frameCls }) => frameCls))?.toFixed(2) ?? '–',
      formatSpread(own.map(({ tbt }) => tbt)),
      compareRuns(runs, `${name}@embed`, 'host-only@embed', 'tbt', differenceOf)?.toFixed(0) ?? '–',
      compareRuns(runs, `${name}@embed`, `${base?.name}@embed`, 'tbt', differenceOf)?.toFixed(0) ?? '–',
    ];
  });
  const text = [
    `In a frame on a page of another site, on ${new Date().toISOString().slice(0, 10)} with Chromium ${chromium}, mobile preset (CPU slowed ${cpu}-fold): medians of ${rounds} rounds. The frame shares the host’s thread, as on most phones; what it adds is against the same page without a frame.`,
    '',
    formatTable(HEAD, rows),
  ].join('\n');
  return { text, failures };
}
