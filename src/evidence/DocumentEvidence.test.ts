import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { markParagraph } from './DocumentEvidence';

const DOCUMENT = 'A heading\nIt was founded in 1951 as a committee.\nIt has 22 members.';

test('the paragraph around a span, with the words marked', () => {
  const start = DOCUMENT.indexOf('1951');
  expect(markParagraph(DOCUMENT, [{ start, end: start + 4 }])).toEqual([
    { text: 'It was founded in ', marked: false },
    { text: '1951', marked: true },
    { text: ' as a committee.', marked: false },
  ]);
});

test('the last line needs no line break after it, and spans of two lines show both', () => {
  const year = DOCUMENT.indexOf('1951');
  const count = DOCUMENT.indexOf('22');
  const pieces = markParagraph(DOCUMENT, [
    { start: year, end: year + 4 },
    { start: count, end: count + 2 },
  ]);
  expect(pieces.map(({ text }) => text).join('')).toBe(DOCUMENT.slice(DOCUMENT.indexOf('It was')));
  expect(pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['1951', '22']);
});

test('the pieces are always the words of the document, and what is marked is what the spans cover', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '가', ' ', '\n'), minLength: 4 }),
      fc.nat(),
      fc.nat(),
      fc.nat(),
      fc.nat(),
      (text, a, b, c, d) => {
        const spanOf = (one: number, other: number) => {
          const ends = [one % text.length, other % text.length].toSorted((x, y) => x - y);
          return { start: ends[0] ?? 0, end: (ends[1] ?? 0) + 1 };
        };
        const spans = [spanOf(a, b), spanOf(c, d)];
        const pieces = markParagraph(text, spans);
        expect(text).toContain(pieces.map((piece) => piece.text).join(''));
        const covered = Array.from({ length: text.length }, (_, index) =>
          spans.some((span) => span.start <= index && index < span.end),
        ).filter(Boolean).length;
        expect(pieces.filter(({ marked }) => marked).reduce((sum, piece) => sum + piece.text.length, 0)).toBe(covered);
      },
    ),
  );
});

test.each(['\n', '\r\n', '\r', '\n\n'])(
  'a paragraph ends where the line ends, however that is written: %j',
  (lineEnd) => {
    const lines = ['The first line.', 'IOM was founded in 1951.', 'The last line.'];
    const text = lines.join(lineEnd);
    const start = text.indexOf('1951');
    expect(markParagraph(text, [{ start, end: start + 4 }]).map((piece) => piece.text)).toEqual([
      'IOM was founded in ',
      '1951',
      '.',
    ]);
  },
);
