import type { WorldMap } from '../../../membership/worldMap';

/** A part of the map, in its units. */
export interface MapView {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Beyond the outermost countries of a region, as a share of the way between them. */
const PADDING = 0.04;
/** No country counts further from its middle than this, in units of the map: Siberia would make Europe small. */
const MOST_REACH = 150;

/** The part of the map on which these countries lie, in the proportions of the whole; all of it for none. */
export function findView(map: WorldMap, codes: ReadonlySet<string>): MapView {
  const shapes = map.shapes.filter(({ code }) => code !== undefined && codes.has(code));
  if (shapes.length === 0) return { x: 0, y: 0, width: map.width, height: map.height };
  const across = findSpan(shapes.map(({ x, reach }) => [x, reach]));
  const down = findSpan(shapes.map(({ y, reach }) => [y, reach]));
  const scale = Math.min(1, Math.max(across.size / map.width, down.size / map.height));
  const [width, height] = [scale * map.width, scale * map.height];
  return { x: fit(across.middle, width, map.width), y: fit(down.middle, height, map.height), width, height };
}

function findSpan(places: readonly (readonly [number, number])[]): { readonly middle: number; readonly size: number } {
  const first = Math.min(...places.map(([middle, reach]) => middle - Math.min(reach, MOST_REACH)));
  const last = Math.max(...places.map(([middle, reach]) => middle + Math.min(reach, MOST_REACH)));
  return { middle: (first + last) / 2, size: (last - first) * (1 + 2 * PADDING) };
}

/** Where a stretch of this size starts, with this middle where the edges of the map leave room for it. */
function fit(middle: number, size: number, whole: number): number {
  return Math.min(whole - size, Math.max(0, middle - size / 2));
}
