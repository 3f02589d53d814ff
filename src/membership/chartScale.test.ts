import { expect, test } from 'vitest';
import { toPlace, toTicks, toValueAt, toYearTicks } from './chartScale';

test('a place and the value at it are the same both ways', () => {
  const scale = { from: 1951, to: 2016, start: 0, end: 1000 };
  expect(toPlace(scale, 2016)).toBe(1000);
  expect(toValueAt(scale, toPlace(scale, 1982))).toBeCloseTo(1982);
});

test('ticks are round, and years keep both ends', () => {
  expect(toTicks(166)).toEqual([0, 50, 100, 150]);
  expect(toTicks(12)).toEqual([0, 5, 10]);
  expect(toTicks(0.8)).toEqual([0, 0.2, 0.4, 0.6, 0.8]);
  expect(toTicks(0)).toEqual([0]);
  expect(toYearTicks(1951, 2016)).toEqual([1951, 1960, 1970, 1980, 1990, 2000, 2010, 2016]);
  expect(toYearTicks(1958, 2012)).toEqual([1958, 1970, 1980, 1990, 2000, 2012]);
});
