import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { createExportFile, type ExportedEvent } from './eventExport';

const events: ExportedEvent[] = [
  {
    id: 'founded',
    date: { date: '1951', precision: 'year' },
    kind: 'founding',
    title: '위원회(ICEM)로 결성',
    titleStatus: 'said',
    original: '',
    saidBy: 'documents',
    source: 'a.txt, b.txt',
    differs: '다른 출처에는 1952년',
    terms: 'CC BY-SA 4.0',
    url: 'https://example.org/#founded',
  },
  {
    id: 'x',
    date: { date: '2016-06-30', precision: 'day' },
    kind: 'name',
    title: '=HYPERLINK("x")',
    titleStatus: 'translated',
    original: 'A link',
    saidBy: 'table',
    source: 'News, 1 July',
    differs: '',
    terms: '',
    url: 'https://example.org/#x',
  },
];
const options = {
  title: '연표',
  language: 'ko',
  formatDayUnknown: ({ date }: { date: string }) => `${date}, ?`,
  dates: [...events.map(({ date }) => date), { date: '2016-09', precision: 'month' }],
} as const;

test('as CSV, no cell is a date that a spreadsheet would change, and nothing runs as a formula', () => {
  const { name, content } = createExportFile(events, 'csv', options);
  const rows = csvParse(content.replace('\uFEFF', ''));
  expect(name).toBe('iom-timeline-ko.csv');
  expect(
    rows.map((row) => ['year', 'month', 'day', 'precision', 'said_by', 'source'].map((column) => row[column])),
  ).toEqual([
    ['1951', '', '', 'year', 'documents', 'a.txt, b.txt'],
    ['2016', '6', '30', 'day', 'table', 'News, 1 July'],
  ]);
  expect(rows.flatMap((row) => Object.values(row)).filter((cell) => /^\d+-\d/.test(cell))).toEqual([]);
  expect(rows.map((row) => [row['title_status'], row['original'], row['differs'], row['terms']])).toEqual([
    ['said', '', '다른 출처에는 1952년', 'CC BY-SA 4.0'],
    ['translated', 'A link', '', ''],
  ]);
  expect(rows[1]?.['title']).toBe('\'=HYPERLINK("x")');
});

test('as JSON, the same events', () => {
  expect(JSON.parse(createExportFile(events, 'json', options).content)).toEqual({
    title: '연표',
    language: 'ko',
    events,
  });
});

test('as a calendar, stamped with the last day of the data, shown or not', () => {
  const { type, content } = createExportFile(events, 'ics', options);
  expect(type).toContain('text/calendar');
  expect(content.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(content).toContain('DTSTAMP:20160901T000000Z');
});
