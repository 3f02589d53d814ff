import { expect, test } from 'vitest';
import { readFacts } from '../../facts/readFacts';
import { toStatements } from '../../facts/toStatements';
import { toFactSpans } from './toFactSpans';
import { toCounterpart, toPlaceId, buildDocumentModel } from './buildDocumentModel';

const TEXTS = [
  '결성1951년\n유형정부간 조직\n\n국제이주기구는 정부간 조직이다.\n\n2016년 6월 기준, 국제이주기구는 166개국의 회원국을 보유하고 있다.\n',
  'International Organization For Migration\n\nThe International Organization for Migration is an intergovernmental organization. It was initially established in 1951.\n',
];
const { facts } = readFacts(TEXTS.map((text, index) => ({ file: `${index}.txt`, text })));
const readings = facts.documents.map((document, index) =>
  buildDocumentModel(facts, document, TEXTS[index] ?? '', 'en'),
);
const [ko, en] = readings;

test('every span is there once, and its words are its quote', () => {
  for (const { document, text, spans } of readings) {
    const quotes = toStatements(facts.facts).flatMap(({ evidence }) =>
      evidence.filter((each) => each.document === document.id),
    );
    expect(new Set(spans.map(({ start, end }) => text.slice(start, end)))).toEqual(
      new Set(quotes.map(({ quote }) => quote)),
    );
    expect(new Set(spans.map(({ start, end }) => `${start}-${end}`)).size).toBe(spans.length);
  }
});

test('each fact has one place on the page, in the language of the reader where there is one', () => {
  const anchors = facts.documents.flatMap(({ id }) => toFactSpans(facts, id, 'en').flatMap((span) => span.anchors));
  expect(anchors.toSorted()).toEqual(
    toStatements(facts.facts)
      .map(({ id }) => id)
      .toSorted(),
  );
  expect(toFactSpans(facts, 'en', 'en').flatMap((span) => span.anchors)).toContain('founded');
  expect(toFactSpans(facts, 'ko', 'en').flatMap((span) => span.anchors)).not.toContain('founded');
  expect(toFactSpans(facts, 'ko', 'en').flatMap((span) => span.anchors)).toContain('member-states');
});

test('a paragraph has the counterpart that shares the most facts, or none', () => {
  if (!ko || !en) throw new Error('two documents are read');
  const paragraph = ko.passages.find(({ start, end }) => ko.text.slice(start, end).startsWith('국제이주기구는 정부간'));
  if (!paragraph) throw new Error('the paragraph is there');
  expect(toCounterpart(ko, paragraph, en)).toMatchObject({ number: 2 });
  const alone = ko.passages.find(({ start, end }) => ko.text.slice(start, end).startsWith('2016'));
  expect(alone && toCounterpart(ko, alone, { ...en, spans: [] })).toBeUndefined();
});

test('a message leads to the words that it speaks of, else to their paragraph', () => {
  const [evidence] = facts.facts.find(({ id }) => id === 'member-states')?.evidence ?? [];
  if (!evidence) throw new Error('the members are read');
  expect(toPlaceId(readings, evidence)).toBe('fact-member-states');
  expect(toPlaceId(readings, { document: 'ko', start: evidence.start, end: evidence.start + 2 })).toBe(
    'paragraph-ko-3',
  );
});
