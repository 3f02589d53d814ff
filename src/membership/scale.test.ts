import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOfDecimalYear, decimalYear, invert, scale, valueTicks, yearTicks } from './scale';

test('a position and the value at it are the same both ways', () => {
  const years = { from: 1951, to: 2016, start: 0, end: 1000 };
  expect(scale(years, 2016)).toBe(1000);
  expect(invert(years, scale(years, 1982))).toBeCloseTo(1982);
});

test('ticks are round, and years keep both ends', () => {
  expect(valueTicks(166)).toEqual([0, 50, 100, 150]);
  expect(valueTicks(12)).toEqual([0, 5, 10]);
  expect(valueTicks(0.8)).toEqual([0, 0.2, 0.4, 0.6, 0.8]);
  expect(valueTicks(0)).toEqual([0]);
  expect(yearTicks(1951, 2016)).toEqual([1951, 1960, 1970, 1980, 1990, 2000, 2010, 2016]);
  expect(yearTicks(1958, 2012)).toEqual([1958, 1970, 1980, 1990, 2000, 2012]);
});

test('a date stands on the axis of years as precisely as it is known', () => {
  expect(decimalYear({ date: '2016', precision: 'year' })).toBe(2016);
  expect(decimalYear({ date: '2016-06', precision: 'month' })).toBeCloseTo(2016.458);
  expect(decimalYear({ date: '2016-12-31', precision: 'day' })).toBeCloseTo(2016.997);
});

test('a day is found again at its decimal year', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1951-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10);
      expect(dayOfDecimalYear(decimalYear({ date: day, precision: 'day' }))).toBe(day);
    }),
  );
});
