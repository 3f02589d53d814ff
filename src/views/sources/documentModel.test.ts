import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFacts } from '../../facts/readFacts';
import { toStatements } from '../../facts/statements';
import { findCounterpart, placeId, buildDocumentModel, findFactSpans, splitPassages } from './documentModel';

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

test('each fact has one element on the page, in the language of the reader where there is one', () => {
  const anchors = facts.documents.flatMap(({ id }) => findFactSpans(facts, id, 'en').flatMap((span) => span.anchors));
  expect(anchors.toSorted()).toEqual(
    toStatements(facts.facts)
      .map(({ id }) => id)
      .toSorted(),
  );
  expect(findFactSpans(facts, 'en', 'en').flatMap((span) => span.anchors)).toContain('founded');
  expect(findFactSpans(facts, 'ko', 'en').flatMap((span) => span.anchors)).not.toContain('founded');
  expect(findFactSpans(facts, 'ko', 'en').flatMap((span) => span.anchors)).toContain('member-states');
});

test('a paragraph has the counterpart that shares the most facts, or none', () => {
  if (!ko || !en) throw new Error('two documents are read');
  const paragraph = ko.passages.find(({ start, end }) => ko.text.slice(start, end).startsWith('국제이주기구는 정부간'));
  if (!paragraph) throw new Error('the paragraph is there');
  expect(findCounterpart(ko, paragraph, en)).toMatchObject({ number: 2 });
  const alone = ko.passages.find(({ start, end }) => ko.text.slice(start, end).startsWith('2016'));
  expect(alone && findCounterpart(ko, alone, { ...en, spans: [] })).toBeUndefined();
});

test('a message leads to the words that it speaks of, else to their paragraph', () => {
  const [evidence] = facts.facts.find(({ id }) => id === 'member-states')?.evidence ?? [];
  if (!evidence) throw new Error('the members are read');
  expect(placeId(readings, evidence)).toBe('fact-member-states');
  expect(placeId(readings, { document: 'ko', start: evidence.start, end: evidence.start + 2 })).toBe('paragraph-ko-3');
});

const files = readdirSync('seeds')
  .filter((file) => file.endsWith('.txt'))
  .map((file) => ({ file, bytes: readFileSync(`seeds/${file}`) }));
const seeds = readFacts(files).facts;

test.each(seeds.documents)('nothing of $file is lost between the passages but empty lines', (document) => {
  const text = readFileSync(`seeds/${document.file}`, 'utf8');
  let end = 0;
  for (const passage of splitPassages(text, document)) {
    expect(text.slice(end, passage.start).trim()).toBe('');
    end = passage.end;
  }
  expect(text.slice(end).trim()).toBe('');
});

test.each(seeds.documents)('the stretches of $file are counted as they are listed', (document) => {
  const text = readFileSync(`seeds/${document.file}`, 'utf8');
  const excluded = splitPassages(text, document).flatMap((passage) =>
    passage.kind === 'excluded' ? passage.stretches : [],
  );
  expect(excluded).toEqual(document.excluded);
});

test('lines that stand together are one paragraph; what is excluded for one reason is one passage', () => {
  const text = 'a\nb\n\nc\n \nsee\n\nmore';
  expect(
    splitPassages(text, {
      article: [{ start: 0, end: 6 }],
      excluded: [
        { start: 9, end: 12, reason: 'links' },
        { start: 14, end: 18, reason: 'links' },
      ],
    }),
  ).toEqual([
    { kind: 'paragraph', number: 1, start: 0, end: 3 },
    { kind: 'paragraph', number: 2, start: 5, end: 6 },
    {
      kind: 'excluded',
      reason: 'links',
      start: 9,
      end: 18,
      stretches: [
        { start: 9, end: 12, reason: 'links' },
        { start: 14, end: 18, reason: 'links' },
      ],
    },
  ]);
});
