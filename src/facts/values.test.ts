import { describe, expect, test } from 'vitest';
import type { FactValue } from './factsSchema';
import { compareValues, toAgreement } from './values';

const quantity = (amount: number, date?: string): FactValue & { kind: 'quantity' } => ({
  kind: 'quantity',
  amount,
  unit: 'states',
  ...(date === undefined ? {} : { asOf: { date, precision: 'year' as const } }),
});
const text = (words: string, language: string, code?: string): FactValue => ({
  kind: 'text',
  text: words,
  language,
  ...(code === undefined ? {} : { code }),
});
const name = (words: string, language: string, abbreviation?: string): FactValue => ({
  kind: 'name',
  text: words,
  language,
  ...(abbreviation === undefined ? {} : { abbreviation }),
});
const said = (document: string, value: FactValue) => ({ document, start: 0, end: 1, quote: 'x', value });

test.each<[string, FactValue, FactValue, string]>([
  ['a number without its date', quantity(8, '2016'), quantity(8), 'same'],
  ['another number', quantity(8), quantity(9), 'different'],
  ['a floor and a number above it', { ...quantity(8), bound: 'more-than' }, quantity(9), 'incomparable'],
  ['a floor and a number below it', { ...quantity(8), bound: 'more-than' }, quantity(7), 'different'],
  ['the same number of another year', quantity(8, '2016'), quantity(8, '2019'), 'same'],
  [
    'a code in two languages',
    text('정부간 조직', 'ko', 'igo'),
    text('intergovernmental organization', 'en', 'igo'),
    'same',
  ],
  ['words in two languages', text('이주', 'ko'), text('migration', 'en'), 'incomparable'],
  ['words that differ in one language', text('migration', 'en'), text('trade', 'en'), 'different'],
  [
    'a name with other spaces and capitals',
    name('유럽이주 위원회', 'ko'),
    name('유럽 이주 위원회', 'ko', 'ICEM'),
    'same',
  ],
  [
    'words with other marks',
    text('migrants\u2019 rights \u2013 \u201chere\u201d', 'en'),
    text('migrants\' rights - "here"', 'en'),
    'same',
  ],
  [
    'names in two languages with one abbreviation',
    name('위원회', 'ko', 'ICEM'),
    name('Committee', 'en', 'ICEM'),
    'same',
  ],
  [
    'names in two languages with two abbreviations',
    name('위원회', 'ko', 'ICEM'),
    name('Committee', 'en', 'PICMME'),
    'different',
  ],
  [
    'a year and a day in it',
    { kind: 'date', date: '1951', precision: 'year' },
    { kind: 'date', date: '1951-12-05', precision: 'day' },
    'same',
  ],
  [
    'another place',
    { kind: 'event', date: '2004', precision: 'year', text: 'a', language: 'en', place: 'AF' },
    { kind: 'event', date: '2004', precision: 'year', text: 'b', language: 'ko', place: 'IQ' },
    'different',
  ],
])('compares %s', (_, one, other, comparison) => {
  expect(compareValues(one, other)).toBe(comparison);
  expect(compareValues(other, one)).toBe(comparison);
});

describe('agreement', () => {
  test('is single where one document says it, in two sentences too', () => {
    expect(toAgreement([said('ko', quantity(8)), said('ko', quantity(8, '2016'))])).toBe('single');
  });

  test('is agreement where two say it, also as text that cannot be compared', () => {
    expect(toAgreement([said('ko', text('이주', 'ko')), said('en', text('migration', 'en'))])).toBe('agrees');
  });

  test('differs where two values differ, within one document too', () => {
    expect(toAgreement([said('ko', quantity(8)), said('en', quantity(9))])).toBe('differs');
    expect(toAgreement([said('ko', quantity(8)), said('ko', quantity(9))])).toBe('differs');
  });
});
