import { expect, test } from 'vitest';
import type { Statement } from '../../facts/factsSchema';
import type { TimelineEvent } from './events';
import { type EventFilter, filterEvents, normalizeSearchText } from './filter';

const shared = { differences: [], differsFrom: [], aliases: [] };
const value = { kind: 'date', date: '1951', precision: 'year' } as const;
const statement: Statement = {
  id: 'x',
  agreement: 'single',
  value,
  evidence: [{ document: 'ko', start: 0, end: 1, quote: 'x', value }],
};
const events: TimelineEvent[] = [
  {
    ...shared,
    source: 'documents',
    id: 'a',
    date: { date: '1951', precision: 'year' },
    kind: 'founding',
    statements: [statement],
    documents: ['ko', 'en'],
  },
  {
    ...shared,
    source: 'table',
    id: 'b',
    date: { date: '1953-10-19', precision: 'day' },
    kind: 'constitution',
    milestone: { line: 2, date: '1953-10-19', precision: 'day', kind: 'constitution', fact: 'x', cited: 'y' },
  },
  {
    ...shared,
    source: 'documents',
    id: 'c',
    date: { date: '2016-09', precision: 'month' },
    kind: 'united-nations',
    statements: [statement],
    documents: ['ko'],
  },
];
const texts = ['Committee for Migración', '헌장 채택 Venice', '유엔 관련 기구'];
const searchable = events.map((event, index) => ({ event, text: normalizeSearchText(texts[index] ?? '') }));
const all: EventFilter = {
  kinds: [],
  documents: [],
  withContext: true,
  withSince: false,
  words: '',
  span: { from: 1951, to: 2016 },
};
const seen = (filter: Partial<EventFilter>) => filterEvents(searchable, { ...all, ...filter }).map(({ id }) => id);

test('nothing asked for, everything shown', () => {
  expect(seen({})).toEqual(['a', 'b', 'c']);
});
test('context, kinds, sayers and years narrow it', () => {
  expect(seen({ withContext: false })).toEqual(['a', 'c']);
  expect(seen({ kinds: ['constitution', 'founding'] })).toEqual(['a', 'b']);
  expect(seen({ documents: ['en'] })).toEqual(['a', 'b']);
  expect(seen({ documents: ['en'], withContext: false })).toEqual(['a']);
  expect(seen({ span: { from: 1952, to: 2015 } })).toEqual(['b']);
});
test('every word is looked for, without accents, case or Unicode form', () => {
  expect(seen({ words: '  migracion COMMITTEE ' })).toEqual(['a']);
  expect(seen({ words: '관련 기구'.normalize('NFD') })).toEqual(['c']);
  expect(seen({ words: 'venice 기구' })).toEqual([]);
});
