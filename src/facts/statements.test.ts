import { expect, test } from 'vitest';
import { readFacts } from './readFacts';
import { findFact, findFactOrItem, mergeSpans, readShortName } from './statements';

const { facts } = readFacts([
  {
    file: 'a.txt',
    text: 'IOM is an organization of the world. IOM works in the two broad areas of migration management: migration law, and health.',
  },
]);

test('finds a fact, an item of a list fact, and nothing for an id that is not there', () => {
  expect(findFact(facts, 'areas')?.kind).toBe('list');
  expect(findFactOrItem(facts, 'areas')?.id).toBe('areas');
  expect(findFactOrItem(facts, 'areas.2')?.value).toMatchObject({ text: 'health' });
  expect(findFactOrItem(facts, 'areas.3')).toBeUndefined();
  expect(findFactOrItem(facts, 'budget.1')).toBeUndefined();
});

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

test('spans that overlap or nest are one, in order, so that nothing counts twice', () => {
  expect(
    mergeSpans([
      { start: 20, end: 30 },
      { start: 0, end: 10 },
      { start: 2, end: 4 },
      { start: 9, end: 12 },
    ]),
  ).toEqual([
    { start: 0, end: 12 },
    { start: 20, end: 30 },
  ]);
});

test('spans that come as close as the gap are one too', () => {
  const spans = [
    { start: 0, end: 10 },
    { start: 13, end: 20 },
    { start: 24, end: 30 },
  ];
  expect(mergeSpans(spans, 3)).toEqual([
    { start: 0, end: 20 },
    { start: 24, end: 30 },
  ]);
});

test('the spans given stay as they are', () => {
  const spans = [
    { start: 0, end: 10 },
    { start: 5, end: 20 },
  ];
  mergeSpans(spans);
  expect(spans).toEqual([
    { start: 0, end: 10 },
    { start: 5, end: 20 },
  ]);
});
