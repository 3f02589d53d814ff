import { expect, test } from 'vitest';
import type { Evidence, Fact, Facts, FactValue, Diagnostic } from '../../facts/factsSchema';
import type { Milestone } from '../../tables/tablesSchema';
import { findEvent } from './findEvent';
import { toEras } from './toEras';
import { toEvents } from './toEvents';

const say = (document: string, value: FactValue): Evidence => ({ document, start: 0, end: 1, quote: 'x', value });
const fact = (id: string, evidence: Fact['evidence'], agreement: Fact['agreement'] = 'single'): Fact => ({
  id,
  kind: evidence[0].value.kind,
  agreement,
  value: evidence[0].value,
  evidence,
});
const facts = (all: Fact[], messages: Diagnostic[] = []): Facts => ({
  schemaVersion: 1,
  documents: [],
  facts: all,
  messages,
});
const milestone = (
  line: number,
  date: string,
  precision: Milestone['precision'],
  kind: string,
  words: string,
): Milestone => ({ line, date, precision, kind, fact: words, cited: 'a source' });
const founded = (date: string): FactValue => ({ kind: 'date', date, precision: 'year' });
const states = (amount: number, date: string): FactValue => ({
  kind: 'quantity',
  amount,
  unit: 'states',
  asOf: { date, precision: 'month' },
});

test('every dated statement is an event, whatever its fact, at its own precision', () => {
  const events = toEvents(
    facts([
      fact('founded', [say('ko', founded('1951')), say('en', founded('1951'))], 'agrees'),
      fact('member-states', [say('ko', states(166, '2016-06'))]),
      fact('observer-states', [say('ko', states(8, '2016-06'))]),
      fact('un-related', [say('ko', { kind: 'date', date: '2016-09', precision: 'month' })]),
      fact('election-2004-afghanistan', [
        say('en', { kind: 'event', date: '2004', precision: 'year', text: '2004 Afghan elections', language: 'en' }),
      ]),
      fact('budget', [
        say('ko', { kind: 'quantity', amount: 5, unit: 'USD', asOf: { date: '2018', precision: 'year' } }),
      ]),
      fact('references', [
        say('ko', {
          kind: 'reference',
          number: 1,
          title: 'Member States',
          retrieved: { date: '2014-11-03', precision: 'day' },
        }),
      ]),
      fact('type', [say('ko', { kind: 'text', text: '정부간 조직', language: 'ko' })]),
    ]),
    [],
  );
  expect(events.map(({ id, date, kind }) => [id, date.date, kind])).toEqual([
    ['founded', '1951', 'founding'],
    ['election-2004-afghanistan', '2004', 'elections'],
    ['member-states', '2016-06', 'members'],
    ['un-related', '2016-09', 'united-nations'],
    ['budget', '2018', 'other'],
  ]);
  expect(events[0]).toMatchObject({ source: 'documents', documents: ['ko', 'en'] });
  expect(findEvent(events, 'observer-states')?.id).toBe('member-states');
  expect(findEvent(events, 'type')).toBeUndefined();
});

test('what is counted at several dates makes an event for each, with its own figure', () => {
  const events = toEvents(
    facts([
      fact('member-states', [say('ko', states(166, '2016-06')), say('en', states(175, '2023-12'))], 'differs'),
      fact('observer-states', [say('ko', states(8, '2016-06')), say('en', states(8, '2023-12'))], 'agrees'),
    ]),
    [],
  );
  expect(
    events.map((event) => [
      event.id,
      event.source === 'documents' &&
        event.statements.map(({ value, evidence }) => [value, evidence.map(({ document }) => document)]),
    ]),
  ).toEqual([
    [
      'member-states',
      [
        [states(166, '2016-06'), ['ko']],
        [states(8, '2016-06'), ['ko']],
      ],
    ],
    [
      'member-states-2023-12',
      [
        [states(175, '2023-12'), ['en']],
        [states(8, '2023-12'), ['en']],
      ],
    ],
  ]);
});

test('documents that differ on a date make an event for each date, and each points at the other', () => {
  const message: Diagnostic = {
    rule: 'documents-disagree',
    severity: 'warning',
    reason: 'x',
    facts: ['founded'],
    where: [
      { document: 'ko', start: 0, end: 1, quote: 'x' },
      { document: 'en', start: 0, end: 1, quote: 'x' },
    ],
  };
  const events = toEvents(
    facts([fact('founded', [say('ko', founded('1951')), say('en', founded('1952'))], 'differs')], [message]),
    [],
  );
  expect(events.map(({ id, date, differsFrom }) => [id, date.date, differsFrom])).toEqual([
    ['founded', '1951', ['founded-1952']],
    ['founded-1952', '1952', ['founded']],
  ]);
  expect(events.map((event) => (event.source === 'documents' ? event.documents : []))).toEqual([['ko'], ['en']]);
});

test('documents that agree to a different precision make one event, as precise as the closest', () => {
  const events = toEvents(
    facts([
      fact(
        'un-related',
        [
          say('ko', { kind: 'date', date: '2016', precision: 'year' }),
          say('en', { kind: 'date', date: '2016-09', precision: 'month' }),
        ],
        'agrees',
      ),
    ]),
    [],
  );
  expect(events).toMatchObject([{ date: { date: '2016-09', precision: 'month' }, documents: ['ko', 'en'] }]);
});

test('what belongs to a dated statement comes with it', () => {
  const events = toEvents(
    facts([
      fact('founded', [say('ko', founded('1951'))]),
      fact('founding-name', [say('ko', { kind: 'name', text: 'Committee', language: 'en', abbreviation: 'ICEM' })]),
      fact('mission', [say('ko', { kind: 'text', text: 'x', language: 'ko' })]),
    ]),
    [],
  );
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject({ statements: [{ id: 'founded' }, { id: 'founding-name' }] });
});

test('milestones have stable ids of date and kind, and stand after the documents on the same date', () => {
  const events = toEvents(facts([fact('founded', [say('ko', founded('1951'))])]), [
    milestone(3, '1951', 'year', 'name', 'Starts as PICMME'),
    milestone(9, '1989-11-14', 'day', 'name', 'x'),
    milestone(10, '1989-11-14', 'day', 'name', 'y'),
    milestone(2, '1951-12-05', 'day', 'founding', 'z'),
    milestone(11, '1950', 'year', 'party', 'q'),
  ]);
  expect(events.map(({ id, kind }) => [id, kind])).toEqual([
    ['1950-party', 'other'],
    ['founded', 'founding'],
    ['1951-name', 'name'],
    ['1951-12-05-founding', 'founding'],
    ['1989-11-14-name', 'name'],
    ['1989-11-14-name-2', 'name'],
  ]);
});

test('a milestone that says otherwise than a document, and the document, point at each other', () => {
  const message: Diagnostic = {
    rule: 'table-says-otherwise',
    severity: 'warning',
    reason: 'x',
    facts: ['founding-name'],
    where: [],
    source: { file: 'milestones.csv', line: 3, cited: 'a source' },
  };
  const events = toEvents(
    facts(
      [
        fact('founded', [say('ko', founded('1951'))]),
        fact('founding-name', [say('ko', { kind: 'name', text: 'Committee', language: 'en', abbreviation: 'ICEM' })]),
      ],
      [message],
    ),
    [
      milestone(3, '1951', 'year', 'name', 'Starts as (PICMME)'),
      milestone(4, '1952', 'year', 'name', 'Renamed (ICEM)'),
    ],
  );
  expect(events.map(({ id, differsFrom, differences }) => [id, differsFrom, differences.length])).toEqual([
    ['founded', ['1951-name'], 1],
    ['1951-name', ['founded'], 1],
    ['1952-name', [], 0],
  ]);
});

test('the eras are the names in the brackets of the milestones, each until the next', () => {
  const events = toEvents(facts([]), [
    milestone(2, '1952', 'year', 'name', 'Renamed Committee (ICEM)'),
    milestone(3, '1951', 'year', 'name', 'Starts as Committee (PICMME)'),
    milestone(4, '1953', 'year', 'constitution', 'Adopted (IOMX)'),
    milestone(5, '1989-11-14', 'day', 'name', 'Now (IOM)'),
  ]);
  expect(toEras(events)).toEqual([
    {
      name: 'PICMME',
      from: { date: '1951', precision: 'year' },
      to: { date: '1952', precision: 'year' },
      event: '1951-name',
    },
    {
      name: 'ICEM',
      from: { date: '1952', precision: 'year' },
      to: { date: '1989-11-14', precision: 'day' },
      event: '1952-name',
    },
    { name: 'IOM', from: { date: '1989-11-14', precision: 'day' }, event: '1989-11-14-name' },
  ]);
});
