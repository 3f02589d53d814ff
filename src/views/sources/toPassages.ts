import type { SourceDocument, Span } from '../../facts/factsSchema';

/** A paragraph of an article, numbered from 1, or excluded stretches that follow each other for the same reason. */
export type Passage =
  | { readonly kind: 'paragraph'; readonly number: number; readonly start: number; readonly end: number }
  | {
      readonly kind: 'excluded';
      readonly reason: string;
      readonly stretches: readonly Span[];
      readonly start: number;
      readonly end: number;
    };
export type ParagraphPassage = Extract<Passage, { kind: 'paragraph' }>;
export type ExcludedPassage = Extract<Passage, { kind: 'excluded' }>;

/** A document from its beginning to its end. What lies between two passages is empty lines alone. */
export function toPassages(
  text: string,
  { article, excluded }: Pick<SourceDocument, 'article' | 'excluded'>,
): Passage[] {
  const passages: Passage[] = [];
  const stretches: (Span & { reason?: string })[] = [...article, ...excluded].toSorted(
    (one, other) => one.start - other.start,
  );
  let number = 0;
  for (const stretch of stretches) {
    const last = passages.at(-1);
    if (stretch.reason === undefined) {
      passages.push(
        ...toParagraphs(text, stretch).map((span): Passage => ({ kind: 'paragraph', number: (number += 1), ...span })),
      );
    } else if (last?.kind === 'excluded' && last.reason === stretch.reason) {
      passages[passages.length - 1] = { ...last, stretches: [...last.stretches, stretch], end: stretch.end };
    } else
      passages.push({
        kind: 'excluded',
        reason: stretch.reason,
        stretches: [stretch],
        start: stretch.start,
        end: stretch.end,
      });
  }
  return passages;
}

/** Lines that stand together are a paragraph; empty lines part them. */
function toParagraphs(text: string, { start, end }: Span): Span[] {
  const paragraphs: Span[] = [];
  for (const match of text.slice(start, end).matchAll(/[^\n\r]*\S[^\n\r]*(?:\r?\n[^\n\r]*\S[^\n\r]*)*/gu)) {
    paragraphs.push({ start: start + match.index, end: start + match.index + match[0].length });
  }
  return paragraphs;
}
