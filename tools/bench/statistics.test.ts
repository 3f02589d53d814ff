import { expect, test } from 'vitest';
import { formatSpread, medianOf } from './statistics';

test('the middle is between two, and nothing measured is nothing, not zero', () => {
  expect(medianOf([9, 1, 5])).toBe(5);
  expect(medianOf([4, 1, 3, null])).toBe(3);
  expect(medianOf([1, 2])).toBe(1.5);
  expect(medianOf([null])).toBeNull();
});

test('a spread says the least and the most', () => {
  expect(formatSpread([812, 790, 850])).toBe('812 [790–850]');
  expect(formatSpread([0.82, null], 1)).toBe('0.8');
  expect(formatSpread([null])).toBe('–');
});
