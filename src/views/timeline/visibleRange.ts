/** The items to draw, `end` exclusive, and the room that those before and after them take. */
export interface ListWindow {
  readonly start: number;
  readonly end: number;
  readonly before: number;
  readonly after: number;
}

/** A long list: how many items it has, and where each begins, in any one unit from the list's top; `offsetOf(count)` is its end. */
export interface ListOffsets {
  readonly count: number;
  readonly offsetOf: (index: number) => number;
}

/**
 * The part of a long list that stands between two edges, `top` and `bottom`, seen from the list's top. Two binary searches: the cost does not grow with the list.
 */
export function visibleRange({ count, offsetOf }: ListOffsets, top: number, bottom: number): ListWindow {
  if (count === 0) return { start: 0, end: 0, before: 0, after: 0 };
  const start = Math.max(0, countUpTo({ count, offsetOf }, top) - 1);
  const end = Math.max(start, Math.min(count, countUpTo({ count, offsetOf }, bottom)));
  return { start, end, before: offsetOf(start), after: offsetOf(count) - offsetOf(end) };
}

/** How many of the ascending offsets, up to the end of the list, are at most `limit`. */
function countUpTo({ count, offsetOf }: ListOffsets, limit: number): number {
  let low = 0;
  let high = count + 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsetOf(middle) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
