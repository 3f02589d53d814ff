import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { tickYears } from './timeScale';

test('round years and both ends', () => {
  expect(tickYears({ from: 1951, to: 2016 }, 8)).toEqual([1951, 1960, 1970, 1980, 1990, 2000, 2010, 2016]);
  expect(tickYears({ from: 2010, to: 2016 }, 8)).toEqual([2010, 2011, 2012, 2013, 2014, 2015, 2016]);
  expect(tickYears({ from: 1980, to: 1980 }, 8)).toEqual([1980]);
});

test('never more than there is room for, never closer than half a step', () => {
  const span = fc
    .tuple(fc.integer({ min: 1000, max: 2500 }), fc.integer({ min: 0, max: 800 }))
    .map(([from, years]) => ({ from, to: from + years }));
  fc.assert(
    fc.property(span, fc.integer({ min: 3, max: 20 }), (years, room) => {
      const ticks = tickYears(years, room);
      expect(ticks.length).toBeLessThanOrEqual(room + 2);
      expect(ticks).toEqual(ticks.toSorted((a, b) => a - b));
      expect(ticks[0]).toBe(years.from);
      expect(ticks.at(-1)).toBe(years.to);
    }),
  );
});
