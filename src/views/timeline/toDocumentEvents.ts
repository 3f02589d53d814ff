import type { Evidence, Fact, FactDate, Facts, Statement } from '../../facts/factsSchema';
import { findDate } from '../../facts/findDate';
import { isSameDate } from '../../facts/isSameDate';
import { toStatements } from '../../facts/toStatements';
import type { EventKind } from '../../tables/milestoneKinds';
import type { DocumentEvent } from './TimelineEvent';

/**
 * An event for every date that a fact or an item carries, whatever the fact. Where documents differ on the date, each
 * date has its own event, and so has each date at which something was counted. Quantities of one kind and date (member
 * and observer states) make one event together.
 */
export function toDocumentEvents(facts: Facts): DocumentEvent[] {
  const dated = toStatements(facts.facts).flatMap(toDatedEvents);
  const merged = new Map<string, DocumentEvent>();
  for (const event of dated) {
    const isCount = event.statements[0].value.kind === 'quantity';
    const key = isCount ? `${event.kind} ${event.date.date}` : event.id;
    const known = merged.get(key);
    merged.set(key, known ? unite(known, event) : event);
  }
  return [...merged.values()].map((event) => ({
    ...event,
    statements: [...event.statements, ...toCompanions(event, facts.facts)],
  }));
}

/** What says one date. */
interface DatedGroup {
  readonly date: FactDate;
  readonly evidence: [Evidence, ...Evidence[]];
}

function toDatedEvents(statement: Statement): DocumentEvent[] {
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
      : toMostPrecise([...groups.values()], statement.value.kind === 'quantity');
  return found.map(({ date, evidence }, index) => ({
    source: 'documents',
    id: index === 0 ? statement.id : `${statement.id}-${date.date}`,
    date,
    kind: toKind(statement),
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
function toMostPrecise(groups: readonly DatedGroup[], isCounted: boolean): DatedGroup[] {
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

const KINDS_BY_ID: Readonly<Record<string, EventKind>> = { founded: 'founding', 'un-related': 'united-nations' };

function toKind({ id, value }: Statement): EventKind {
  const known = KINDS_BY_ID[id];
  if (known) return known;
  if (id.startsWith('election')) return 'elections';
  return value.kind === 'quantity' && (value.unit === 'states' || value.unit === 'organizations') ? 'members' : 'other';
}

function unite(known: DocumentEvent, event: DocumentEvent): DocumentEvent {
  return {
    ...known,
    statements: [...known.statements, ...event.statements],
    documents: [...new Set([...known.documents, ...event.documents])],
  };
}

/** Facts without a date of their own that tell more of a dated one. */
const COMPANIONS: Readonly<Partial<Record<EventKind, readonly string[]>>> = {
  founding: ['founding-name', 'founding-purpose'],
  elections: ['election-directors'],
};

function toCompanions(event: DocumentEvent, facts: readonly Fact[]): Fact[] {
  const ids = COMPANIONS[event.kind] ?? [];
  return facts.filter(
    ({ id, evidence }) => ids.includes(id) && evidence.some(({ document }) => event.documents.includes(document)),
  );
}
