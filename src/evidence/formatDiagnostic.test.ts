import { expect, test } from 'vitest';
import { readFacts } from '../facts/readFacts';
import { createI18n } from '../i18n/createI18n';
import en from '../i18n/en.json';
import ko from '../i18n/ko.json';
import { formatDocumentName } from './documents';
import { describeMessages, formatDiagnostic } from './formatDiagnostic';

const t = { ko: createI18n('ko', ko).t, en: createI18n('en', en).t };
const read = (...texts: string[]) => readFacts(texts.map((text, index) => ({ file: `${index}.txt`, text }))).facts;
const say = (facts: ReturnType<typeof read>, rule: string, language: 'ko' | 'en') =>
  facts.messages
    .filter((message) => message.rule === rule)
    .map((message) => formatDiagnostic(message, facts, language, t[language]));
const facts = read(
  '국제이주기구의 예산은 16억 달러이다. 국제이주기구는 정부간 조직이다.',
  'IOM is an organization. The budget of IOM was US$2.7 billion in 2022.',
  '국제이주기구의 예산은 2022년 기준 27억 달러이다. 국제이주기구는 정부간 조직이다.',
);

test('who says what of a figure is written in the language of the reader, figures and documents alike', () => {
  expect(say(facts, 'documents-disagree', 'ko')).toEqual([
    '예산에 대해 문서들이 서로 다르게 말합니다: 16억 달러 (한국어 문서 1); 27억 달러, 2022년 (영어 문서, 한국어 문서 2)',
  ]);
  expect(say(facts, 'documents-disagree', 'en')).toEqual([
    'The documents say different things of this (Budget): US$1.6 billion (Korean document 1); US$2.7 billion, 2022 (English document, Korean document 2)',
  ]);
});

test('a document is called by its language, and by its number where the language has several', () => {
  expect(facts.documents.map((document) => formatDocumentName(document, facts.documents, 'en', t.en))).toEqual([
    'Korean document 1',
    'English document',
    'Korean document 2',
  ]);
});

test('dates of messages are written for a reader', () => {
  const cited = read(
    '국제이주기구는 정부간 조직이다. 2016년 6월 기준, 국제이주기구는 166개국의 회원국을 보유하고 있다.[1]\n\n1. “Member States”. 2014년 11월 3일에 확인함.',
  );
  expect(say(cited, 'cited-before-said', 'en')).toEqual([expect.stringMatching(/June 2016.*3 November 2014/)]);
  expect(say(cited, 'cited-before-said', 'ko')).toEqual([expect.stringMatching(/2016년 6월.*2014년 11월 3일/)]);
});

test('a list that is not as long as its document announces is reported with both numbers', () => {
  const listed = read(
    'IOM is an organization. IOM works in the three broad areas of migration management: law, and health.',
  );
  expect(say(listed, 'miscounted-list', 'en')).toEqual(['Areas of work: the document announces 3 and lists 2.']);
  expect(say(listed, 'miscounted-list', 'ko')).toEqual(['주요 분야: 문서는 3개라고 하지만, 실제 항목은 2개입니다.']);
});

test('a file that is not read is reported with its line and why', () => {
  expect(say(read(' '), 'empty-document', 'en')).toEqual(['0.txt, line 1: the file is empty.']);
});

test('others read a sentence in every message, and what was expected and found where two things are compared', () => {
  const words = (...texts: string[]) =>
    describeMessages(read(...texts), t.en).messages.map(({ rule, reason, expected, actual }) => [
      rule,
      reason,
      expected,
      actual,
    ]);
  expect(words(' ')).toEqual([['empty-document', '0.txt, line 1: the file is empty.', undefined, undefined]]);
  expect(
    words('IOM is an organization. IOM works in the three broad areas of migration management: law, and health.'),
  ).toEqual([['miscounted-list', 'Areas of work: the document announces 3 and lists 2.', '3', '2']]);
  expect(describeMessages(facts, t.en).messages.find(({ rule }) => rule === 'documents-disagree')).toMatchObject({
    reason: expect.stringContaining('The documents say different things of this (Budget)'),
    expected: 'US$1.6 billion (Korean document 1)',
    actual: 'US$2.7 billion, 2022 (English document, Korean document 2)',
  });
});
