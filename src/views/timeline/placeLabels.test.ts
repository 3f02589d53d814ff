import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels, type Flag } from './placeLabels';

const GAP = 8;
const flags = fc.array(
  fc.record({ x: fc.integer({ min: 0, max: 2000 }), width: fc.integer({ min: 1, max: 400 }) }), { maxLength: 60 },
).map((made) => made.toSorted((a, b) => a.x - b.x));

const pairs = (made: readonly Flag[]) => made.flatMap((_, first) => made.map((__, second) => [first, second] as const));

test('labels never overlap, whatever the dates', () => {
  fc.assert(fc.property(flags, (made) => {
    const lanes = placeLabels(made, GAP);
    for (const [first, second] of pairs(made)) {
      const [a, b] = [made[first], made[second]];
      if (!a || !b || first === second || lanes[first] !== lanes[second]) continue;
      expect(a.x + a.width + GAP <= b.x || b.x + b.width + GAP <= a.x).toBe(true);
    }
  }));
});

test('no pole crosses a label, and in a crowd the earlier stands higher', () => {
  fc.assert(fc.property(flags, (made) => {
    const lanes = placeLabels(made, GAP);
    for (const [first, second] of pairs(made)) {
      const [a, b] = [made[first], made[second]];
      if (!a || !b || first >= second || b.x >= a.x + a.width) continue;
      expect(lanes[first]).toBeGreaterThan(lanes[second] ?? NaN);
    }
  }));
});

test('a placing stays right where there is more room', () => {
  fc.assert(fc.property(flags, fc.double({ min: 1, max: 5, noNaN: true }), (made, stretch) => {
    const lanes = placeLabels(made, GAP);
    const wider = made.map(({ x, width }) => ({ x: x * stretch, width }));
    for (const [first, second] of pairs(wider)) {
      const [a, b] = [wider[first], wider[second]];
      if (!a || !b || first >= second || b.x >= a.x + a.width) continue;
      expect(lanes[first]).toBeGreaterThan(lanes[second] ?? NaN);
    }
  }));
});

test('labels with room enough all stand in the lowest lane', () => {
  expect(placeLabels([{ x: 0, width: 90 }, { x: 100, width: 90 }, { x: 200, width: 90 }], GAP)).toEqual([0, 0, 0]);
  expect(placeLabels([{ x: 0, width: 90 }, { x: 50, width: 20 }, { x: 80, width: 20 }], GAP)).toEqual([1, 0, 0]);
  expect(placeLabels([], GAP)).toEqual([]);
});
