import type { MapShape, WorldMap } from '../../../membership/worldMap';

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

/**
 * The part of the map on which these countries lie, in the proportions of the whole; all of it for none. Where the edge of
 * the map runs through them (Oceania), it goes on beyond the right edge, and those at the left edge lie there.
 */
export function findView(map: WorldMap, codes: ReadonlySet<string>): MapView {
  const shapes = map.shapes.filter(({ code }) => code !== undefined && codes.has(code));
  if (shapes.length === 0) return { x: 0, y: 0, width: map.width, height: map.height };
  const cut = findWidestGap(
    shapes.map(({ x }) => x),
    map.width / 2,
  );
  const across = findSpan(shapes.map(({ x, reach }) => [x < cut ? x + map.width : x, reach]));
  const down = findSpan(shapes.map(({ y, reach }) => [y, reach]));
  const scale = Math.min(1, Math.max(across.size / map.width, down.size / map.height));
  const [width, height] = [scale * map.width, scale * map.height];
  const x = cut > 0 ? across.middle - width / 2 : fit(across.middle, width, map.width);
  return { x, y: fit(down.middle, height, map.height), width, height };
}

/** The small states among these countries, where a view shows them: some beyond the right edge of the map. */
export function listSmallStates(map: WorldMap, isListed: (code: string) => boolean, view: MapView): MapShape[] {
  return map.shapes
    .filter(({ code, isSmall }) => isSmall && code !== undefined && isListed(code))
    .map((shape) => placeInView(shape, view, map.width));
}

/** Where a place of the map stands in a view: as it is, or beyond the right edge where the view goes on there. */
export function placeInView<Place extends { readonly x: number }>(
  place: Place,
  view: MapView,
  mapWidth: number,
): Place {
  return place.x < view.x && view.x + view.width > mapWidth ? { ...place, x: place.x + mapWidth } : place;
}

/** The end of the widest gap between these places, if it is wider than so much; 0 where there is none. */
function findWidestGap(places: readonly number[], least: number): number {
  const order = places.toSorted((a, b) => a - b);
  const gaps = order.map((place, index) => ({ place, gap: place - (order[index - 1] ?? place) }));
  return gaps.find(({ gap }) => gap > least)?.place ?? 0;
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
