import type { BlockKind } from '../documents/parseBlocks';
import { parseDocument } from '../documents/parseDocument';
import { LABELS } from './infoboxLabels';
import type { Facts, Span } from './factsSchema';
import { mergeSpans, toStatements } from './statements';

/** A sentence of an article, in code units of the untouched text, and the facts that were read from it. */
export interface ReadSentence extends Span {
  quote: string;
  facts: string[];
}

/** How much of one article became facts. Characters are UTF-16 code units that are no spaces. */
export interface Coverage {
  articleCharacters: number;
  coveredCharacters: number;
  sentences: ReadSentence[];
  unread: ReadSentence[];
}

/** The coverage of the document `id`, whose untouched text is `raw`: the honest measure of the reading. */
export function toCoverage(facts: Facts, id: string, raw: string): Coverage {
  const view = parseDocument(raw, LABELS);
  const evidence = toEvidenceOf(facts, id);
  const sentences = view.sentences.map(({ start, end }): ReadSentence => {
    const span = view.toRawSpan(start, end);
    return { ...span, quote: raw.slice(span.start, span.end), facts: [] };
  });
  addFacts(sentences, evidence);
  return {
    articleCharacters: view.article.reduce((sum, span) => sum + countCharacters(raw, span), 0),
    coveredCharacters: mergeSpans(evidence).reduce((sum, span) => sum + countCharacters(raw, span), 0),
    sentences,
    unread: sentences.filter(
      ({ facts: found }, index) => found.length === 0 && !isHeading(view.sentences[index]?.block.kind),
    ),
  };
}

/** A heading says nothing that could be a fact. */
function isHeading(kind: BlockKind | undefined): boolean {
  return kind === 'heading' || kind === 'title';
}

function toEvidenceOf(facts: Facts, id: string): (Span & { fact: string })[] {
  return facts.facts
    .flatMap((fact) =>
      toStatements([fact])
        .flatMap(({ evidence }) => evidence)
        .filter(({ document }) => document === id)
        .map(({ start, end }) => ({ start, end, fact: fact.id })),
    )
    .toSorted((one, other) => one.start - other.start);
}

/** Both in order of their starts: one walk, however long the document is. */
function addFacts(sentences: readonly ReadSentence[], evidence: readonly (Span & { fact: string })[]): void {
  let first = 0;
  for (const { start, end, fact } of evidence) {
    while ((sentences[first]?.end ?? Infinity) <= start) first += 1;
    for (let at = first; at < sentences.length; at += 1) {
      const sentence = sentences[at];
      if (!sentence || sentence.start >= end) break;
      if (!sentence.facts.includes(fact)) sentence.facts.push(fact);
    }
  }
}

function countCharacters(raw: string, { start, end }: Span): number {
  return raw.slice(start, end).replaceAll(/\s/gu, '').length;
}
