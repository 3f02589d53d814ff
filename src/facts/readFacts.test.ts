import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findFact, findFactOrItem } from './statements';
import { parseFacts } from './factsSchema';
import { readFacts } from './readFacts';

const seeds = fileURLToPath(new URL('../../seeds/', import.meta.url));
const files = readdirSync(seeds)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => ({ file, bytes: readFileSync(`${seeds}${file}`) }));
const facts = parseFacts(readFacts(files).facts);

describe('the two documents', () => {
  test('are the ones that the project was given, byte for byte', () => {
    expect(facts.documents.map(({ id, sha256 }) => [id, sha256])).toEqual([
      ['ko', '0f7828c0c7072ca88b2d0ecce03ae64b0ed64f473ae41d3ec299fbc0386361c4'],
      ['en', '726dedda5aaa3af6b9b92c58d0fc5670fb7e03791e1723b2bb9836f1790dcbf4'],
    ]);
  });

  test('say the membership of June 2016 in Korean alone', () => {
    const fact = findFact(facts, 'member-states');
    expect(fact?.value).toEqual({
      kind: 'quantity',
      amount: 166,
      unit: 'states',
      asOf: { date: '2016-06', precision: 'month' },
    });
    expect(fact?.agreement).toBe('single');
    expect(fact?.evidence[0]?.cites).toEqual([1, 2]);
  });

  test('agree on the year of the founding', () => {
    expect(findFact(facts, 'founded')).toMatchObject({
      agreement: 'agrees',
      value: { kind: 'date', date: '1951', precision: 'year' },
    });
  });

  test('give four areas that stand level with each other', () => {
    expect(findFactOrItem(facts, 'areas.2')?.evidence.map(({ quote }) => quote)).toEqual([
      '이주 시설',
      'facilitating migration',
    ]);
  });

  test('have a quote at every span, none of it excluded', () => {
    for (const { document, start, end, quote } of facts.facts.flatMap((fact) => [
      ...fact.evidence,
      ...(fact.items ?? []).flatMap((item) => item.evidence),
    ])) {
      const source = facts.documents.find(({ id }) => id === document);
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
        files.find(({ file }) => file === source?.file)?.bytes,
      );
      expect(text.slice(start, end)).toBe(quote);
      expect(source?.excluded.filter((stretch) => start < stretch.end && stretch.start < end)).toEqual([]);
    }
  });
});

describe('what no template covers whole is a diagnostic and no fact', () => {
  test.each([
    'It was not founded in 1950.',
    'It may have been founded in 1949.',
    'IOM was reportedly founded in 1948.',
    'If IOM has 200 member states, it will grow.',
    'IOM will have 190 member states by 2040.',
    'The European Union has 27 member states.',
    'The IOM office in Seoul was founded in 1999.',
    'The budget of the IOM office in Seoul is US$3 million.',
    'The World Health Organization is an agency. It was founded in 1948.',
    'Unicef helps children. It was founded in 1946.',
    'Unicef is an agency and was founded in 1946.',
    'A treaty followed. It has 175 members.',
  ])('%s', (sentence) => {
    const read = readFacts([{ file: 'a.txt', text: `IOM is an intergovernmental organization. ${sentence}` }]).facts;
    expect(read.facts.map(({ id }) => id)).toEqual(['type', 'definition']);
    expect(read.messages.map(({ rule }) => rule)).toEqual(['not-understood']);
  });

  test.each([
    ['국제이주기구 한국대표부는 1999년에 설립되었다.', 'not-understood'],
    ['유니세프는 다르다. 1946년에 설립되었다.', 'not-understood'],
    ['유니세프는 다르다. 회원국은 190개국이다.', 'not-understood'],
    ['국제이주기구는 1950년에 설립되지 않았다.', 'not-understood'],
    ['국제이주기구는 200개국의 회원국을 보유하고 있지 않다.', 'not-understood'],
    ['국제이주기구의 예산은 약 27억 달러이다.', 'not-understood'],
    ['국제이주기구는 1६6개국의 회원국을 보유하고 있다.', 'unreadable-number'],
    ['국제이주기구는 2016년 13월에 유엔 관련 기구가 되었다.', 'unreadable-date'],
    ['사례로는 2004년 루리타니아 대선 등이 있다.', 'unknown-country'],
  ])('%s', (sentence, rule) => {
    const read = readFacts([{ file: 'a.txt', text: `국제이주기구는 정부간 조직이다. ${sentence}` }]).facts;
    expect(read.facts.map(({ id }) => id)).toEqual(['names', 'type', 'definition']);
    expect(read.messages.map((message) => message.rule)).toEqual([rule]);
  });
});

test.each([
  ['Retrieved 12 June 2014', '2014-06-12'],
  ['Accessed on June 12, 2014', '2014-06-12'],
  ['Retrieved 2014-06-12', '2014-06-12'],
  ['Retrieved 2014', '2014'],
  // Which is the day, and which the month?
  ['Retrieved 12/06/2014', undefined],
  ['Retrieved 12-06-2014', undefined],
])('the day on which somebody looked at a page is read whole, or reported: %s', (words, date) => {
  const text = `IOM is an intergovernmental organization.\n\nReferences\n\n1. "Members". IOM. ${words}.`;
  const read = readFacts([{ file: 'a.txt', text }]).facts;
  const value = findFactOrItem(read, 'references.1')?.value;
  expect(value).toMatchObject({ title: 'Members', publisher: 'IOM' });
  expect(value?.kind === 'reference' && value.retrieved?.date).toBe(date);
  const unread = read.messages.filter(({ rule }) => rule === 'unreadable-date').map(({ where }) => where[0]?.quote);
  expect(unread).toEqual(date === undefined ? [words] : []);
});

test.each([
  ["L'Organizzazione internazionale per le migrazioni (OIM) è un'organizzazione fondata nel 1951.", 'Italian (it)'],
  ['国際移住機関（IOM）は、1951年に設立された国際機関である。', 'Japanese (ja)'],
])('a document in another language is named by it: %s', (text, language) => {
  expect(readFacts([{ file: 'a.txt', text }]).failures).toEqual([
    `a.txt:1:1: the document is in ${language}, which is not read`,
  ]);
});

test('the abbreviation that a clause holds does not stand for the rest of it', () => {
  const text = 'International Organization for Migration\n\nIOM has about 170 member states.';
  expect(readFacts([{ file: 'a.txt', text }]).facts.messages.map(({ rule }) => rule)).toEqual(['not-understood']);
});

test.each([
  ['IOM had 79 member states in 2000, and 175 in 2022.', '175 in 2022.'],
  ['IOM was founded in 1951, and in 1953.', 'in 1953.'],
])('a figure that leaves its subject to the clause before is reported: %s', (sentence, words) => {
  const text = `IOM is an intergovernmental organization. ${sentence}`;
  const unread = readFacts([{ file: 'a.txt', text }]).facts.messages.map(({ where }) => where[0]?.quote);
  expect(unread).toEqual([words]);
});

test('a list that is not as long as the text announces is read and reported', () => {
  const text = 'IOM works in the three broad areas of migration management: migration and health, policy debate.';
  const read = readFacts([{ file: 'a.txt', text }]).facts;
  expect(read.facts.map(({ value }) => value.kind === 'list' && value.items)).toEqual([
    ['migration and health', 'policy debate'],
  ]);
  expect(read.messages.map(({ rule }) => rule)).toEqual(['miscounted-list']);
});

test.each([
  ['국제이주기구', true],
  ['국제이주기구의 역사', true],
  ['국제이주기구 회원국, 두 나라 늘어', true],
  ['IOM: 걸어온 길', true],
  ['IOM – 걸어온 길', true],
  ['국제이주기구와 세계보건기구', false],
  ['국제이주기구 한국대표부', false],
])('a document is on the organization where its title is the name or goes on with what of it: %s', (title, isRead) => {
  const { facts: read } = readFacts([{ file: 'a.txt', text: `${title}\n\n2016년 9월에 유엔 관련 기구가 되었다.` }]);
  expect(read.facts.map(({ id }) => id).includes('un-related')).toBe(isRead);
});

test('a word that ends as a conjunction does is not taken apart in a list', () => {
  const text = '국제이주기구는 정부간 조직이다. 이외에도 정책 토론, 원조 효과 조사 등의 노력을 하고 있다.';
  const read = readFacts([{ file: 'a.txt', text }]).facts;
  expect(findFact(read, 'cross-cutting')?.value).toMatchObject({ items: ['정책 토론', '원조 효과 조사'] });
});
