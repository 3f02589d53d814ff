import type { Span } from '../facts/factsSchema';

/** A piece of a paragraph; `marked` pieces are the words that a value was read from. */
export interface ParagraphPiece { readonly text: string; readonly marked: boolean }

/** The lines of a document that hold these spans, in pieces whose texts joined are the document's own words. */
export function toParagraph(text: string, spans: readonly Span[]): ParagraphPiece[] {
  const [first] = spans;
  if (!first) return [];
  const start = text.lastIndexOf('\n', Math.min(...spans.map((span) => span.start)) - 1) + 1;
  const lineEnd = text.indexOf('\n', Math.max(...spans.map((span) => span.end)));
  const end = lineEnd < 0 ? text.length : lineEnd;
  const cuts = [...new Set([start, end, ...spans.flatMap((span) => [span.start, span.end])])].toSorted((one, other) => one - other);
  return cuts.slice(1).map((cut, index) => {
    const from = cuts[index] ?? cut;
    return { text: text.slice(from, cut), marked: spans.some((span) => span.start <= from && cut <= span.end) };
  });
}
