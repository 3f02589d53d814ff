import { expect, test } from 'vitest';
import type { Evidence, Fact, Facts, FactValue, Diagnostic } from '../../facts/factsSchema';
import type { Milestone } from '../../tables/tablesSchema';
import { buildEvents, findEvent } from './events';
import { findEras } from './eras';

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
  const events = buildEvents(
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
  const events = buildEvents(
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
      'member-states-en',
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
    facts: ['founded'],
    where: [
      { document: 'ko', start: 0, end: 1, quote: 'x' },
      { document: 'en', start: 0, end: 1, quote: 'x' },
    ],
  };
  const events = buildEvents(
    facts([fact('founded', [say('ko', founded('1951')), say('en', founded('1952'))], 'differs')], [message]),
    [],
  );
  expect(events.map(({ id, date, differsFrom }) => [id, date.date, differsFrom])).toEqual([
    ['founded', '1951', ['founded-en']],
    ['founded-en', '1952', ['founded']],
  ]);
  expect(events.map((event) => (event.source === 'documents' ? event.documents : []))).toEqual([['ko'], ['en']]);
});

test('documents that agree to a different precision make one event, as precise as the closest', () => {
  const events = buildEvents(
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
  const events = buildEvents(
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

test('milestones have ids of kind and words, and stand after the documents on the same date', () => {
  const events = buildEvents(facts([fact('founded', [say('ko', founded('1951'))])]), [
    milestone(3, '1951', 'year', 'name', 'Starts as PICMME'),
    milestone(9, '1989-11-14', 'day', 'name', 'x'),
    milestone(10, '1989-11-14', 'day', 'name', 'y'),
    milestone(2, '1951-12-05', 'day', 'founding', 'z'),
    milestone(11, '1950', 'year', 'party', 'q'),
  ]);
  expect(events.map(({ id, kind }) => [id, kind])).toEqual([
    ['party-q', 'other'],
    ['founded', 'founding'],
    ['name-starts-as-picmme', 'name'],
    ['founding-z', 'founding'],
    ['name-x', 'name'],
    ['name-y', 'name'],
  ]);
});

const corrected = (date: string) =>
  buildEvents(facts([fact('founded', [say('ko', founded('1951')), say('en', founded(date))], 'differs')]), [
    milestone(2, `${date}-10-19`, 'day', 'constitution', 'Constitution adopted in Venice'),
    milestone(3, '1952', 'year', 'constitution', 'Constitution adopted in Venice'),
  ]);

test('an event keeps its address when its date is corrected, and the address of before leads on', () => {
  const ids = (date: string) => corrected(date).map(({ id }) => id);
  expect(ids('1953')).toEqual([
    'founded',
    'constitution-adopted-in-venice-2',
    'founded-en',
    'constitution-adopted-in-venice',
  ]);
  expect(ids('1954').toSorted()).toEqual(ids('1953').toSorted());
  expect(findEvent(corrected('1953'), '1953-10-19-constitution')?.id).toBe('constitution-adopted-in-venice');
  expect(findEvent(corrected('1953'), 'founded-1953')?.id).toBe('founded-en');
  expect(findEvent(corrected('1953'), '1953-10-18-constitution')).toBeUndefined();
  // Corrected so far that the documents agree: the address of the date that is no more leads to the one they share.
  expect(findEvent(corrected('1951'), 'founded-en')?.id).toBe('founded');
});

test('a milestone that says otherwise than a document, and the document, point at each other', () => {
  const message: Diagnostic = {
    rule: 'table-disagrees',
    values: { date: '1951', actual: founded('1951'), expected: founded('1952') },
    severity: 'warning',
    facts: ['founding-name'],
    where: [],
    source: { file: 'milestones.csv', line: 3, cited: 'a source' },
  };
  const events = buildEvents(
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
    ['founded', ['name-picmme'], 1],
    ['name-picmme', ['founded'], 1],
    ['name-icem', [], 0],
  ]);
});

test('the eras are the names in the brackets of the milestones, each until the next', () => {
  const events = buildEvents(facts([]), [
    milestone(2, '1952', 'year', 'name', 'Renamed Committee (ICEM)'),
    milestone(3, '1951', 'year', 'name', 'Starts as Committee (PICMME)'),
    milestone(4, '1953', 'year', 'constitution', 'Adopted (IOMX)'),
    milestone(5, '1989-11-14', 'day', 'name', 'Now (IOM)'),
  ]);
  expect(findEras(events)).toEqual([
    {
      name: 'PICMME',
      from: { date: '1951', precision: 'year' },
      to: { date: '1952', precision: 'year' },
      event: 'name-picmme',
    },
    {
      name: 'ICEM',
      from: { date: '1952', precision: 'year' },
      to: { date: '1989-11-14', precision: 'day' },
      event: 'name-icem',
    },
    { name: 'IOM', from: { date: '1989-11-14', precision: 'day' }, event: 'name-iom' },
  ]);
});

const since = (line: number, about: string, date: string, value: string | undefined) => ({
  line,
  fact: about,
  date,
  precision: 'year' as const,
  value,
  note: 'A note',
  cited: 'a source',
  address: undefined,
});

test('what other sources say of a later time comes after all else, and has an address without a date', () => {
  const events = buildEvents(
    facts([fact('member-states', [say('ko', states(166, '2016-06'))])]),
    [],
    [
      since(2, 'member-states', '2022', '175'),
      since(3, 'member-states', '2013', '151'),
      since(4, 'director-general', '2018', 'António X'),
      since(5, 'member-states', '2025', undefined),
    ],
  );
  expect(events.map(({ id, source, kind }) => [id, source, kind])).toEqual([
    ['member-states', 'documents', 'members'],
    ['director-general-antonio-x', 'since', 'other'],
    ['member-states-175', 'since', 'members'],
    ['member-states-a-note', 'since', 'members'],
  ]);
});
