import { findExclusions, type DocumentLanguage, type ExclusionReason } from './exclusions';
import type { Labels } from './labels';
import { findIndexFrom, spanOf, type Span } from './mappedText';
import { normalizeText } from './normalizeText';
import { parseBlocks, splitSentences, type Block, type Sentence } from './parseBlocks';
import { unfoldLines } from './unfoldLines';

/** A document, its article and what is not its article. Blocks and sentences hold offsets of the normalized text. */
export interface ParsedDocument {
  raw: string;
  /** The normalized text. */
  text: string;
  language: DocumentLanguage;
  /** Blocks of the article alone. */
  blocks: Block[];
  /** Sentences of the article alone, in order; a block that is no paragraph is one. */
  sentences: Sentence[];
  /** Reference markers (`[1]`) that stood before the character at `at` of the normalized text. */
  citations: { number: number; at: number }[];
  /** In code units of the untouched text, in order, without overlaps with `excluded`. */
  article: Span[];
  excluded: (Span & { reason: ExclusionReason })[];
  /** The span of the untouched text behind `start` to `end` of the normalized one. */
  toRawSpan: (start: number, end: number) => Span;
}

/** Finds the article of a document and excludes the rest with its reasons. Never throws, whatever the text is. */
export function parseDocument(raw: string, labels: Labels): ParsedDocument {
  const { mapped, citations } = normalizeText(raw);
  const unfolded = unfoldLines(mapped, labels);
  const all = parseBlocks(unfolded.text, labels);
  const { language, reasons } = findExclusions(all);
  const blocks = all.filter((block) => !reasons.has(block));
  const stretches = joinStretches(all, reasons).map(({ start, end, reason }) => {
    // With the reference markers at its end, which the normalized text does not have.
    const from = spanOf(unfolded, start, end).start;
    const to = unfolded.starts[end] ?? raw.length;
    return { start: from, end: from + raw.slice(from, to).trimEnd().length, reason };
  });
  return {
    raw,
    text: unfolded.text,
    language,
    blocks,
    sentences: blocks.filter(({ kind }) => kind !== 'mark').flatMap(splitSentences),
    citations: citations.map(({ number, rawStart }) => ({
      number,
      at: findIndexFrom(unfolded.starts, (one) => one >= rawStart),
    })),
    article: stretches.filter(({ reason }) => reason === undefined).map(({ start, end }) => ({ start, end })),
    excluded: stretches.flatMap(({ start, end, reason }) => (reason ? [{ start, end, reason }] : [])),
    toRawSpan: (start, end) => spanOf(unfolded, start, end),
  };
}

/**
 * The article in as few stretches as it has; what is excluded one by one: lines that stand together are one stretch.
 */
function joinStretches(blocks: readonly Block[], reasons: ReadonlyMap<Block, ExclusionReason>) {
  const stretches: (Span & { reason: ExclusionReason | undefined; run: number })[] = [];
  for (const block of blocks) {
    const { start, end, run } = block;
    const reason = reasons.get(block);
    const last = stretches.at(-1);
    if (last && last.reason === reason && (reason === undefined || last.run === run)) last.end = end;
    else stretches.push({ start, end, reason, run });
  }
  return stretches;
}
