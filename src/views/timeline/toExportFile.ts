import type { FactDate } from '../../facts/factsSchema';
import { toCsv } from '../../ui/toCsv';
import { toCalendar, type ExportedEvent } from './toCalendar';
import { toInterval, toIsoDay } from './toInterval';

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
}

/** The events as a file. The same data make the same file; a calendar is stamped with the last day of the data. */
export function toExportFile(
  events: readonly ExportedEvent[],
  format: ExportFormat,
  { title, language, dates }: ExportOptions,
): ExportFile {
  const name = `iom-timeline-${language}.${format}`;
  switch (format) {
    case 'csv':
      return {
        name,
        type: 'text/csv;charset=utf-8',
        content: toCsv(
          COLUMNS,
          events.map((event) => toRow(event)),
        ),
      };
    case 'json':
      return { name, type: 'application/json', content: `${JSON.stringify({ title, language, events }, null, 2)}\n` };
    case 'ics':
      return {
        name,
        type: 'text/calendar;charset=utf-8',
        content: toCalendar(events, { name: title, language, stamp: toLastDay(dates) }),
      };
  }
}

const COLUMNS = [
  'id',
  'date',
  'precision',
  'kind',
  'title',
  'said_by',
  'source',
  'address',
  'title_status',
  'original',
  'differs',
];

function toRow({
  id,
  date,
  kind,
  title,
  titleStatus,
  original,
  saidBy,
  source,
  differs,
  url,
}: ExportedEvent): string[] {
  return [id, date.date, date.precision, kind, title, saidBy, source, url, titleStatus, original, differs];
}

function toLastDay(dates: readonly FactDate[]): string {
  return toIsoDay(dates.reduce((last, date) => Math.max(last, toInterval(date).start), 0));
}
