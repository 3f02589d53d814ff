import { normalizeText, type Citation, type Span } from './normalizeText';
import { readBlocks, type Block } from './readBlocks';
import { readLanguage, type DocumentLanguage } from './readLanguage';
import { readSentences, type Sentence } from './readSentences';
import { toExclusions, type ExclusionReason } from './toExclusions';

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
  /** Sentences of the article alone, in order. */
  sentences: Sentence[];
  citations: Citation[];
  /** In code units of the untouched text, in order, without overlaps with `excluded`. */
  article: Span[];
  excluded: ExcludedSpan[];
  toRawSpan: (start: number, end: number) => Span;
}

/** Finds the article of a document and excludes the rest with its reasons. Never throws, whatever the text is. */
export function readDocument(raw: string): ParsedDocument {
  const { text, citations, toRawSpan } = normalizeText(raw);
  const all = readBlocks(text);
  const plain = toExclusions(all, 'und');
  const language = readLanguage(
    all
      .filter((block) => !plain.has(block))
      .map((block) => block.text)
      .join('\n'),
  );
  const reasons = toExclusions(all, language);

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
    citations,
    toRawSpan,
    sentences: blocks.flatMap(readSentences),
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

/** The article in as few stretches as it has; what is excluded one by one: lines that stand together are one stretch. */
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
