import { expect, test } from 'vitest';
import { toDecimalYear } from './toDecimalYear';

test('a date stands where it is in its year', () => {
  expect(toDecimalYear({ date: '2016', precision: 'year' })).toBe(2016);
  expect(toDecimalYear({ date: '2016-06', precision: 'month' })).toBeCloseTo(2016.458, 3);
  expect(toDecimalYear({ date: '2016-12-31', precision: 'day' })).toBeCloseTo(2017 - 1 / 366, 6);
});
