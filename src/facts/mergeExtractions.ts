import type { Extraction } from './extraction';
import { compareFactIds } from './factTable';
import type { Agreement, Evidence, Fact, FactItem, FactValue } from './factsSchema';
import { groupBy } from './statements';
import { toAgreement } from './values';

/** The facts of documents, each with the evidence of all of them, in an order that does not depend on the documents. */
export function mergeExtractions(extractions: readonly Extraction[]): Fact[] {
  const facts = [...groupBy(extractions, ({ fact }) => fact)].map(([id, said]) => withItems(toFact(id, said), said));
  return facts.toSorted((one, other) => compareFactIds(one.id, other.id));
}

function toFact(id: string, said: readonly { evidence: Evidence }[]): Fact {
  const [first, ...rest] = order(said.map(({ evidence }) => evidence));
  if (!first) throw new Error(`The fact ${id} has no evidence`);
  // The first value; of numbers, that of the latest date.
  const { value } = rest.reduce((newest, one) => (compareCounts(one.value, newest.value) < 0 ? one : newest), first);
  const evidence: Fact['evidence'] = [first, ...rest];
  return { id, kind: value.kind, agreement: toAgreement(evidence), value, evidence };
}

/** By document; within one, the words that say most come first and, of counts at several dates, the last. */
function order(evidence: readonly Evidence[]): Evidence[] {
  return [...groupBy(evidence, ({ document }) => document).values()].flatMap((ofOne) =>
    ofOne.toSorted(
      (one, other) =>
        countDetails(other.value) - countDetails(one.value) ||
        compareCounts(one.value, other.value) ||
        one.start - other.start,
    ),
  );
}

function countDetails(value: FactValue): number {
  return value.kind === 'list' ? value.items.length : Object.keys(value).length;
}

/** Numbers of a later date come first. */
function compareCounts(one: FactValue, other: FactValue): number {
  if (one.kind !== 'quantity' || other.kind !== 'quantity') return 0;
  const [first, second] = [one.asOf?.date ?? '', other.asOf?.date ?? ''];
  return Number(first < second) - Number(first > second);
}

/** Items meet by their keys where they have some, else by their positions in lists of one length. */
function withItems(fact: Fact, said: readonly Extraction[]): Fact {
  const isKeyed = said.some(({ items = [] }) => items.some(({ key }) => key !== undefined));
  // Lists of different lengths are not level with each other: their second items need not be the same.
  const all = said.flatMap(({ items = [] }) =>
    items.map(({ evidence, key }, index) => ({ evidence, key: key ?? `${items.length}:${index}` })),
  );
  if (all.length === 0) return fact;
  const items = [...groupBy(all, ({ key }) => key).values()].map((group, index): FactItem => {
    const { kind: _, ...item } = toFact(`${fact.id}.${index + 1}`, group);
    return item;
  });
  return { ...fact, agreement: compareLists(fact, items, isKeyed), items };
}

/**
 * Lists differ where an item does. Lists whose items meet by a key also differ where two documents have none in
 * common; that one document names more than the other is no disagreement.
 */
function compareLists(fact: Fact, items: readonly FactItem[], isKeyed: boolean): Agreement {
  const found = new Set(items.map(({ agreement }) => agreement));
  if (found.has('differs')) return 'differs';
  if (!isKeyed) return fact.agreement;
  if (found.has('agrees')) return 'agrees';
  return new Set(fact.evidence.map(({ document }) => document)).size > 1 ? 'differs' : 'single';
}
