import type { FactDate, Diagnostic, Statement } from '../../facts/factsSchema';
import type { EventKind } from '../../tables/milestoneKinds';
import type { Milestone } from '../../tables/tablesSchema';

interface DatedEvent {
  /** Stable, and the fragment of the event's address. */
  readonly id: string;
  readonly date: FactDate;
  readonly kind: EventKind;
  /** Where another source says otherwise, in the words of the check that found it. */
  readonly differences: readonly Diagnostic[];
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
