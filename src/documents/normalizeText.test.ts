import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findIndexFrom } from './mappedText';
import { normalizeText } from './normalizeText';

function normalize(raw: string) {
  const { mapped, citations } = normalizeText(raw);
  return {
    text: mapped.text,
    citations: citations.map(({ number, rawStart }) => ({
      number,
      at: findIndexFrom(mapped.starts, (one) => one >= rawStart),
    })),
    toRawSpan: (start: number, end: number) => ({
      start: mapped.starts[start] ?? raw.length,
      end: end > start ? (mapped.ends[end - 1] ?? raw.length) : (mapped.starts[start] ?? raw.length),
    }),
  };
}

test('makes one kind of line ending, one space of any run of spaces and no byte order mark', () => {
  expect(normalize('\uFEFFone\u00A0 two\r\nthree\rfour').text).toBe('one two\nthree\nfour');
});

test('composes Hangul and accents, and finds the way back to the untouched text', () => {
  const raw = '가: 국제이주기구 · Organización'.normalize('NFD');
  const { text, toRawSpan } = normalize(raw);
  expect(text).toBe('가: 국제이주기구 · Organización');
  const at = text.indexOf('이주');
  const span = toRawSpan(at, at + 2);
  expect(raw.slice(span.start, span.end)).toBe('이주'.normalize('NFD'));
});

test('takes reference markers out and keeps their numbers and positions', () => {
  const { text, citations, toRawSpan } = normalize('헌법[3]은 있다.[1][2]');
  expect(text).toBe('헌법은 있다.');
  expect(citations).toEqual([
    { number: 3, at: 2 },
    { number: 1, at: 7 },
    { number: 2, at: 7 },
  ]);
  expect(toRawSpan(0, text.length)).toEqual({ start: 0, end: 10 });
});

test('takes a page behind a marker, a raised number after a full stop and the link to the editor out as well', () => {
  const { text, citations } = normalize('하나.[1]:23 둘.¹² 역사[편집] 헌법[3]:2016년 m²');
  expect(text).toBe('하나. 둘. 역사 헌법:2016년 m²');
  expect(citations).toEqual([
    { number: 1, at: 3 },
    { number: 12, at: 6 },
    { number: 3, at: 12 },
  ]);
});

test('makes brackets, digits and letters of full width those of Latin width, each with its own position', () => {
  const { text, toRawSpan } = normalize('국제이주기구（ＩＯＭ）１９５１년！');
  expect(text).toBe('국제이주기구(IOM)1951년!');
  expect(toRawSpan(7, 10)).toEqual({ start: 7, end: 10 });
});

test('drops what is not seen: marks of direction and joiners', () => {
  expect(normalize('1\u200E6\u200F6\u202A개\u202C국\u200D의\u2066 \u2069회원국').text).toBe('166개국의 회원국');
});

test('leaves the number at the start of an entry of a list of references', () => {
  expect(normalize('end.[1]\n\n[1] “Member States”').text).toBe('end.\n\n[1] “Member States”');
});

const MARKER = /\[(?:1|편집)\]/gu;

test('gives every part of any text a span of the untouched text with the same letters', () => {
  const unit = fc.constantFrom(
    '가',
    '각'.normalize('NFD'),
    'é'.normalize('NFD'),
    '\r\n',
    '\u00A0',
    '\uFEFF',
    '[1]',
    'a',
    ' ',
    '😀',
    'ᆨ',
    '\u200E',
    '（',
    '.¹',
    '[편집]',
  );
  fc.assert(
    fc.property(
      fc.array(unit).map((units) => units.join('')),
      fc.nat(),
      fc.nat(),
      (raw, one, other) => {
        const { text, toRawSpan } = normalize(raw);
        const [start, end] = [one % (text.length + 1), other % (text.length + 1)].toSorted(
          (left, right) => left - right,
        );
        const span = toRawSpan(start ?? 0, end ?? 0);
        const back = normalize(raw.slice(span.start, span.end)).text;
        // What a marker at the start of a line leaves behind it is a space at the start of the part.
        expect(back.replaceAll(MARKER, '').trim()).toBe(text.slice(start, end).replaceAll(MARKER, '').trim());
      },
    ),
  );
}, 60_000);
