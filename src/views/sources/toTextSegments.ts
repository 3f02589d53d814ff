import type { Span } from '../../facts/factsSchema';

/** A piece of a text; `covering` are the spans that cover all of it, the outermost first. */
export interface TextSegment<T extends Span> extends Span {
  readonly text: string;
  readonly covering: readonly T[];
}

/**
 * Cuts `text` (or the stretch `range` of it) at every border of the spans: joined, the segments are the text again.
 * Offsets are UTF-16 code units of `text`. Spans may lie apart, nest or overlap; what of them is outside the range
 * is left out, and so is a span without length.
 */
export function toTextSegments<T extends Span>(
  text: string,
  spans: readonly T[],
  range: Span = { start: 0, end: text.length },
): TextSegment<T>[] {
  const inside = spans
    .filter(({ start, end }) => start < end && start < range.end && range.start < end)
    .toSorted(compareSpans);
  const borders = inside
    .flatMap(({ start, end }) => [start, end])
    .filter((border) => range.start < border && border < range.end);
  const cuts = [...new Set([range.start, ...borders, range.end])].toSorted((one, other) => one - other);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? end;
    return {
      start,
      end,
      text: text.slice(start, end),
      covering: inside.filter((span) => span.start <= start && end <= span.end),
    };
  });
}

/** The outer before the inner. */
function compareSpans(one: Span, other: Span): number {
  return one.start - other.start || other.end - one.end;
}
