import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { type ExportedEvent, formatCalendar } from './eventExport';

const options = { name: '연표', language: 'ko', stamp: '2016-09-19', formatDayUnknown: () => '?' };
const made = (changes: Partial<ExportedEvent>): ExportedEvent => ({
  id: 'founded',
  date: { date: '1951', precision: 'year' },
  kind: 'founding',
  title: '결성',
  titleStatus: 'said',
  original: '',
  saidBy: 'documents',
  source: 'ko',
  differs: '',
  terms: '',
  url: 'https://example.org/ko/timeline/#founded',
  ...changes,
});
const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));

test('one day each: the day where it is known, else the first that it can mean, and the title says so', () => {
  const [year, month, day] = read(
    formatCalendar(
      [
        made({}),
        made({ id: 'un-related', date: { date: '2016-09', precision: 'month' } }),
        made({ id: 'x', date: { date: '1989-11-14', precision: 'day' } }),
      ],
      options,
    ),
  );
  expect([year?.startDate.toString(), year?.endDate.toString()]).toEqual(['1951-01-01', '1951-01-02']);
  expect([month?.startDate.toString(), month?.endDate.toString()]).toEqual(['2016-09-01', '2016-09-02']);
  expect([day?.startDate.toString(), day?.endDate.toString()]).toEqual(['1989-11-14', '1989-11-15']);
  expect(year?.startDate.isDate).toBe(true);
  expect([year?.summary, month?.summary, day?.summary]).toEqual(['결성 (?)', '결성 (?)', '결성']);
  expect([year?.uid, month?.uid]).toEqual(['founded.ko@iom-explorer', 'un-related.ko@iom-explorer']);
});

test('any words come back as they went in, and no line is longer than 75 octets', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }).map((text) => text.replaceAll(/\p{Cc}/gu, ' ')),
      (title) => {
        const text = formatCalendar([made({ title, source: 'a, b; c\\d\ne' })], options);
        for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const [event] = read(text);
        expect(event?.summary).toBe(`${title} (?)`);
        expect(event?.description).toBe('a, b; c\\d\ne');
      },
    ),
  );
});

test('the Korean and the English calendar stand in one calendar side by side', () => {
  const uids = ['ko', 'en'].flatMap((language) =>
    read(formatCalendar([made({}), made({ id: 'founded-en' })], { ...options, language })).map(({ uid }) => uid),
  );
  expect(new Set(uids).size).toBe(4);
});

test('what another source says otherwise stands under the source', () => {
  const [event] = read(
    formatCalendar([made({ source: '한국어 문서 (a.txt)', differs: '다른 출처에는 1952년' })], options),
  );
  expect(event?.description).toBe('한국어 문서 (a.txt)\n다른 출처에는 1952년');
});

test('the same data make the same file, stamped with the day of the data', () => {
  expect(formatCalendar([made({})], options)).toBe(formatCalendar([made({})], options));
  expect(formatCalendar([made({})], options)).toContain('\r\nDTSTAMP:20160919T000000Z\r\n');
});
