/**
 * Moves places (0 to 1, in any order) as little as it takes for them to stand `gap` apart and still within 0 and 1; the
 * answer is in the order of `places`. Where there is no room for all, they overlap at the start.
 */
export function dodge(places: readonly number[], gap: number): number[] {
  const order = places.map((place, index) => ({ place, index })).toSorted((a, b) => a.place - b.place);
  const spread: number[] = [];
  for (const { place } of order) spread.push(Math.max(place, (spread.at(-1) ?? -Infinity) + gap));
  let limit = 1;
  for (let index = spread.length - 1; index >= 0; index -= 1) {
    spread[index] = Math.max(0, Math.min(spread[index] ?? limit, limit));
    limit = (spread[index] ?? limit) - gap;
  }
  return places.map((_, index) => spread[order.findIndex((each) => each.index === index)] ?? 0);
}
