import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { dodge } from './dodge';

it('moves labels apart, and leaves those alone that have room', () => {
  expect(dodge([0.1, 0.5, 0.9], 0.2)).toEqual([0.1, 0.5, 0.9]);
  expect(dodge([0.02, 0.02, 0.1], 0.2).map((place) => Number(place.toFixed(6)))).toEqual([0.02, 0.22, 0.42]);
  expect(dodge([0.9, 0.95], 0.2)).toEqual([0.8, 1]);
});

it('keeps labels apart, within the room and in their order, wherever they want to be', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 5 }), (places) => {
      const spread = dodge(places, 0.2);
      for (const [index, place] of spread.entries()) {
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(1);
        for (const other of spread.slice(index + 1)) expect(Math.abs(place - other)).toBeGreaterThan(0.2 - 1e-9);
      }
      expect(toRanks(spread)).toEqual(toRanks(places));
    }),
  );
});

it('lets labels overlap at the start where there is no room for all', () => {
  expect(dodge([0.2, 0.5, 0.8], 0.6).map((place) => Number(place.toFixed(6)))).toEqual([0, 0.4, 1]);
});

/** The indices of places from the first to the last; of equal places, the earlier index first. */
function toRanks(places: readonly number[]): number[] {
  return [...places.keys()].toSorted((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
}
