import { findFactsIn, type DocumentModel } from './documentModel';

/** What stands side by side: two by two in their order, the last alone where their number is odd. */
export function pairUp<T>(all: readonly T[]): (readonly T[])[] {
  return all.flatMap((_, index) => (index % 2 === 0 ? [all.slice(index, index + 2)] : []));
}

/** Paragraphs that stand level: their numbers in the two documents, `undefined` where nothing stands beside. */
export type ParagraphPair = readonly [left: number | undefined, right: number | undefined];

/**
 * Pairs the paragraphs of two documents, keeping the order of both, so that the paragraphs that say the most of the
 * same facts stand level. `left` and `right` hold the facts of each paragraph; numbers count from 0. Paragraphs
 * without a counterpart stand beside each other rather than alone.
 */
export function alignParagraphs(
  left: readonly ReadonlySet<string>[],
  right: readonly ReadonlySet<string>[],
): ParagraphPair[] {
  const scores = scorePairs(left, right);
  const pairs: ParagraphPair[] = [];
  let [i, j] = [0, 0];
  let waiting: { left: number[]; right: number[] } = { left: [], right: [] };
  const settle = () => {
    const rows = Math.max(waiting.left.length, waiting.right.length);
    for (let row = 0; row < rows; row += 1) pairs.push([waiting.left[row], waiting.right[row]]);
    waiting = { left: [], right: [] };
  };
  while (i < left.length || j < right.length) {
    const shared = countShared(left[i], right[j]);
    if (shared > 0 && at(scores, i, j) === at(scores, i + 1, j + 1) + shared) {
      settle();
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (i < left.length && (j === right.length || at(scores, i, j) === at(scores, i + 1, j))) {
      waiting.left.push(i);
      i += 1;
    } else {
      waiting.right.push(j);
      j += 1;
    }
  }
  settle();
  return pairs;
}

/** How many facts two paragraphs share. */
export function countShared(one: ReadonlySet<string> | undefined, other: ReadonlySet<string> | undefined): number {
  return one && other ? [...one].filter((fact) => other.has(fact)).length : 0;
}

/** The most facts that can stand level from each pair of paragraphs on, as in the longest common subsequence. */
function scorePairs(left: readonly ReadonlySet<string>[], right: readonly ReadonlySet<string>[]): number[][] {
  const scores: number[][] = Array.from({ length: left.length + 1 }, () =>
    Array.from({ length: right.length + 1 }, () => 0),
  );
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const row = scores[i];
      if (row)
        row[j] = Math.max(
          at(scores, i + 1, j),
          at(scores, i, j + 1),
          at(scores, i + 1, j + 1) + countShared(left[i], right[j]),
        );
    }
  }
  return scores;
}

function at(scores: readonly (readonly number[])[], i: number, j: number): number {
  return scores[i]?.[j] ?? 0;
}

/** Where a passage stands in the grid of two documents: its row, from 1, and how many rows it has beside it. */
export interface GridCell {
  readonly row: number;
  readonly rows: number;
}

/** The rows of the passages of each of two documents (or one): those that say the same stand in the same row. */
export function layoutRows(readings: readonly DocumentModel[]): GridCell[][] {
  const [left = [], right = []] = readings.map((reading) =>
    reading.passages.map((passage) =>
      passage.kind === 'paragraph' ? findFactsIn(reading, passage) : new Set<string>(),
    ),
  );
  const pairs = alignParagraphs(left, right);
  return readings.map((reading, column) => {
    const rows = pairs.flatMap((pair, index) => (pair[column] === undefined ? [] : [index + 1]));
    return reading.passages.map((_, index) => {
      const row = rows[index] ?? index + 1;
      return { row, rows: Math.max(1, (rows[index + 1] ?? row + 1) - row) };
    });
  });
}
