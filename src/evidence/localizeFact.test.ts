import { expect, test } from 'vitest';
import type { Fact } from '../facts/factsSchema';
import { findFact } from '../facts/statements';
import { readFacts } from '../facts/readFacts';
import { createI18n } from '../i18n/createI18n';
import ko from '../i18n/ko.json';
import { localizeSinceValue, localizeStatement } from './localizeFact';

const { t } = createI18n('ko', ko);

/** The fact that these documents say; throws where they do not. */
function read(id: string, ...texts: string[]): Fact {
  const fact = findFact(readFacts(texts.map((text, index) => ({ file: `${index}.txt`, text }))).facts, id);
  if (!fact) throw new Error(`no ${id} was read`);
  return fact;
}

test('where documents differ, readers of both languages read the same of them', () => {
  const director = read(
    'director-general',
    '사무 총장윌리엄 래시 스윙\n\n국제이주기구는 정부간 조직이다.',
    'IOM is an organization. The Director General of IOM is Amy Pope.',
    '사무 총장에이미 포프\n\n국제이주기구는 정부간 조직이다.',
  );
  const translations = [{ line: 2, from: 'ko', text: '윌리엄 래시 스윙', to: 'en', translation: 'William Lacy Swing' }];
  expect(director.agreement).toBe('differs');
  expect(localizeStatement(director, { translations }, 'ko')).toMatchObject({
    status: 'said',
    text: '윌리엄 래시 스윙',
  });
  expect(localizeStatement(director, { translations }, 'en')).toMatchObject({
    status: 'translated',
    text: 'William Lacy Swing',
  });
});

test.each(['ko', 'en'] as const)(
  'an abbreviation is the same in every language and needs no translation (%s)',
  (language) => {
    const abbreviation = read(
      'abbreviation',
      '국제이주기구(영어: International Organization for Migration, IOM)는 정부간 조직이다.',
    );
    expect(localizeStatement(abbreviation, { translations: [] }, language)).toEqual({
      status: 'said',
      text: 'IOM',
      language: 'mul',
    });
  },
);

test.each(['ko', 'en'] as const)('so is the title of a reference, whatever its own language (%s)', (language) => {
  const references = read(
    'references',
    '국제이주기구는 정부간 조직이다. 국제이주기구의 회원국은 166개국이다.[1]\n\n1. “Member States”. 2014년 11월 3일에 확인함.',
  );
  expect(localizeStatement(references, { translations: [] }, language)).toMatchObject({
    status: 'said',
    text: 'Member States',
  });
});

test.each([
  ['Member States', 'en'],
  ['회원국 목록', 'ko'],
  ['2016', 'mul'],
])('the title %s is read aloud in its own language', (title, language) => {
  const references = read(
    'references',
    `국제이주기구는 정부간 조직이다. 국제이주기구의 회원국은 166개국이다.[1]\n\n1. “${title}”. 2014년 11월 3일에 확인함.`,
  );
  expect(localizeStatement(references, { translations: [] }, 'en')).toEqual({ status: 'said', text: title, language });
});

test('a list stands in one line, and a translation of it as one', () => {
  const areas = read('areas', '국제이주기구는 정부간 조직이다. IOM은 두 가지 분야에서 일한다: 이주 시설, 건강.');
  const translations = [
    ['이주 시설', 'facilities'],
    ['건강', 'health'],
  ].map(([text = '', translation = ''], line) => ({ line, from: 'ko', text, to: 'en', translation }));
  expect(localizeStatement(areas, { translations }, 'ko')).toEqual({
    status: 'said',
    text: '이주 시설과 건강',
    language: 'ko',
  });
  expect(localizeStatement(areas, { translations }, 'en')).toEqual({
    status: 'translated',
    text: 'facilities and health',
    language: 'en',
    original: '이주 시설과 건강',
    originalLanguage: 'ko',
  });
  expect(localizeStatement(areas, { translations: [] }, 'en')).toMatchObject({
    status: 'untranslated',
    text: '이주 시설과 건강',
    language: 'ko',
  });
});

test('readers have the words of a document in their language, where those of the other one are not translated', () => {
  const mission = read(
    'mission',
    '국제이주기구의 주 임무는 이주를 돕는 것에 있다. 국제이주기구는 정부간 조직이다.',
    'IOM is an organization. It is dedicated to promoting orderly migration.',
    'IOM is an organization. It is dedicated to promoting whaling.',
  );
  expect(mission.agreement).toBe('differs');
  expect(localizeStatement(mission, { translations: [] }, 'en')).toMatchObject({ status: 'said', language: 'en' });
});

test('a list has its words where some items are original and others translated, even where a code reads like an English word', () => {
  const people = read(
    'people-served',
    '국제이주기구는 정부, 그리고 국내실향민, 난민, 이주 노동자들을 포함한 이주자들의 인구이동에 대해 논의하고 이에 관한 편의를 제공하는 정부간 조직이다.',
    'IOM works to provide humanitarian assistance to migrants in need, be they refugees, displaced persons or other uprooted people.',
  );
  const translations = [
    { line: 2, from: 'ko', text: '국내실향민', to: 'en', translation: 'internally displaced persons' },
    { line: 3, from: 'ko', text: '이주 노동자들', to: 'en', translation: 'migrant workers' },
  ];
  expect(localizeStatement(people, { translations }, 'en')).toMatchObject({
    status: 'translated',
    language: 'en',
    text: expect.stringContaining('internally displaced persons, refugees, migrant workers'),
  });
});

test('money and counts of a later time read like those of the documents; a name is translated', () => {
  const row = { line: 2, date: '2021', precision: 'year' as const, cited: '' };
  const say = (rest: object, fact?: Fact) =>
    localizeSinceValue({ ...row, fact: 'budget', ...rest }, fact, { translations: [] }, 'ko', t);
  const money = { amount: 2_500_000_000, currency: 'USD' };
  expect(say({ value: 'US$2.5 billion', money })).toEqual({ status: 'said', text: '25억 달러', language: 'ko' });
  const members = read('member-states', '국제이주기구는 정부간 조직이다. 국제이주기구의 회원국은 166개국이다.');
  expect(say({ value: '175' }, members)).toMatchObject({ status: 'said', text: '175개국' });
  expect(say({ value: 'Amy E. Pope' })).toMatchObject({ status: 'untranslated', text: 'Amy E. Pope', language: 'en' });
});
