import type { Fact, FactDate, Message } from '../../facts/factsSchema';
import type { Milestone } from '../../tables/tablesSchema';

/** What an event is about; `other` keeps what is dated and fits none of the rest. */
export const EVENT_KINDS = ['founding', 'name', 'constitution', 'elections', 'membership', 'united-nations', 'other'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** True for a kind that the timeline knows. */
export function isEventKind(value: string): value is EventKind {
  return EVENT_KINDS.some((kind) => kind === value);
}

/** A fact, or an item of a list fact: what an event can be read from. */
export type Statement = Pick<Fact, 'id' | 'agreement' | 'value' | 'evidence'>;

interface DatedEvent {
  /** Stable, and the fragment of the event's address. */
  readonly id: string;
  readonly date: FactDate;
  readonly kind: EventKind;
  /** Where another source says otherwise, in the words of the check that found it. */
  readonly differences: readonly Message[];
  /** Ids of the events that say otherwise. */
  readonly differsFrom: readonly string[];
}

/** Said by one or more of the documents: filled. */
export interface DocumentEvent extends DatedEvent {
  readonly source: 'documents';
  /** The dated statements first, then the undated ones that belong to the same happening (the first name to the founding). */
  readonly statements: readonly [Statement, ...Statement[]];
  /** Ids of the documents that give this date. */
  readonly documents: readonly string[];
}

/** From the table of milestones, with what it is cited from: hollow. */
export interface TableEvent extends DatedEvent {
  readonly source: 'table';
  readonly milestone: Milestone;
}

export type TimelineEvent = DocumentEvent | TableEvent;
