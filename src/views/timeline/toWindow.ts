/** The items to draw, `end` exclusive, and the room that those before and after them take. */
export interface ListWindow { readonly start: number; readonly end: number; readonly before: number; readonly after: number }

/**
 * The part of a long list that is on the screen, and `margin` around it. `offsets` are the tops of the items and, last,
 * the end of the list, all in one unit from the list's top; `top` and `bottom` are the edges of the screen seen from there.
 * Two binary searches: the cost does not grow with the list.
 */
export function toWindow(offsets: readonly number[], top: number, bottom: number, margin: number): ListWindow {
  const count = Math.max(0, offsets.length - 1);
  const total = offsets[count] ?? 0;
  const start = Math.max(0, Math.min(count, countUpTo(offsets, top - margin) - 1));
  const end = Math.max(start, Math.min(count, countUpTo(offsets, bottom + margin)));
  return { start, end, before: offsets[start] ?? 0, after: total - (offsets[end] ?? total) };
}

/** How many of the ascending offsets are at most `limit`. */
function countUpTo(offsets: readonly number[], limit: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
