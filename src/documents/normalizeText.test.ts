import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalizeText } from './normalizeText';

test('makes one kind of line ending, one space of any run of spaces and no byte order mark', () => {
  expect(normalizeText('\uFEFFone\u00A0 two\r\nthree\rfour').text).toBe('one two\nthree\nfour');
});

test('composes Hangul and accents, and finds the way back to the untouched text', () => {
  const raw = '가: 국제이주기구 · Organización'.normalize('NFD');
  const { text, toRawSpan } = normalizeText(raw);
  expect(text).toBe('가: 국제이주기구 · Organización');
  const at = text.indexOf('이주');
  const span = toRawSpan(at, at + 2);
  expect(raw.slice(span.start, span.end)).toBe('이주'.normalize('NFD'));
});

test('takes reference markers out and keeps their numbers and places', () => {
  const { text, citations, toRawSpan } = normalizeText('헌법[3]은 있다.[1][2]');
  expect(text).toBe('헌법은 있다.');
  expect(citations).toEqual([{ number: 3, at: 2 }, { number: 1, at: 7 }, { number: 2, at: 7 }]);
  expect(toRawSpan(0, text.length)).toEqual({ start: 0, end: 10 });
});

test('leaves the number at the start of an entry of a list of references', () => {
  expect(normalizeText('end.[1]\n\n[1] “Member States”').text).toBe('end.\n\n[1] “Member States”');
});

test('gives every part of any text a span of the untouched text with the same letters', () => {
  const unit = fc.constantFrom('가', '각'.normalize('NFD'), 'é'.normalize('NFD'), '\r\n', '\u00A0', '\uFEFF', '[1]', 'a', ' ', '😀', 'ᆨ');
  fc.assert(fc.property(fc.array(unit).map((units) => units.join('')), fc.nat(), fc.nat(), (raw, one, other) => {
    const { text, toRawSpan } = normalizeText(raw);
    const [start, end] = [one % (text.length + 1), other % (text.length + 1)].toSorted((left, right) => left - right);
    const span = toRawSpan(start ?? 0, end ?? 0);
    const back = normalizeText(raw.slice(span.start, span.end)).text;
    // What a marker at the start of a line leaves behind it is a space at the start of the part.
    expect(back.replaceAll('[1]', '').trim()).toBe(text.slice(start, end).replaceAll('[1]', '').trim());
  }));
}, 60_000);
