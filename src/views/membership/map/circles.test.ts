import { array, assert, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildWorldMap } from '../../../build/worldMap';
import { findClicked, spreadCircles } from './view';

const BOUNDS = { x: 0, y: 0, width: 1000, height: 500 };
const shape = (code: string, x: number, y: number, isSmall = true) => ({ code, x, y, isSmall, path: '', reach: 5 });

describe('spreadCircles', () => {
  it('leaves a circle alone that nobody is near', () => {
    expect(spreadCircles([shape('MT', 300, 200)], 20, BOUNDS)).toEqual([
      { code: 'MT', x: 300, y: 200, home: { x: 300, y: 200 } },
    ]);
  });

  it('parts those in one position, and keeps them there', () => {
    const [one, other] = spreadCircles([shape('KN', 300, 200), shape('AG', 300, 200)], 20, BOUNDS);
    expect(Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0))).toBeCloseTo(20);
    expect(((one?.x ?? 0) + (other?.x ?? 0)) / 2).toBeCloseTo(300);
  });

  it('lets no circle of a crowd cover another or leave the map', () => {
    const point = record({ x: integer({ min: 0, max: 1000 }), y: integer({ min: 0, max: 500 }) });
    assert(
      property(array(point, { maxLength: 30 }), (points) => {
        const circles = spreadCircles(
          points.map(({ x, y }, index) => shape(String(index), x, y)),
          20,
          BOUNDS,
        );
        expect(findOverlaps(circles, 20)).toEqual([]);
        for (const { x, y } of circles)
          expect(x >= 10 && x <= BOUNDS.width - 10 && y >= 10 && y <= BOUNDS.height - 10).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('gives every small state a target of 24 pixels where the map is 640 pixels wide', () => {
    const map = buildWorldMap();
    const gap = (24 * map.width) / 640;
    const small = map.shapes.filter(({ code, isSmall }) => isSmall && code !== undefined);
    expect(findOverlaps(spreadCircles(small, gap, { x: 0, y: 0, ...map }), gap)).toEqual([]);
  });
});

describe('findClicked', () => {
  const belgium = shape('BE', 505, 100, false);
  const germany = shape('DE', 560, 90, false);
  const circles = spreadCircles([shape('LU', 513, 108)], 20, BOUNDS);

  it('is the small state within reach', () => {
    expect(findClicked({ x: 520, y: 112 }, germany, circles, 12)).toBe('LU');
    expect(findClicked({ x: 520, y: 112 }, undefined, circles, 12)).toBe('LU');
  });

  it('is the country that was clicked where its own middle is nearer, or no small state is within reach', () => {
    expect(findClicked({ x: 506, y: 101 }, belgium, circles, 12)).toBe('BE');
    expect(findClicked({ x: 540, y: 100 }, germany, circles, 12)).toBe('DE');
  });

  it('is nothing on the open sea', () => {
    expect(findClicked({ x: 10, y: 10 }, undefined, circles, 12)).toBeUndefined();
  });
});

function findOverlaps(circles: readonly { code: string; x: number; y: number }[], gap: number): string[] {
  return circles.flatMap((one, index) =>
    circles
      .slice(index + 1)
      .filter((other) => Math.hypot(one.x - other.x, one.y - other.y) < 0.98 * gap)
      .map((other) => `${one.code} ${other.code}`),
  );
}
