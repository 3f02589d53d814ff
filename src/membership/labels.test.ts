import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dodge, layoutLabels, textWidth, type LabelRoom } from './labels';

const room: LabelRoom = { width: 600, fontSize: 13, rows: 3, gap: 8 };
const request = fc.record({
  id: fc.uuid(),
  x: fc.double({ min: 0, max: 1, noNaN: true }),
  text: fc.string({ maxLength: 24 }),
  rank: fc.nat(3),
});

test('labels keep their gap from each other, are crossed by no stem and never leave their row', () => {
  fc.assert(
    fc.property(fc.uniqueArray(request, { selector: ({ id }) => id, maxLength: 20 }), (requests) => {
      const places = layoutLabels(requests, room);
      const boxes = requests.flatMap(({ id, x, text }) => {
        const place = places.get(id);
        const length = textWidth(text, room.fontSize);
        const start = place?.anchor === 'end' ? x * room.width - length : x * room.width;
        return place ? [{ row: place.row, stem: x * room.width, start, end: start + length }] : [];
      });
      for (const box of boxes) {
        expect(box.start).toBeGreaterThanOrEqual(-0.001);
        expect(box.end).toBeLessThanOrEqual(room.width + 0.001);
        for (const other of boxes) {
          if (other !== box && other.row === box.row)
            expect(Math.max(other.start - box.end, box.start - other.end)).toBeGreaterThanOrEqual(room.gap - 0.001);
          if (other.row > box.row) expect(other.stem <= box.start || box.end <= other.stem).toBe(true);
        }
      }
    }),
  );
});

test('labels give room first to what matters most', () => {
  const places = layoutLabels(
    [
      { id: 'less', x: 0.5, text: 'x'.repeat(40), rank: 2 },
      { id: 'more', x: 0.5, text: 'x'.repeat(40), rank: 1 },
    ],
    { ...room, rows: 1, width: 320 },
  );
  expect([...places.keys()]).toEqual([]);
  expect([
    ...layoutLabels(
      [
        { id: 'less', x: 0, text: 'two words', rank: 2 },
        { id: 'more', x: 0, text: 'one', rank: 1 },
      ],
      { ...room, rows: 1 },
    ).keys(),
  ]).toEqual(['more']);
});

test('a text with Hangul is wider than its digits, and no text has no width', () => {
  expect(textWidth('2016년 6월', 10)).toBeGreaterThan(textWidth('2016', 10) * 1.8);
  expect(textWidth('', 10)).toBe(0);
});

test('moves labels apart, and leaves those alone that have room', () => {
  expect(dodge([0.1, 0.5, 0.9], 0.2)).toEqual([0.1, 0.5, 0.9]);
  expect(dodge([0.02, 0.02, 0.1], 0.2).map((place) => Number(place.toFixed(6)))).toEqual([0.02, 0.22, 0.42]);
  expect(dodge([0.9, 0.95], 0.2)).toEqual([0.8, 1]);
});

test('keeps labels apart, within the room and in their order, wherever they want to be', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 5 }), (places) => {
      const spread = dodge(places, 0.2);
      for (const [index, place] of spread.entries()) {
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(1);
        for (const other of spread.slice(index + 1)) expect(Math.abs(place - other)).toBeGreaterThan(0.2 - 1e-9);
      }
      expect(rankOf(spread)).toEqual(rankOf(places));
    }),
  );
});

test('lets labels overlap at the start where there is no room for all', () => {
  expect(dodge([0.2, 0.5, 0.8], 0.6).map((place) => Number(place.toFixed(6)))).toEqual([0, 0.4, 1]);
});

/** The indices of positions from the first to the last; of equal positions, the earlier index first. */
function rankOf(places: readonly number[]): number[] {
  return [...places.keys()].toSorted((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
}
