import type { TFunction } from 'i18next';
import { isEventKind, type EventKind } from '../../tables/milestones';
import type { KnownValues } from '../../ui/address';
import type { TimelineEvent } from './events';
import { parseSpan, yearOf, type YearRange } from './timeScale';
import type { Timeline } from './useTimeline';

/** What a reader asks to see; an empty list narrows nothing. */
export interface EventFilter {
  readonly kinds: readonly EventKind[];
  /** Ids of the documents, one of which must say it. */
  readonly documents: readonly string[];
  /** Whether what came after the documents and milestones is shown, as other sources have it. */
  readonly withSince: boolean;
  /** Whether milestones of the table stand between the events of the documents. */
  readonly withContext: boolean;
  readonly words: string;
  readonly span: YearRange;
}

/** An event with all of its text, ready to be searched. */
export interface SearchableEvent {
  readonly event: TimelineEvent;
  readonly text: string;
}

/**
 * The events that a reader asks for, in their order. Every word of the search must stand somewhere in an event's text.
 */
export function filterEvents(events: readonly SearchableEvent[], filter: EventFilter): TimelineEvent[] {
  const words = normalizeSearchText(filter.words)
    .split(' ')
    .filter((word) => word !== '');
  // The text is made when it is first read, so it is not read where no word is looked for.
  return events
    .filter((each) => isWanted(each.event, filter) && words.every((word) => each.text.includes(word)))
    .map(({ event }) => event);
}

/** Text as it is searched: without accents, case, Unicode form or runs of space. */
export function normalizeSearchText(text: string): string {
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

function isWanted(event: TimelineEvent, { kinds, documents, withSince, withContext, span }: EventFilter): boolean {
  const year = yearOf(event.date);
  if (year < span.from || year > span.to) return false;
  if (kinds.length > 0 && !kinds.includes(event.kind)) return false;
  if (event.source === 'since') return withSince;
  if (event.source === 'table') return withContext;
  return documents.length === 0 || event.documents.some((document) => documents.includes(document));
}

/** The parameters of the address that this view reads and writes. */
export const PARAMETERS = {
  kinds: 'kind',
  documents: 'by',
  context: 'context',
  words: 'q',
  since: 'since',
  from: 'from',
  to: 'to',
} as const;

/**
 * What an address asks to see. What is malformed or unknown counts as absent. The context is shown unless it is
 * switched off; in a frame, only if it is switched on.
 */
export function parseFilter(
  search: URLSearchParams,
  whole: YearRange,
  documents: readonly string[],
  embedded: boolean,
): EventFilter {
  const context = search.get(PARAMETERS.context);
  return {
    kinds: splitList(search.get(PARAMETERS.kinds)).filter(isEventKind),
    documents: splitList(search.get(PARAMETERS.documents)).filter((id) => documents.includes(id)),
    withSince: search.get(PARAMETERS.since) === 'on',
    withContext: embedded ? context === 'on' : context !== 'off',
    words: search.get(PARAMETERS.words) ?? '',
    span: parseSpan(search.get(PARAMETERS.from), search.get(PARAMETERS.to), whole),
  };
}

/** What of an address became the filter, to report the rest to the reader. */
export function listKnownValues({ kinds, documents, span }: EventFilter): KnownValues {
  const { from, to } = span;
  return {
    [PARAMETERS.kinds]: kinds,
    [PARAMETERS.documents]: documents,
    [PARAMETERS.since]: ['on'],
    [PARAMETERS.context]: ['on', 'off'],
    [PARAMETERS.from]: [String(from)],
    [PARAMETERS.to]: [String(to)],
  };
}

/** The part of an address that this view reads, always in the same order. */
export function pickOwnQuery(search: URLSearchParams): string {
  const own = Object.values(PARAMETERS).flatMap((name) => {
    const value = search.get(name);
    return value === null ? [] : [[name, value]];
  });
  return new URLSearchParams(own).toString();
}

function splitList(text: string | null): string[] {
  return (text ?? '').split(',').filter((part) => part !== '');
}

/** How long one stretch of the work may take, so that what a reader does in between is answered at once. */
const STRETCH_MS = 5;

/** Makes the text of the events ready to be searched, a little at a time. Returns how to stop it. */
export function prepareSearch(events: readonly SearchableEvent[]): () => void {
  let next = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const work = () => {
    const end = performance.now() + STRETCH_MS;
    for (; next < events.length && performance.now() < end; next += 1) {
      const event = events[next];
      // Reading the text makes it.
      if (event) Reflect.get(event, 'text');
    }
    timer = next < events.length ? setTimeout(work) : undefined;
  };
  timer = setTimeout(work);
  return () => clearTimeout(timer);
}

/** How many of the events match: all of them, or so many of so many. */
export function formatShown({ matching, all }: Pick<Timeline, 'matching' | 'all'>, t: TFunction): string {
  return matching === all.length
    ? t('timeline.shownAll', { count: matching })
    : t('timeline.shown', { shown: matching, total: all.length });
}
