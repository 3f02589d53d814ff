import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FactDate } from '../../facts/factsSchema';
import { dayInterval, formatIsoDay, middleDay, yearOf } from './timeScale';

const days = (date: FactDate) => {
  const { start, end } = dayInterval(date);
  return [formatIsoDay(start), formatIsoDay(end)];
};

test('a date covers all that it can mean', () => {
  expect(days({ date: '1951', precision: 'year' })).toEqual(['1951-01-01', '1952-01-01']);
  expect(days({ date: '2016-06', precision: 'month' })).toEqual(['2016-06-01', '2016-07-01']);
  expect(days({ date: '2015-12', precision: 'month' })).toEqual(['2015-12-01', '2016-01-01']);
  expect(days({ date: '2016-02-29', precision: 'day' })).toEqual(['2016-02-29', '2016-03-01']);
  expect(days({ date: '0050', precision: 'year' })).toEqual(['0050-01-01', '0051-01-01']);
  expect(yearOf({ date: '1989-11-14', precision: 'day' })).toBe(1989);
});

test('a day lies in its month, a month in its year, and their middles too', () => {
  const day = fc
    .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, (date) => {
      const inner: FactDate = { date, precision: 'day' };
      const month: FactDate = { date: date.slice(0, 7), precision: 'month' };
      const year: FactDate = { date: date.slice(0, 4), precision: 'year' };
      for (const [narrow, wide] of [
        [inner, month],
        [month, year],
      ] as const) {
        expect(dayInterval(narrow).start).toBeGreaterThanOrEqual(dayInterval(wide).start);
        expect(dayInterval(narrow).end).toBeLessThanOrEqual(dayInterval(wide).end);
        expect(middleDay(wide)).toBeGreaterThan(dayInterval(wide).start);
      }
    }),
  );
});
