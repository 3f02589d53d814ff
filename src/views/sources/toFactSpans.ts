import type { Evidence, Facts, Span, Statement } from '../../facts/factsSchema';
import { toStatements } from '../../facts/toStatements';

/** Words of a document and the facts and items that were read from exactly these words. */
export interface FactSpan extends Span {
  readonly facts: readonly string[];
  /** Those of them that a link to the fact leads to here. */
  readonly anchors: readonly string[];
  /** The language of the words, where it is not their document's. */
  readonly language?: string;
}

/**
 * The spans of the document `id`, in order, each once. A link to a fact leads to its first words in a document of
 * the reader's language, else to its first words.
 */
export function toFactSpans(facts: Facts, id: string, language: string): FactSpan[] {
  const own = facts.documents.find((document) => document.id === id)?.language;
  const spans = new Map<
    string,
    { start: number; end: number; facts: string[]; anchors: string[]; language?: string }
  >();
  for (const statement of toStatements(facts.facts)) {
    const anchor = toAnchor(statement, facts, language);
    for (const evidence of statement.evidence.filter(({ document }) => document === id)) {
      const key = `${evidence.start}-${evidence.end}`;
      const span = spans.get(key) ?? { start: evidence.start, end: evidence.end, facts: [], anchors: [] };
      if (!span.facts.includes(statement.id)) span.facts.push(statement.id);
      if (evidence === anchor) span.anchors.push(statement.id);
      if ('language' in evidence.value && evidence.value.language !== own) span.language = evidence.value.language;
      spans.set(key, span);
    }
  }
  return [...spans.values()].toSorted((one, other) => one.start - other.start || other.end - one.end);
}

function toAnchor({ evidence }: Statement, { documents }: Facts, language: string): Evidence {
  return (
    evidence.find(({ document }) => documents.find(({ id }) => id === document)?.language === language) ?? evidence[0]
  );
}
