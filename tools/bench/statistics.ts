/** The middle of what was measured; null where nothing was. */
export function medianOf(values: readonly (number | null)[]): number | null {
  const sorted = values.filter((value) => value !== null).toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** A median and, in brackets, the least and the most: `812 [790–850]`. */
export function formatSpread(values: readonly (number | null)[], digits = 0): string {
  const there = values.filter((value) => value !== null);
  if (there.length === 0) return '–';
  const [middle, least, most] = [medianOf(there) ?? NaN, Math.min(...there), Math.max(...there)].map((value) =>
    value.toFixed(digits),
  );
  return there.length === 1 ? `${middle}` : `${middle} [${least}–${most}]`;
}

/** A table in Markdown; every column but the first is of numbers. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
