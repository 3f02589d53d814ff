import type { TimelineFigures } from './measureTimelinePage';

interface Circumstances { readonly slowed: number; readonly browser: string; readonly date: string }
interface MeasuredSize { readonly size: number; readonly rounds: readonly TimelineFigures[] }

const COLUMNS: readonly (readonly [keyof TimelineFigures, string])[] = [
  ['elements', 'elements'], ['alive', 'alive ms'], ['kind', 'filter ms'], ['search', 'search ms'], ['step', 'next event ms'], ['zoom', 'zoom ms'],
  ['frame', 'longest frame, scrolling, ms'],
];

/** A part of the README: what was measured, and the medians of the rounds for each number of events. */
export function toTimelineTable(measured: readonly MeasuredSize[], { slowed, browser, date }: Circumstances): string {
  const rows = measured.map(({ size, rounds }) => [size.toLocaleString('en'), ...COLUMNS.map(([name]) => String(Math.round(toMedian(rounds.map((round) => round[name])))))]);
  return [
    '### A timeline of ten thousand events', '',
    `Measured by \`npm run bench -- --timeline\` on ${date} with Chromium ${browser}, CPU slowed ${slowed} times, medians of ${Math.max(...measured.map(({ rounds }) => rounds.length))} rounds: `
    + 'from the press to the last paint that follows. A search waits 200 ms for the hand to rest; these are in its figure.', '',
    toLine(['events', ...COLUMNS.map(([, title]) => title)]), toLine(['---:', ...COLUMNS.map(() => '---:')]), ...rows.map(toLine),
  ].join('\n');
}

/** The README with the table where its marks stand; throws where they do not. */
export function fillTimelineFigures(readme: string, table: string): string {
  const block = /(<!-- timeline-figures -->)[\s\S]*?(<!-- \/timeline-figures -->)/;
  if (!block.test(readme)) throw new Error('README.md has no <!-- timeline-figures --> … <!-- /timeline-figures -->');
  return readme.replace(block, (_, start: string, end: string) => `${start}\n${table}\n${end}`);
}

function toMedian(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new Error('Nothing was measured');
  return (low + high) / 2;
}

const toLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
