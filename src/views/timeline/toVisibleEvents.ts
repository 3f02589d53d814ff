import type { EventKind } from '../../tables/milestoneKinds';
import type { TimelineEvent } from './TimelineEvent';
import { toYear } from './toInterval';
import type { YearRange } from './YearRange';

/** What a reader asks to see; an empty list narrows nothing. */
export interface EventFilter {
  readonly kinds: readonly EventKind[];
  /** Ids of the documents, one of which must say it. */
  readonly documents: readonly string[];
  /** Whether milestones of the table stand between the events of the documents. */
  readonly withContext: boolean;
  readonly words: string;
  readonly span: YearRange;
}

/** An event with all of its words, ready to be searched. */
export interface SearchableEvent {
  readonly event: TimelineEvent;
  readonly text: string;
}

/** The events that a reader asks for, in their order. Every word of the search must stand somewhere in an event's words. */
export function toVisibleEvents(events: readonly SearchableEvent[], filter: EventFilter): TimelineEvent[] {
  const words = toSearchText(filter.words)
    .split(' ')
    .filter((word) => word !== '');
  // The text is made when it is first read, so it is not read where no word is looked for.
  return events
    .filter((each) => isWanted(each.event, filter) && words.every((word) => each.text.includes(word)))
    .map(({ event }) => event);
}

/** Text as it is searched: without accents, case, Unicode form or runs of space. */
export function toSearchText(text: string): string {
  // Plain English has one Unicode form and no accents: most words of most events.
  if (/^[\x20-\x7E]*$/.test(text)) return text.toLowerCase().replaceAll(/ {2,}/g, ' ').trim();
  return text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function isWanted(event: TimelineEvent, { kinds, documents, withContext, span }: EventFilter): boolean {
  const year = toYear(event.date);
  if (year < span.from || year > span.to) return false;
  if (kinds.length > 0 && !kinds.includes(event.kind)) return false;
  if (event.source === 'table') return withContext;
  return documents.length === 0 || event.documents.some((document) => documents.includes(document));
}
