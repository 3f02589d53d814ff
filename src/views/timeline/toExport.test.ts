import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import type { ExportedEvent } from './toCalendar';
import { toExport } from './toExport';

const events: ExportedEvent[] = [
  { id: 'founded', date: { date: '1951', precision: 'year' }, kind: 'founding', title: '위원회(ICEM)로 결성', saidBy: 'documents', source: 'a.txt, b.txt', url: 'https://example.org/#founded' },
  { id: 'x', date: { date: '2016-06-30', precision: 'day' }, kind: 'name', title: '=HYPERLINK("x")', saidBy: 'table', source: 'News, 1 July', url: 'https://example.org/#x' },
];
const options = { title: '연표', language: 'ko' };

test('as CSV, dates keep their precision and nothing runs as a formula', () => {
  const { name, content } = toExport(events, 'csv', options);
  const rows = csvParse(content.replace('\uFEFF', ''));
  expect(name).toBe('iom-timeline-ko.csv');
  expect(rows.map((row) => [row['date'], row['precision'], row['said_by'], row['source']])).toEqual([
    ['1951', 'year', 'documents', 'a.txt, b.txt'], ['2016-06-30', 'day', 'table', 'News, 1 July'],
  ]);
  expect(rows[1]?.['title']).toBe('\'=HYPERLINK("x")');
});

test('as JSON, the same events', () => {
  expect(JSON.parse(toExport(events, 'json', options).content)).toEqual({ title: '연표', language: 'ko', events });
});

test('as a calendar, stamped with the day of the last event', () => {
  const { type, content } = toExport(events, 'ics', options);
  expect(type).toContain('text/calendar');
  expect(content.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(content).toContain('DTSTAMP:20160630T000000Z');
});
