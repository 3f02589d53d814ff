import { expect, test } from 'vitest';
import { readShortName } from './readShortName';

test.each([
  ['Intergovernmental Committee for European Migration (ICEM)', 'ICEM'],
  ['A body of the United Nations (G-77) since 1964', 'G-77'],
  ['국제이주기구(IOM)로 개칭', 'IOM'],
])('reads the short form in brackets: %s', (words, short) => {
  expect(readShortName(words)).toBe(short);
});

test.each(['Renamed ICEM', 'Enters into force (Geneva)', 'Section (A)', 'In the year (1989)'])(
  'takes no other bracket for one: %s',
  (words) => {
    expect(readShortName(words)).toBeUndefined();
  },
);
