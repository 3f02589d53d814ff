import { expect, test } from 'vitest';
import { parseFragment } from './place';

test('a fragment holds a path, a query and a fragment of its own', () => {
  const { pathname, search, hash } = parseFragment('#/ko/timeline/?year=1982#1951-name');
  expect([pathname, search, hash]).toEqual(['/ko/timeline/', '?year=1982', '#1951-name']);
});

test('a fragment that is no place leads to the start', () => {
  expect(parseFragment('').pathname).toBe('/');
  expect(parseFragment('#main').pathname).toBe('/');
});
