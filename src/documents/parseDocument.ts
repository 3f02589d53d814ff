import { findExclusions, type ExclusionReason } from './exclusions';
import type { Labels } from './labels';
import { detectLanguage, type DocumentLanguage } from './exclusions';
import { findIndexFrom, type Span } from './mappedText';
import { normalizeText } from './normalizeText';
import { parseBlocks, type Block } from './parseBlocks';
import { splitSentences, type Sentence } from './sentences';
import { unfoldLines } from './unfoldLines';

/** A reference marker (`[1]`) that stood before the character at `at` of the normalized text. */
export interface Citation {
  number: number;
  at: number;
}

/** A stretch of a document that is no part of its article, in code units of the untouched text. */
export interface ExcludedSpan extends Span {
  reason: ExclusionReason;
}

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
  citations: Citation[];
  /** In code units of the untouched text, in order, without overlaps with `excluded`. */
  article: Span[];
  excluded: ExcludedSpan[];
  /** The span of the untouched text behind `start` to `end` of the normalized one. */
  toRawSpan: (start: number, end: number) => Span;
}

/** Finds the article of a document and excludes the rest with its reasons. Never throws, whatever the text is. */
export function parseDocument(raw: string, labels: Labels): ParsedDocument {
  const { mapped, citations } = normalizeText(raw);
  const { text, starts, ends } = unfoldLines(mapped, labels);
  const toRawSpan = (start: number, end: number): Span => ({
    start: starts[start] ?? raw.length,
    end: end > start ? (ends[end - 1] ?? raw.length) : (starts[start] ?? raw.length),
  });
  const all = parseBlocks(text, labels);
  const plain = findExclusions(all, 'und');
  const language = detectLanguage(
    all
      .filter((block) => !plain.has(block))
      .map((block) => block.text)
      .join('\n'),
  );
  const reasons = findExclusions(all, language);

  const blocks = all.filter((block) => !reasons.has(block));
  const stretches = toStretches(all, reasons).map(({ start, end, reason }) => ({
    ...toRawStretch(raw, toRawSpan, start, end),
    reason,
  }));
  return {
    raw,
    text,
    language,
    blocks,
    citations: citations.map(({ number, rawStart }) => ({
      number,
      at: findIndexFrom(starts, (one) => one >= rawStart),
    })),
    toRawSpan,
    sentences: blocks.filter(({ kind }) => kind !== 'mark').flatMap(splitSentences),
    article: stretches.filter(({ reason }) => reason === undefined).map(({ start, end }) => ({ start, end })),
    excluded: stretches.flatMap(({ start, end, reason }) => (reason ? [{ start, end, reason }] : [])),
  };
}

/** With the reference markers at its end, which the normalized text does not have. */
function toRawStretch(raw: string, toRawSpan: ParsedDocument['toRawSpan'], start: number, end: number): Span {
  const from = toRawSpan(start, end).start;
  return { start: from, end: from + raw.slice(from, toRawSpan(end, end).start).trimEnd().length };
}

interface Stretch extends Span {
  reason: ExclusionReason | undefined;
  run: number;
}

/**
 * The article in as few stretches as it has; what is excluded one by one: lines that stand together are one stretch.
 */
function toStretches(blocks: readonly Block[], reasons: ReadonlyMap<Block, ExclusionReason>): Stretch[] {
  const stretches: Stretch[] = [];
  for (const block of blocks) {
    const reason = reasons.get(block);
    const last = stretches.at(-1);
    if (last && last.reason === reason && (reason === undefined || last.run === block.run)) last.end = block.end;
    else stretches.push({ start: block.start, end: block.end, reason, run: block.run });
  }
  return stretches;
}
