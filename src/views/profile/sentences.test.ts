import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isListFact, SECTIONS } from '../../facts/factTable';
import { readFacts } from '../../facts/readFacts';
import { createI18n } from '../../i18n/createI18n';
import en from '../../i18n/en.json';
import ko from '../../i18n/ko.json';
import type { Tables } from '../../tables/tablesSchema';
import { readSentence, writeAsOf, writeLead, writeList, writeSentences, type Writer } from './sentences';

const i18n = { ko: createI18n('ko', ko).t, en: createI18n('en', en).t };
const SEEDS = new URL('../../../seeds/', import.meta.url);
const seeds = readdirSync(SEEDS)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => ({ file, text: readFileSync(new URL(file, SEEDS), 'utf8') }));
const noTranslations: Pick<Tables, 'translations'> = { translations: [] };

/** With `only`, from the documents that hold these words. */
function write(language: 'ko' | 'en', change: (text: string) => string = (text) => text, only = ''): Writer {
  const kept = seeds.filter(({ text }) => text.includes(only));
  const { facts } = readFacts(kept.map(({ file, text }) => ({ file, text: change(text) })));
  return { facts, tables: noTranslations, language, t: i18n[language] };
}

/** Every sentence of the page, as it is read. */
function readAll(writer: Writer): string[] {
  return [
    ...writeLead(writer),
    writeAsOf(writer),
    ...SECTIONS.flatMap((id) => (isListFact(id) ? [] : writeSentences(writer, id))),
  ].map(readSentence);
}

test.each(['ko', 'en'] as const)(
  '%s: every sentence is whole: it has a subject, ends, and no place in it is empty',
  (language) => {
    const writer = write(language);
    const sentences = readAll(writer);
    expect(sentences.length).toBeGreaterThanOrEqual(12);
    for (const sentence of sentences) {
      expect(sentence).toMatch(language === 'ko' ? /니다\.$/u : /^\p{Lu}.*[^.]\.$/u);
      expect(sentence).not.toMatch(/⟦|undefined|\s[.,]|\s\s|\.\./u);
    }
    for (const id of SECTIONS.filter(isListFact)) {
      const { lead, items } = writeList(writer, id);
      expect(items.length, id).toBeGreaterThan(1);
      expect(lead).toMatch(language === 'ko' ? /니다\.$/u : /:$/u);
    }
  },
);

test('the words of the documents stand in the sentences as the documents have them', () => {
  expect(readAll(write('en'))).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^IOM is dedicated to promoting humane .+ of all\.$/u),
      expect.stringMatching(/^It was founded in \d{4} to help resettle .+\.$/u),
      expect.stringMatching(/^IOM works with governmental, intergovernmental and non-governmental partners\.$/u),
    ]),
  );
  expect(readAll(write('ko'))).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^IOM의 임무는 .+ 돕기 위한 것입니다\.$/u),
      expect.stringMatching(/^IOM은 종종 .+ 도운 바 있습니다\.$/u),
    ]),
  );
});

test.each([
  ['정부간 위원회 (ICEM)', '이주 기구 (ICEM)', /이주 기구\(ICEM\)로 출범/u, /이주 기구\(ICEM\)라고 불렸/u],
  ['정부간 위원회 (ICEM)', '이주 조직 (ICEM)', /이주 조직\(ICEM\)으로 출범/u, /이주 조직\(ICEM\)이라고 불렸/u],
  ['비정부 기구 등의', '시민 단체 등의', /시민 단체와 협력/u, /시민 단체와/u],
  ['비정부 기구 등의', '여러 기관 등의', /여러 기관과 협력/u, /여러 기관과/u],
  ['이주를 돕기 위한 것에 있다', '이주에 있다', /따른 이주입니다\./u, /^IOM의 임무는/mu],
])('Korean particles and endings fit a document in which %s is %s', (from, to, ...expected) => {
  const text = readAll(write('ko', (each) => each.replace(from, to), '사무 총장')).join('\n');
  for (const each of expected) expect(text).toMatch(each);
});

test.each([
  ['dedicated to promoting', 'dedicated to the promotion of', /^IOM is dedicated to the promotion of humane .+\.$/mu],
  ['dedicated to promoting', 'dedicated to promotion of', /^The mission of IOM: promotion of humane .+\.$/mu],
  ['directed by Peter Erben supported by', 'supported by', /^(?!.*directed by)/u],
  [' in 1951 as the', ' in May 1951 as the', /^It was founded in /mu],
])('an English document in which %s is %s is told in whole sentences', (from, to, expected) => {
  const sentences = readAll(write('en', (each) => each.replace(from, to), 'Famous quotes'));
  expect(sentences.join('\n')).toMatch(expected);
  for (const sentence of sentences.filter((each) => each !== '')) expect(sentence).toMatch(/^\p{Lu}.*[^.]\.$/u);
});

test('what no document says makes no sentence, and the date of the page is given as unknown', () => {
  const { facts } = readFacts([{ file: '0.txt', text: 'IOM is an intergovernmental organization.' }]);
  const writer: Writer = { facts, tables: noTranslations, language: 'en', t: i18n.en };
  expect(readAll(writer).filter((sentence) => sentence !== '')).toEqual([
    'The organization is an intergovernmental organization.',
    'The documents give no dates, so it is not known of when this page speaks.',
    'IOM is an intergovernmental organization.',
  ]);
});

test.each(['ko', 'en'] as const)('%s: of when the page speaks follows the documents', (language) => {
  const later = write(language, (text) => text.replace('2016년 9월', '2021년 3월'));
  expect(readSentence(writeAsOf(later))).toContain(language === 'ko' ? '2021년 3월' : 'March 2021');
});

test('a date to the day has the preposition of a day in English', () => {
  const text = readFileSync(new URL('../../facts/fixtures/table-pipes.txt', import.meta.url), 'utf8');
  const { facts } = readFacts([{ file: '0.txt', text }]);
  const english = readAll({ facts, tables: noTranslations, language: 'en', t: i18n.en }).join(' ');
  expect(english).toMatch(/founded on 6 December 1951 as the .+ founded on 6 December 1951 to help/u);
  expect(readAll(write('en')).join(' ')).toMatch(/founded in 1951 as the .+ founded in 1951 to help/u);
});

test('what only a document in the other language says stands apart from the words of this one', () => {
  const korean = readAll(write('ko', undefined, 'Famous quotes'));
  expect(korean).toContain('만들어진 까닭: to help resettle people displaced by World War II.');
  expect(korean).toContainEqual(expect.stringMatching(/^선거와 관련해 한 일: often organized elections/u));
  expect(readAll(write('ko'))).toContainEqual(expect.stringMatching(/돕기 위해 1951년에 만들어졌습니다\.$/u));
});
