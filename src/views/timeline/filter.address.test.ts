import { expect, test } from 'vitest';
import { findInvalidParams } from '../../ui/address';
import { listKnownValues, parseFilter } from './filter';

const whole = { from: 1951, to: 2016 };
const parse = (query: string, embedded = false) =>
  parseFilter(new URLSearchParams(query), whole, ['ko', 'en'], embedded);
const findUnknown = (query: string) =>
  findInvalidParams(new URLSearchParams(query), listKnownValues(parse(query))).unknown;

test('an address says what to show', () => {
  expect(parse('kind=elections,members&by=en&q=%ED%97%8C%EC%9E%A5&from=2010&to=2016&context=off')).toEqual({
    kinds: ['elections', 'members'],
    documents: ['en'],
    words: '헌장',
    withContext: false,
    withSince: false,
    span: { from: 2010, to: 2016 },
  });
});

test('what is malformed or unknown counts as absent', () => {
  const nothing = { kinds: [], documents: [], words: '', withContext: true, withSince: false, span: whole };
  expect(parse('')).toEqual(nothing);
  expect(parse('kind=,party,<script>&by=fr&from=abc&to=-1&context=perhaps')).toEqual(nothing);
});

test('the context is on unless switched off; in a frame off unless switched on', () => {
  expect([parse('').withContext, parse('context=off').withContext]).toEqual([true, false]);
  expect([parse('', true).withContext, parse('context=on', true).withContext]).toEqual([false, true]);
});

test('what an address asks for that there is not is named', () => {
  for (const query of ['', 'kind=elections,name&by=en&q=zzz&from=2010&to=2016&context=off', 'from=1960'])
    expect(findUnknown(query)).toEqual([]);
  expect(findUnknown('kind=zzz&by=xx&from=3000&to=1000&context=perhaps')).toEqual([
    'kind=zzz',
    'by=xx',
    'context=perhaps',
    'from=3000',
    'to=1000',
  ]);
  expect(findUnknown('kind=elections,party&from=1900&to=1960')).toEqual(['kind=party', 'from=1900']);
});
