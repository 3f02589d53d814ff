import type { LocalizedText } from '../../evidence/localizeFact';
import type { FactDate } from '../../facts/factsSchema';
import { serializeCsv, type CsvCell } from '../../ui/downloads';
import { dayInterval, formatIsoDay } from './timeScale';

/** What events can be saved as, by the ends of the names of the files. */
export const EXPORT_FORMATS = ['csv', 'json', 'ics'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A file of events: its name, media type and text. */
export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

/** What a file says beside its events. */
export interface ExportOptions {
  readonly title: string;
  readonly language: string;
  /** All dates of the data, shown or not. */
  readonly dates: readonly FactDate[];
  /** What the title of an entry says after it where the day is not known (`2000, day unknown`). */
  readonly formatDayUnknown: (date: FactDate) => string;
}

/** The events as a file. The same data make the same file; a calendar is stamped with the last day of the data. */
export function createExportFile(
  events: readonly ExportedEvent[],
  format: ExportFormat,
  { title, language, dates, formatDayUnknown }: ExportOptions,
): ExportFile {
  const name = `iom-timeline-${language}.${format}`;
  switch (format) {
    case 'csv':
      return {
        name,
        type: 'text/csv;charset=utf-8',
        content: serializeCsv(
          COLUMNS,
          events.map((event) => buildRow(event)),
        ),
      };
    case 'json':
      return { name, type: 'application/json', content: `${JSON.stringify({ title, language, events }, null, 2)}\n` };
    case 'ics':
      return {
        name,
        type: 'text/calendar;charset=utf-8',
        content: formatCalendar(events, { name: title, language, stamp: findLastDay(dates), formatDayUnknown }),
      };
  }
}

const COLUMNS = [
  'id',
  'year',
  'month',
  'day',
  'precision',
  'kind',
  'title',
  'said_by',
  'source',
  'address',
  'title_status',
  'original',
  'differs',
  'terms',
];

function buildRow({
  id,
  date,
  kind,
  title,
  titleStatus,
  original,
  saidBy,
  source,
  differs,
  terms,
  url,
}: ExportedEvent): CsvCell[] {
  // A spreadsheet would make another date of a month in one cell.
  const [year, month, day] = date.date.split('-').map(Number);
  return [
    id,
    year,
    month,
    day,
    date.precision,
    kind,
    title,
    saidBy,
    source,
    url,
    titleStatus,
    original,
    differs,
    terms,
  ];
}

function findLastDay(dates: readonly FactDate[]): string {
  return formatIsoDay(dates.reduce((last, date) => Math.max(last, dayInterval(date).start), 0));
}

/** An event in the words that it is exported in. */
export interface ExportedEvent {
  readonly id: string;
  readonly date: FactDate;
  /** A code of TimelineEvent's kinds. */
  readonly kind: string;
  readonly title: string;
  /** Whether a source says the title in this language, the project translated it, or nobody did. */
  readonly titleStatus: LocalizedText['status'];
  /** The words that a translated title stands for; else empty. */
  readonly original: string;
  /** Whether documents say it, or a table of other sources does. */
  readonly saidBy: 'documents' | 'table';
  /** The documents with their files, or what a milestone is cited from. */
  readonly source: string;
  /** Where another source says otherwise, what the checks found; else empty. */
  readonly differs: string;
  /**
   * Under which terms the words of the documents may be used; empty where none of them is quoted or nothing is known.
   */
  readonly terms: string;
  /** Absolute. */
  readonly url: string;
}

export interface CalendarOptions {
  readonly name: string;
  /** BCP 47 tag of the words. */
  readonly language: string;
  /** The day that the data are of (`2016-09-19`); the same data make the same file. */
  readonly stamp: string;
  readonly formatDayUnknown: ExportOptions['formatDayUnknown'];
}

/**
 * An iCalendar file (RFC 5545) of all-day events. Where the day is unknown, an event stands on the first day that it
 * can mean and its title says so: as long as its year it would lie over every day of a calendar. An entry's UID holds
 * the language, so that a calendar may hold both. Lines end in CRLF and are folded at 75 octets (3.1); text is escaped
 * (3.3.11).
 */
export function formatCalendar(events: readonly ExportedEvent[], options: CalendarOptions): string {
  const { name, language } = options;
  const tag = language.replaceAll(/[^A-Za-z0-9-]/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//IOM Explorer//Timeline//${tag.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap((event) => formatEvent(event, tag, options)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function formatEvent(
  event: ExportedEvent,
  language: string,
  { stamp, formatDayUnknown }: Pick<CalendarOptions, 'stamp' | 'formatDayUnknown'>,
): string[] {
  const { start } = dayInterval(event.date);
  const title = event.date.precision === 'day' ? event.title : `${event.title} (${formatDayUnknown(event.date)})`;
  const description = [event.source, event.terms, event.differs].filter((text) => text !== '').join('\n');
  return [
    'BEGIN:VEVENT',
    `UID:${event.id}.${language}@iom-explorer`,
    `DTSTAMP:${formatBasicDay(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${formatBasicDay(formatIsoDay(start))}`,
    `DTEND;VALUE=DATE:${formatBasicDay(formatIsoDay(start + 1))}`,
    `SUMMARY;LANGUAGE=${language}:${escapeText(title)}`,
    `DESCRIPTION;LANGUAGE=${language}:${escapeText(description)}`,
    `CATEGORIES:${escapeText(event.kind.toUpperCase())}`,
    `URL:${event.url}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function formatBasicDay(isoDay: string): string {
  return isoDay.replaceAll('-', '');
}

function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/g, (character) => `\\${character}`).replaceAll(/\r\n|\r|\n/g, String.raw`\n`);
}

const LINE_OCTETS = 75;
const encoder = new TextEncoder();

/** Folds between characters, never within one; each following line starts with a space, which counts. */
function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
