import { findIndexFrom } from '../documents/normalizeText';
import type { ParsedDocument } from '../documents/parseDocument';
import { compareFactIds } from './factTable';
import type { Agreement, Evidence, Fact, FactItem, FactValue } from './factsSchema';
import type { Extraction } from './extractors/extraction';
import { toAgreement } from './agreement';

/** A document and what was read from it. */
export interface DocumentExtractions {
  id: string;
  document: ParsedDocument;
  extractions: readonly Extraction[];
}

type Said<K extends Extraction['kind']> = {
  evidence: Evidence;
  extraction: Extract<Extraction, { kind: K }>;
  reading: DocumentExtractions;
};

/** The facts of documents, each with the evidence of all of them, in an order that does not depend on the documents. */
export function mergeExtractions(readings: readonly DocumentExtractions[]): Fact[] {
  const facts = new Map<string, Said<'fact'>[]>();
  const lists = new Map<string, Said<'list'>[]>();
  for (const reading of readings) {
    for (const extraction of reading.extractions) {
      if (extraction.kind === 'fact')
        addTo(facts, extraction.fact, {
          extraction,
          reading,
          evidence: toEvidence(reading, extraction, extraction.value),
        });
      else if (extraction.kind === 'list') {
        const value: FactValue = { kind: 'list', items: extraction.items.map((item) => toItemText(item.value)) };
        addTo(lists, extraction.fact, { extraction, reading, evidence: toEvidence(reading, extraction, value) });
      }
    }
  }
  return [
    ...[...facts].map(([id, said]) =>
      toFact(
        id,
        said.map(({ evidence }) => evidence),
      ),
    ),
    ...[...lists].map(([id, said]) => toListFact(id, said)),
  ].toSorted((one, other) => compareFactIds(one.id, other.id));
}

/** The evidence of words at these offsets of the normalized text. A citation after the sentence stands for all of it. */
function toEvidence(
  { id, document }: DocumentExtractions,
  { start, end }: { start: number; end: number },
  value: FactValue,
): Evidence {
  const span = document.toRawSpan(start, end);
  const sentenceStart = Math.min(
    document.sentences[findIndexFrom(document.sentences, (one) => one.end > start)]?.start ?? start,
    start,
  );
  const sentenceEnd = document.sentences[findIndexFrom(document.sentences, (one) => one.end >= end)]?.end ?? end;
  const sentence = document.toRawSpan(sentenceStart, sentenceEnd);
  const isLonger = sentence.start < span.start || sentence.end > span.end;
  const cites: number[] = [];
  for (
    let index = findIndexFrom(document.citations, ({ at }) => at > start);
    index < document.citations.length;
    index += 1
  ) {
    const citation = document.citations[index];
    if (!citation || citation.at > sentenceEnd) break;
    // A marker may stand before the full stop or after it.
    if (citation.at <= end || citation.at >= sentenceEnd - 1) cites.push(citation.number);
  }
  return {
    document: id,
    ...span,
    quote: document.raw.slice(span.start, span.end),
    value,
    ...(isLonger && { sentence }),
    ...(cites.length > 0 && { cites }),
  };
}

function toFact(id: string, evidence: readonly Evidence[]): Fact {
  const [first, ...rest] = toOrder(evidence);
  if (!first) throw new Error(`The fact ${id} has no evidence`);
  return {
    id,
    kind: first.value.kind,
    agreement: toAgreement(evidence),
    value: toNewest([first, ...rest]),
    evidence: [first, ...rest],
  };
}

/** The first value; of numbers, that of the latest date. */
function toNewest([{ value: first }, ...rest]: readonly [Evidence, ...Evidence[]]): FactValue {
  return rest.reduce((newest, { value }) => (compareCounts(value, newest) < 0 ? value : newest), first);
}

/** By document; within one, the words that say most come first and, of counts at several dates, the last. */
function toOrder(evidence: readonly Evidence[]): Evidence[] {
  const byDocument = new Map<string, Evidence[]>();
  for (const one of evidence) addTo(byDocument, one.document, one);
  return [...byDocument.values()].flatMap((ofOne) =>
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

function toListFact(id: string, said: readonly Said<'list'>[]): Fact {
  const isKeyed = said.some(({ extraction }) => extraction.align === 'key');
  const groups = new Map<string, Evidence[]>();
  for (const { extraction, reading } of said) {
    extraction.items.forEach((item, index) => {
      // Lists of different lengths are not level with each other: their second elements need not be the same.
      const key = isKeyed ? (item.key ?? `${reading.id}:${index}`) : `${extraction.items.length}:${index}`;
      addTo(groups, key, toEvidence(reading, item, item.value));
    });
  }
  const items = [...groups.values()].map((evidence, index): FactItem => {
    const { agreement, value, evidence: ordered } = toFact(`${id}.${index + 1}`, evidence);
    return { id: `${id}.${index + 1}`, agreement, value, evidence: ordered };
  });
  const fact = toFact(
    id,
    said.map(({ evidence }) => evidence),
  );
  return { ...fact, agreement: toListAgreement(items, fact, isKeyed), items };
}

/**
 * Lists differ where an element does. Lists whose elements meet by a key also differ where two documents have none in
 * common; that one document names more than the other is no disagreement.
 */
function toListAgreement(items: readonly FactItem[], fact: Fact, isKeyed: boolean): Agreement {
  if (items.some(({ agreement }) => agreement === 'differs')) return 'differs';
  if (!isKeyed) return fact.agreement;
  if (items.some(({ agreement }) => agreement === 'agrees')) return 'agrees';
  return new Set(fact.evidence.map(({ document }) => document)).size > 1 ? 'differs' : 'single';
}

function toItemText(value: FactValue): string {
  switch (value.kind) {
    case 'text':
    case 'name':
    case 'event':
      return value.text;
    case 'reference':
      return value.title;
    case 'date':
      return value.date;
    case 'quantity':
      return String(value.amount);
    case 'list':
      return value.items.join(', ');
    default:
      value satisfies never;
      return '';
  }
}

function addTo<T>(groups: Map<string, T[]>, key: string, one: T): void {
  const group = groups.get(key);
  if (group) group.push(one);
  else groups.set(key, [one]);
}
