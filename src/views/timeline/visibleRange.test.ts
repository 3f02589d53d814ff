import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { visibleRange } from './visibleRange';

const heights = fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 200 });
const toTops = (made: readonly number[]) =>
  made.reduce<number[]>((tops, height) => [...tops, (tops.at(-1) ?? 0) + height], [0]);

test('all that stands between the edges is drawn, and the list keeps its height', () => {
  fc.assert(
    fc.property(
      heights,
      fc.integer({ min: -1000, max: 60_000 }),
      fc.integer({ min: 1, max: 1500 }),
      (made, top, screen) => {
        const offsets = toTops(made);
        const { start, end, before, after } = visibleRange(
          { count: made.length, offsetOf: (index) => offsets[index] ?? NaN },
          top,
          top + screen,
        );
        const drawn = made.slice(start, end).reduce((sum, height) => sum + height, 0);
        expect(before + drawn + after).toBe(offsets.at(-1));
        made.forEach((height, index) => {
          const itemTop = offsets[index] ?? NaN;
          if (itemTop < top + screen && itemTop + height > top) expect(index >= start && index < end).toBe(true);
        });
      },
    ),
  );
});

test('a long list draws no more than a short one', () => {
  let looks = 0;
  const offsetOf = (index: number) => {
    looks += 1;
    return index * 100;
  };
  const { start, end } = visibleRange({ count: 10_000, offsetOf }, 499_500, 501_500);
  expect(end - start).toBeLessThan(25);
  expect(looks).toBeLessThan(50);
  expect(visibleRange({ count: 0, offsetOf }, 0, 1000)).toEqual({ start: 0, end: 0, before: 0, after: 0 });
});
