import { expect, test } from 'vitest';
import { toPlace } from './place';

test('a fragment holds a path, a query and a fragment of its own', () => {
  const { pathname, search, hash } = toPlace('#/ko/timeline/?year=1982#1951-name');
  expect([pathname, search, hash]).toEqual(['/ko/timeline/', '?year=1982', '#1951-name']);
});

test('a fragment that is no place leads to the start', () => {
  expect(toPlace('').pathname).toBe('/');
  expect(toPlace('#main').pathname).toBe('/');
});
