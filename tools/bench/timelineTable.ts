import { formatSpread, formatTable } from './statistics';
import type { TimelineFigures } from './measureTimelinePage';

interface Circumstances {
  readonly slowed: number;
  readonly browser: string;
  readonly date: string;
}
interface MeasuredSize {
  readonly size: number;
  readonly rounds: readonly TimelineFigures[];
}

const COLUMNS: readonly (readonly [keyof TimelineFigures, string])[] = [
  ['elements', 'elements'],
  ['hydrated', 'hydrated ms'],
  ['kind', 'filter ms'],
  ['search', 'search ms'],
  ['step', 'next event ms'],
  ['zoom', 'zoom ms'],
  ['frame', 'longest frame, scrolling, ms'],
];

/** A part of the report: what was measured, and the medians of the rounds for each number of events. */
export function formatTimelineTable(
  measured: readonly MeasuredSize[],
  { slowed, browser, date }: Circumstances,
): string {
  const rows = measured.map(({ size, rounds }) => [
    size.toLocaleString('en'),
    ...COLUMNS.map(([name]) => formatSpread(rounds.map((round) => round[name]))),
  ]);
  return [
    `A timeline of 10 to 10,000 events, on ${date} with Chromium ${browser}, CPU slowed ${slowed} times, medians of ${Math.max(...measured.map(({ rounds }) => rounds.length))} rounds: ` +
      'from the click to the last paint that follows. A search waits 200 ms for the hand to rest; these are in its figure.',
    '',
    formatTable(['events', ...COLUMNS.map(([, title]) => title)], rows),
  ].join('\n');
}
