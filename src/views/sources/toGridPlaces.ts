import { alignParagraphs } from './alignParagraphs';
import { toFactsOf, type DocumentModel } from './buildDocumentModel';

/** Where a passage stands in the grid of two documents: its row, from 1, and how many rows it has beside it. */
export interface GridPlace {
  readonly row: number;
  readonly rows: number;
}

/** The places of the passages of each of two documents (or one): those that say the same stand in the same row. */
export function toGridPlaces(readings: readonly DocumentModel[]): GridPlace[][] {
  const [left = [], right = []] = readings.map((reading) =>
    reading.passages.map((passage) => (passage.kind === 'paragraph' ? toFactsOf(reading, passage) : new Set<string>())),
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
