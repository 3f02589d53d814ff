import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignParagraphs } from './alignParagraphs';

const facts = (...paragraphs: string[]) => paragraphs.map((words) => new Set(words.split(' ').filter(Boolean)));

test('paragraphs that say the same stand level, in the order of both documents', () => {
  expect(
    alignParagraphs(
      facts('type', 'founded names type', 'mission', 'activities', 'constitution', 'areas', 'references'),
      facts('names', 'founded names', 'mission', 'activities constitution', 'areas'),
    ),
  ).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 3],
    [4, undefined],
    [5, 4],
    [6, undefined],
  ]);
});

test('a document beside an empty one stands alone', () => {
  expect(alignParagraphs(facts('a', 'b'), [])).toEqual([
    [0, undefined],
    [1, undefined],
  ]);
});

test('every paragraph stands once, in order', () => {
  const paragraphs = fc.array(
    fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 }).map((each) => new Set(each)),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(paragraphs, paragraphs, (left, right) => {
      const pairs = alignParagraphs(left, right);
      expect(pairs.flatMap(([number]) => number ?? [])).toEqual(left.map((_, index) => index));
      expect(pairs.flatMap(([, number]) => number ?? [])).toEqual(right.map((_, index) => index));
    }),
  );
});
