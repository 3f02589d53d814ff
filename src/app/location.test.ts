import { expect, test } from 'vitest';
import { decodeFragment, parseFragment } from './location';

test('a fragment holds a path, a query and a fragment of its own', () => {
  const { pathname, search, hash } = parseFragment('#/ko/timeline/?year=1982#1951-name');
  expect([pathname, search, hash]).toEqual(['/ko/timeline/', '?year=1982', '#1951-name']);
});

test('a fragment that is no location leads to the start', () => {
  expect(parseFragment('').pathname).toBe('/');
  expect(parseFragment('#main').pathname).toBe('/');
});

test('a fragment names what it encodes; one that is no encoded text names itself', () => {
  expect(['#founded', '#%EA%B2%B0%EC%84%B1', '#100%', ''].map(decodeFragment)).toEqual(['founded', '결성', '100%', '']);
});

test('what a content system adds to the fragment of what it embeds names nothing, and takes no name away', () => {
  expect(['#?secret=3fZ', '#founded#?secret=3fZ', '#founded?secret=3fZ'].map(decodeFragment)).toEqual([
    '',
    'founded',
    'founded',
  ]);
});
