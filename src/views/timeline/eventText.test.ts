import { expect, test } from 'vitest';
import type { Evidence, FactValue, Statement } from '../../facts/factsSchema';
import { createI18n } from '../../i18n/createI18n';
import en from '../../i18n/en.json';
import ko from '../../i18n/ko.json';
import type { DocumentEvent, TableEvent } from './events';
import { formatEventTitle } from './eventText';

const translations = [
  { line: 2, from: 'en', text: 'Constitution enters into force', to: 'ko', translation: '헌장 발효' },
];
const contexts = {
  ko: { tables: { translations }, language: 'ko', t: createI18n('ko', ko).t },
  en: { tables: { translations }, language: 'en', t: createI18n('en', en).t },
} as const;
const quote = (value: FactValue): Evidence => ({ document: 'd', start: 0, end: 1, quote: 'q', value });
const say = (id: string, value: FactValue, ...others: FactValue[]): Statement => ({
  id,
  agreement: 'single',
  value,
  evidence: [quote(value), ...others.map(quote)],
});
const event = (...statements: [Statement, ...Statement[]]): DocumentEvent => ({
  source: 'documents',
  id: statements[0].id,
  date: { date: '1951', precision: 'year' },
  kind: 'other',
  statements,
  documents: ['d'],
  differences: [],
  differsFrom: [],
  aliases: [],
});
const milestone = (fact: string): TableEvent => ({
  source: 'table',
  id: 'm',
  date: { date: '1954', precision: 'year' },
  kind: 'constitution',
  differences: [],
  differsFrom: [],
  aliases: [],
  milestone: { line: 2, date: '1954', precision: 'year', kind: 'constitution', fact, cited: 'c' },
});
const titles = (made: DocumentEvent | TableEvent) => [
  formatEventTitle(made, contexts.ko).text,
  formatEventTitle(made, contexts.en).text,
];

test('the founding says the name that the documents give, with the right particle', () => {
  const founded: FactValue = { kind: 'date', date: '1951', precision: 'year' };
  expect(
    titles(
      event(
        say('founded', founded),
        say(
          'founding-name',
          { kind: 'name', text: '유럽 이주 정부간 위원회', language: 'ko', abbreviation: 'ICEM' },
          { kind: 'name', text: 'Committee for Europe', language: 'en', abbreviation: 'ICEM' },
        ),
      ),
    ),
  ).toEqual(['유럽 이주 정부간 위원회(ICEM)로 결성', 'Founded as the Committee for Europe (ICEM)']);
  expect(titles(event(say('founded', founded)))).toEqual(['결성', 'Founded']);
});

const states = (amount: number): FactValue => ({ kind: 'quantity', amount, unit: 'states' });

test('quantities of one date stand in one title, a floor as a floor', () => {
  const many: FactValue = { kind: 'quantity', amount: 80, unit: 'organizations', bound: 'more-than' };
  const [korean, english] = titles(
    event(say('member-states', states(166)), say('observer-states', states(8)), say('observer-organizations', many)),
  );
  expect(korean).toContain('회원국 166개국');
  expect(korean).toContain('옵서버 국가 8개국');
  expect(english).toBe('166 member states, 8 observer states and over 80 observer organizations');
});

test('an event with no label of the site is called by its own words, in their language', () => {
  const happened: FactValue = {
    kind: 'event',
    date: '2018',
    precision: 'year',
    text: 'Compact adopted',
    language: 'en',
  };
  expect(formatEventTitle(event(say('compact', happened)), contexts.ko)).toEqual({
    status: 'untranslated',
    text: 'Compact adopted',
    language: 'en',
  });
  expect(titles(event(say('election-2009-nepal', { ...happened, place: 'NP' })))).toEqual([
    '네팔 선거 지원',
    'Elections in Nepal',
  ]);
});

test('a milestone is in its own words, translated where the table of translations has them', () => {
  expect(formatEventTitle(milestone('Constitution enters into force'), contexts.ko)).toMatchObject({
    status: 'translated',
    text: '헌장 발효',
  });
  expect(formatEventTitle(milestone('Constitution enters into force'), contexts.en)).toMatchObject({ status: 'said' });
  expect(formatEventTitle(milestone('Something new'), contexts.ko)).toMatchObject({
    status: 'untranslated',
    text: 'Something new',
    language: 'en',
  });
});
