import type { Span } from './factsSchema';

/** Spans that overlap, nest or come as close as `gap` as one, in order. */
export function joinSpans(spans: readonly Span[], gap = 0): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end + gap) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
