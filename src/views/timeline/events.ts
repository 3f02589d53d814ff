import type { Diagnostic, Evidence, Fact, FactDate, Facts, Statement } from '../../facts/factsSchema';
import { findDate, findFactOrItem, isSameDate, toStatements } from '../../facts/statements';
import { FACTS, isFactId } from '../../facts/factTable';
import {
  isEventKind,
  type EventKind,
  buildFormerMilestoneIds,
  buildMilestoneIds,
  buildSinceIds,
} from '../../tables/milestones';
import { TABLE_FILES, type Milestone, type SinceRow } from '../../tables/tablesSchema';
import { dayInterval, middleDay, yearOf } from './timeScale';

interface DatedEvent {
  /** The fragment of the event's address; it holds no date, so that a corrected date keeps the address. */
  readonly id: string;
  /** Other ids that lead here: those that it had before. */
  readonly aliases: readonly string[];
  readonly date: FactDate;
  readonly kind: EventKind;
  /** Where another source says otherwise, as the check that found it says. */
  readonly differences: readonly Diagnostic[];
  /** Ids of the events that say otherwise. */
  readonly differsFrom: readonly string[];
}

/** From one or more of the documents: filled. */
export interface DocumentEvent extends DatedEvent {
  readonly source: 'documents';
  /**
   * The dated statements first, then the undated ones that belong to the same happening (the first name to the
   * founding).
   */
  readonly statements: readonly [Statement, ...Statement[]];
  /** Ids of the documents that give this date. */
  readonly documents: readonly string[];
}

/** From the table of milestones, with what it is cited from: hollow. */
export interface TableEvent extends DatedEvent {
  readonly source: 'table';
  readonly milestone: Milestone;
}

/** What another source says of a fact for a time after all of these, shown only where a reader asks for it: hollow. */
export interface SinceEvent extends DatedEvent {
  readonly source: 'since';
  readonly row: SinceRow;
  /** The fact that has moved on, where the documents have it. */
  readonly fact: Statement | undefined;
}

export type TimelineEvent = DocumentEvent | TableEvent | SinceEvent;

/**
 * Every dated statement of the documents, every milestone and what came after them, in order of time: by the middle of
 * what each date can mean, then by its start; of the same date, what the documents say comes first. Ids are unique.
 */
export function buildEvents(
  facts: Facts,
  milestones: readonly Milestone[],
  since: readonly SinceRow[] = [],
): TimelineEvent[] {
  const known = linkDifferences([...readDocumentEvents(facts), ...readTableEvents(milestones)], facts.messages);
  const lastYear = known.reduce((last, { date }) => Math.max(last, yearOf(date)), -Infinity);
  const events = [...known, ...readSinceEvents(since, facts).filter(({ date }) => yearOf(date) > lastYear)];
  const keyed = events.map((event) => ({ event, middle: middleDay(event.date), start: dayInterval(event.date).start }));
  return keyed
    .toSorted(
      (a, b) =>
        a.middle - b.middle ||
        a.start - b.start ||
        compareText(a.event.source, b.event.source) ||
        compareText(a.event.id, b.event.id),
    )
    .map(({ event }) => event);
}

/**
 * The event at an address: by its own id, by one that it had before, or by any fact that it was read from
 * (`observer-states`).
 */
export function findEvent(events: readonly TimelineEvent[], id: string): TimelineEvent | undefined {
  if (id === '') return undefined;
  return (
    events.find((event) => event.id === id) ??
    events.find((event) => event.aliases.includes(id)) ??
    events.find((event) => event.source === 'documents' && event.statements.some((statement) => statement.id === id))
  );
}

/**
 * An event for every date that a fact or an item carries, whatever the fact. Where documents differ on the date, each
 * date has its own event, and so has each date at which something was counted. Quantities of one kind and date (member
 * and observer states) make one event together.
 */
function readDocumentEvents(facts: Facts): DocumentEvent[] {
  const dated = toStatements(facts.facts).flatMap(splitByDate);
  const merged = new Map<string, DocumentEvent>();
  for (const event of dated) {
    const isCount = event.statements[0].value.kind === 'quantity';
    const key = isCount ? `${event.kind} ${event.date.date}` : event.id;
    const known = merged.get(key);
    merged.set(key, known ? unite(known, event) : event);
  }
  return [...merged.values()].map((event) => ({
    ...event,
    statements: [...event.statements, ...findCompanions(event, facts.facts)],
  }));
}

/** What says one date. */
interface DatedGroup {
  readonly date: FactDate;
  readonly evidence: [Evidence, ...Evidence[]];
}

function splitByDate(statement: Statement): DocumentEvent[] {
  const groups = new Map<string, DatedGroup>();
  for (const evidence of statement.evidence) {
    const date = findDate(evidence.value);
    if (!date) continue;
    const group = groups.get(date.date);
    if (group) group.evidence.push(evidence);
    else groups.set(date.date, { date, evidence: [evidence] });
  }
  const found =
    statement.agreement === 'differs'
      ? [...groups.values()]
      : mergePrecisions([...groups.values()], statement.value.kind === 'quantity');
  // Where there are several dates, those after the first are named by the document that gives them.
  const names = found.map(({ evidence: [first] }, index) => {
    const name = index === 0 ? statement.id : `${statement.id}-${first.document}`;
    const uses = found.slice(0, index).filter(({ evidence }) => evidence[0].document === first.document).length;
    return index === 0 || uses === 0 ? name : `${name}-${uses + 1}`;
  });
  return found.map(({ date, evidence }, index) => ({
    source: 'documents',
    id: names[index] ?? statement.id,
    aliases: [
      ...new Set(evidence.map(({ document }) => `${statement.id}-${document}`)),
      `${statement.id}-${date.date}`,
    ],
    date,
    kind: eventKind(statement),
    statements: [found.length === 1 ? statement : { ...statement, value: evidence[0].value, evidence }],
    documents: [...new Set(evidence.map(({ document }) => document))],
    differences: [],
    differsFrom: [],
  }));
}

/**
 * Documents that agree may still be precise to a different degree; the closest date serves for all of them. The same
 * may be counted at several dates: only dates that can be one and the same are taken together.
 */
function mergePrecisions(groups: readonly DatedGroup[], isCounted: boolean): DatedGroup[] {
  const found: { date: FactDate; groups: [DatedGroup, ...DatedGroup[]] }[] = [];
  for (const group of groups.toSorted((a, b) => b.date.date.length - a.date.date.length)) {
    const same = found.find(({ date }) => !isCounted || isSameDate(date, group.date));
    if (same) same.groups.push(group);
    else found.push({ date: group.date, groups: [group] });
  }
  return found.map(({ date, groups: same }) => {
    const [first, ...others] = groups.filter((group) => same.includes(group));
    return { date, evidence: [...(first ?? same[0]).evidence, ...others.flatMap(({ evidence }) => evidence)] };
  });
}

function eventKind({ id }: Statement): EventKind {
  const kind = isFactId(id) ? FACTS[id].event : undefined;
  return kind ?? (id.startsWith('election') ? 'elections' : 'other');
}

function unite(known: DocumentEvent, event: DocumentEvent): DocumentEvent {
  return {
    ...known,
    aliases: [...known.aliases, ...event.aliases],
    statements: [...known.statements, ...event.statements],
    documents: [...new Set([...known.documents, ...event.documents])],
  };
}

/** Facts without a date of their own that say more of a dated one. */
const COMPANIONS: Readonly<Partial<Record<EventKind, readonly string[]>>> = {
  founding: ['founding-name', 'founding-purpose'],
  elections: ['election-directors'],
};

function findCompanions(event: DocumentEvent, facts: readonly Fact[]): Fact[] {
  const ids = COMPANIONS[event.kind] ?? [];
  return facts.filter(
    ({ id, evidence }) => ids.includes(id) && evidence.some(({ document }) => event.documents.includes(document)),
  );
}

/** The milestones as events, each with the id by which addresses name it. */
function readTableEvents(milestones: readonly Milestone[]): TableEvent[] {
  const formerIds = buildFormerMilestoneIds(milestones);
  return Array.from(buildMilestoneIds(milestones), ([milestone, id]) => ({
    source: 'table',
    id,
    aliases: [formerIds.get(milestone) ?? []].flat(),
    date: { date: milestone.date, precision: milestone.precision },
    kind: isEventKind(milestone.kind) ? milestone.kind : 'other',
    milestone,
    differences: [],
    differsFrom: [],
  }));
}

function readSinceEvents(rows: readonly SinceRow[], facts: Facts): SinceEvent[] {
  return Array.from(buildSinceIds(rows), ([row, id]) => {
    const fact = findFactOrItem(facts, row.fact);
    return {
      source: 'since',
      id,
      aliases: [],
      date: { date: row.date, precision: row.precision },
      kind: fact ? eventKind(fact) : 'other',
      row,
      fact,
      differences: [],
      differsFrom: [],
    };
  });
}

/** Gives each event the messages that say that another source has it otherwise, and the ids of the events that do. */
function linkDifferences(events: readonly TimelineEvent[], messages: readonly Diagnostic[]): TimelineEvent[] {
  const touched = messages
    .filter(isDisagreement)
    .map((message) => ({ message, events: events.filter((event) => isConcerned(event, message)) }));
  return events.map((event) => {
    const own = touched.filter((each) => each.events.includes(event));
    const others = own.flatMap((each) => each.events).filter((other) => other !== event && saysOtherwise(event, other));
    return own.length === 0
      ? event
      : {
          ...event,
          differences: own.map(({ message }) => message),
          differsFrom: [...new Set(others.map(({ id }) => id))],
        };
  });
}

/** A check against a table, or of documents among themselves; other checks (a missing unit, say) contradict nobody. */
function isDisagreement({ source, rule, facts }: Diagnostic): boolean {
  return facts.length > 0 && (source !== undefined || rule === 'documents-disagree');
}

function isConcerned(event: TimelineEvent, { facts, source }: Diagnostic): boolean {
  if (event.source === 'table') return source?.file === TABLE_FILES.milestones && source.line === event.milestone.line;
  return event.source === 'documents' && event.statements.some(({ id }) => facts.includes(id));
}

/** A table against the documents, or two dates of one fact. */
function saysOtherwise(event: TimelineEvent, other: TimelineEvent): boolean {
  if (event.source !== other.source) return true;
  return (
    event.source === 'documents' && other.source === 'documents' && event.statements[0].id === other.statements[0].id
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
