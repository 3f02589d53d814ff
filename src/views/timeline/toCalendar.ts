import type { LocalizedText } from '../../evidence/localizeFact';
import type { FactDate } from '../../facts/factsSchema';
import { toInterval, toIsoDay } from './toInterval';

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
  /** Whether documents say it, or the table of milestones does. */
  readonly saidBy: 'documents' | 'table';
  /** The documents with their files, or what a milestone is cited from. */
  readonly source: string;
  /** Where another source says otherwise, what the checks found; else empty. */
  readonly differs: string;
  /** Absolute. */
  readonly url: string;
}

export interface CalendarOptions {
  readonly name: string;
  /** BCP 47 tag of the words. */
  readonly language: string;
  /** The day that the data are of (`2016-09-19`); the same data make the same file. */
  readonly stamp: string;
}

/**
 * An iCalendar file (RFC 5545) of all-day events. Where the day is unknown, an event lasts the whole month or year.
 * Lines end in CRLF and are folded at 75 octets (3.1); text is escaped (3.3.11).
 */
export function toCalendar(events: readonly ExportedEvent[], { name, language, stamp }: CalendarOptions): string {
  const tag = language.replaceAll(/[^A-Za-z0-9-]/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//IOM Explorer//Timeline//${tag.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap((event) => toEventLines(event, tag, `${toBasicDay(stamp)}T000000Z`)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function toEventLines(event: ExportedEvent, language: string, stamp: string): string[] {
  const { start, end } = toInterval(event.date);
  return [
    'BEGIN:VEVENT',
    `UID:${event.id}@iom-explorer`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${toBasicDay(toIsoDay(start))}`,
    `DTEND;VALUE=DATE:${toBasicDay(toIsoDay(end))}`,
    `SUMMARY;LANGUAGE=${language}:${escapeText(event.title)}`,
    `DESCRIPTION;LANGUAGE=${language}:${escapeText([event.source, event.differs].filter((text) => text !== '').join('\n'))}`,
    `CATEGORIES:${escapeText(event.kind.toUpperCase())}`,
    `URL:${event.url}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function toBasicDay(isoDay: string): string {
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
