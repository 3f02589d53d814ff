import { expect, test } from 'vitest';
import type { TimelineEvent } from './events';
import { layoutChart } from './layout';
import { eraGradient } from './eras';

const year = (date: string) => ({ date, precision: 'year' }) as const;
const event = (date: string): TimelineEvent => ({
  source: 'table',
  id: date,
  date: year(date),
  kind: 'other',
  differences: [],
  differsFrom: [],
  aliases: [],
  milestone: { line: 2, ...year(date), kind: 'x', fact: 'x', cited: 'x' },
});
const eras = ['1951', '1961', '1981'].map((date) => ({ name: date, from: year(date), event: date }));
const rails = (...dates: string[]) => {
  const { events } = layoutChart(dates.map(event), { from: 1951, to: 2016 });
  return events.map((placed, index) => ({
    rail: eraGradient(eras, events[index - 1]?.event, placed),
    gapRem: placed.gapRem,
  }));
};

test('within a gap the colour changes when the name did', () => {
  const [first, second] = rails('1951', '2001');
  expect(first?.rail).toMatch(/^linear-gradient\(color-mix\([^)]*\)[^,]*%, var\(--paper\)\) 0 0\)$/);
  const stops = [...(second?.rail ?? '').matchAll(/\) (?:0 )?([\d.]+)rem/g)].map((match) => Number(match[1]));
  expect(stops).toHaveLength(2);
  expect(stops[0]).toBeCloseTo((second?.gapRem ?? 0) * 0.2, 1);
  expect(stops[1]).toBeCloseTo((second?.gapRem ?? 0) * 0.6, 1);
});

test('a name that begins with the event begins beside it', () => {
  const [, second] = rails('1955', '1961');
  expect(second?.rail).toContain(`${Math.round((second?.gapRem ?? 0) * 100) / 100}rem, color-mix`);
});
