import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FactDate } from '../../facts/factsSchema';
import type { TimelineEvent } from './events';
import { CHART, layoutChart, type PlacedEvent } from './layout';
import { findWholeSpan, middleDay } from './timeScale';

const two = (value: number) => String(value).padStart(2, '0');
const date = fc.oneof(
  fc.integer({ min: 1900, max: 2100 }).map((year): FactDate => ({ date: `${year}`, precision: 'year' })),
  fc
    .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]): FactDate => ({ date: `${year}-${two(month)}`, precision: 'month' })),
  fc
    .tuple(fc.integer({ min: 2010, max: 2016 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([year, month, day]): FactDate => ({ date: `${year}-${two(month)}-${two(day)}`, precision: 'day' })),
);
const buildEvent = (when: FactDate, index: number): TimelineEvent => ({
  source: 'table',
  id: `e${index}`,
  date: when,
  kind: 'other',
  differences: [],
  differsFrom: [],
  aliases: [],
  milestone: { line: index, date: when.date, precision: when.precision, kind: 'x', fact: 'x', cited: 'x' },
});
const events = fc
  .array(date, { minLength: 1, maxLength: 40 })
  .map((dates) => dates.toSorted((a, b) => middleDay(a) - middleDay(b)).map(buildEvent));
const span = (made: readonly TimelineEvent[]) => findWholeSpan(made) ?? { from: 0, to: 0 };

const placeAll = (made: readonly TimelineEvent[]) => layoutChart(made, span(made)).events;

/**
 * What TimelineChart.css makes of a position in a chart so wide: the pole, and left and right edge of the label, in
 * rem.
 */
const boxOf = ({ middle, hang }: PlacedEvent, inlineRem: number) => {
  const labelRem = Math.min((CHART.labelRem / CHART.inlineRem) * inlineRem, CHART.maxLabelRem);
  const pole = middle * (inlineRem - labelRem);
  return hang === 'before'
    ? { pole, left: pole - labelRem, right: pole }
    : { pole, left: pole, right: pole + labelRem };
};

test('labels never overlap and no pole crosses one, for any dates and any width from the narrowest chart on', () => {
  fc.assert(
    fc.property(events, fc.double({ min: CHART.inlineRem, max: 160, noNaN: true }), (made, inlineRem) => {
      // Too many for a chart: they have no lanes.
      if (!layoutChart(made, span(made)).isDrawable) return;
      const placed = placeAll(made);
      for (const one of placed) {
        const box = boxOf(one, inlineRem);
        expect(box.left).toBeGreaterThanOrEqual(-1e-9);
        for (const other of placed) {
          const { pole, left, right } = boxOf(other, inlineRem);
          if (other === one) continue;
          if (pole > box.left + 1e-9 && pole < box.right - 1e-9) expect(other.lane).toBeLessThan(one.lane);
          if (left < box.right - 1e-9 && box.left < right - 1e-9) expect(other.lane).not.toBe(one.lane);
        }
      }
    }),
  );
});

test('order is kept and the scale is true, in the chart and in the gaps of the list', () => {
  fc.assert(
    fc.property(events, (made) => {
      const placed = placeAll(made);
      expect(placed.map(({ event }) => event.id)).toEqual(made.map(({ id }) => id));
      const first = placed[0];
      let gaps = 0;
      for (const each of placed) {
        gaps += each.gapRem;
        expect(each.middle).toBeGreaterThanOrEqual(each.start);
        expect(each.end).toBeLessThanOrEqual(1 + 1e-9);
        const days = middleDay(each.event.date) - middleDay(first?.event.date ?? each.event.date);
        const years = span(made).to - span(made).from + 1;
        expect(each.middle - (first?.middle ?? 0)).toBeCloseTo(days / (years * 365.2425), 2);
        expect(gaps).toBeCloseTo((each.middle - (first?.middle ?? 0)) * 26, 6);
      }
    }),
  );
});

test('an event outside the years stands at their end, and makes no room before it', () => {
  const { events: placed } = layoutChart(
    ['1955', '1960', '2016'].map((year, index) => buildEvent({ date: year, precision: 'year' }, index)),
    { from: 1951, to: 1960 },
  );
  expect(placed[2]).toMatchObject({ start: 1, middle: 1, end: 1 });
  expect(placed.reduce((sum, { gapRem }) => sum + gapRem, 0)).toBeLessThan(26);
});

test('too many events for a chart are a list', () => {
  const crowd = Array.from({ length: 30 }, (_, index) =>
    buildEvent({ date: `2016-01-${two((index % 28) + 1)}`, precision: 'day' }, index),
  );
  expect(layoutChart(crowd, { from: 1951, to: 2016 }).isDrawable).toBe(false);
  expect(layoutChart(crowd.slice(0, 5), { from: 1951, to: 2016 }).isDrawable).toBe(true);
});

test('the style sheets draw a chart from the width on that the placing is made for', () => {
  const css = readFileSync(`${import.meta.dirname}/TimelineChart.css`, 'utf8');
  expect([...css.matchAll(/inline-size >= (\d+)rem/g)].map((match) => Number(match[1]))).toEqual([
    CHART.inlineRem,
    CHART.inlineRem,
  ]);
});
