import type { Span } from '../facts/factsSchema';

/** A piece of a paragraph; `marked` pieces are the words that a value was read from. */
export interface ParagraphPiece {
  readonly text: string;
  readonly marked: boolean;
}

/** The lines of a document that hold these spans, in pieces whose texts joined are the document's own words. */
export function toParagraph(text: string, spans: readonly Span[]): ParagraphPiece[] {
  const [first] = spans;
  if (!first) return [];
  const [from, to] = [Math.min(...spans.map((span) => span.start)), Math.max(...spans.map((span) => span.end))];
  const start = Math.max(text.slice(0, from).lastIndexOf('\n'), text.slice(0, from).lastIndexOf('\r')) + 1;
  // Whichever way a document ends its lines (see normalizeText.ts).
  const lineEnd = text.slice(to).search(/[\r\n]/);
  const end = lineEnd < 0 ? text.length : to + lineEnd;
  const cuts = [...new Set([start, end, ...spans.flatMap((span) => [span.start, span.end])])].toSorted(
    (one, other) => one - other,
  );
  return cuts.slice(1).map((cut, index) => {
    const cutFrom = cuts[index] ?? cut;
    return { text: text.slice(cutFrom, cut), marked: spans.some((span) => span.start <= cutFrom && cut <= span.end) };
  });
}
