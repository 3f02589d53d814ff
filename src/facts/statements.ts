import type { Diagnostic, Evidence, Fact, FactDate, Facts, FactValue, Span, Statement } from './factsSchema';

/** The fact with this id, or `undefined`. */
export function findFact(facts: Facts, id: string): Fact | undefined {
  return facts.facts.find((fact) => fact.id === id);
}

/** The fact or the element of a list fact (`areas.2`) with this id, or `undefined`. */
export function findFactOrItem(facts: Facts, id: string): Statement | undefined {
  const fact = findFact(facts, id);
  if (fact) return fact;
  return findFact(facts, id.slice(0, id.lastIndexOf('.')))?.items?.find((item) => item.id === id);
}

/** When something was, or was counted; undefined for a value without a date of its own. */
export function findDate(value: FactValue): FactDate | undefined {
  switch (value.kind) {
    case 'date':
    case 'event':
      return { date: value.date, precision: value.precision };
    case 'quantity':
      return value.asOf;
    // A reference is dated by when somebody looked at a page: that happened to the page, not to the organization.
    case 'reference':
    case 'text':
    case 'name':
    case 'list':
      return undefined;
  }
}

/** Whether one date can be the other, given more precisely: 2016 and 2016-06. */
export function isSameDate(one: FactDate, other: FactDate): boolean {
  return one.date.startsWith(other.date) || other.date.startsWith(one.date);
}

/** Facts and their items, the items of each behind it. */
export function toStatements(facts: readonly Fact[]): Statement[] {
  return facts.flatMap((fact) => [fact, ...(fact.items ?? [])]);
}

/** The short form that stands in brackets as text: "… Committee (ICEM)" → ICEM; undefined where none does. */
export function readShortName(words: string): string | undefined {
  return /\((\p{Lu}[\p{Lu}\d-]+)\)/u.exec(words)?.[1];
}

/** Spans that overlap, nest or come as close as `gap` as one, in order. */
export function mergeSpans(spans: readonly Span[], gap = 0): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end + gap) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** Whether two spans of a text have a character in common. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Where a diagnostic points: the words of evidence. */
export function quoteOf({ document, start, end, quote }: Evidence): Diagnostic['where'][number] {
  return { document, start, end, quote };
}

/** What has the same key, in the order of the first of each. */
export function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, [T, ...T[]]> {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
