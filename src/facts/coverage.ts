import { parseDocument } from '../documents/parseDocument';
import type { Facts, Span } from './factsSchema';
import { LABELS } from './infoboxLabels';
import { mergeSpans, overlaps, toStatements } from './statements';

/** A sentence of an article, in code units of the untouched text. */
interface ReadSentence extends Span {
  quote: string;
}

/** How much of one article became facts. Characters are UTF-16 code units that are no spaces. */
export interface Coverage {
  articleCharacters: number;
  coveredCharacters: number;
  sentences: ReadSentence[];
  /** The sentences that no fact was read from; a heading says nothing that could be one. */
  unread: ReadSentence[];
}

/** The coverage of the document `id`, whose untouched text is `raw`: the honest measure of the reading. */
export function toCoverage(facts: Facts, id: string, raw: string): Coverage {
  const { article, sentences: parsed, toRawSpan } = parseDocument(raw, LABELS);
  const evidence = toStatements(facts.facts).flatMap((statement) => statement.evidence);
  const covered = mergeSpans(evidence.filter(({ document }) => document === id));
  const sentences = parsed.map(({ start, end, block: { kind } }) => {
    const span = toRawSpan(start, end);
    return { ...span, quote: raw.slice(span.start, span.end), kind };
  });
  const unread = sentences
    .filter(({ kind }) => kind !== 'heading' && kind !== 'title')
    .filter((sentence) => !covered.some((one) => overlaps(one, sentence)));
  const count = (spans: readonly Span[]) =>
    spans.reduce((sum, { start, end }) => sum + raw.slice(start, end).replaceAll(/\s/gu, '').length, 0);
  return { articleCharacters: count(article), coveredCharacters: count(covered), sentences, unread };
}
