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
 * The part of the map on which these countries lie, in the proportions of the whole; all of it for none. Where the edge
 * of
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

/** Where a point of the map stands in a view: as it is, or beyond the right edge where the view goes on there. */
export function placeInView<Place extends { readonly x: number }>(
  place: Place,
  view: MapView,
  mapWidth: number,
): Place {
  return place.x < view.x && view.x + view.width > mapWidth ? { ...place, x: place.x + mapWidth } : place;
}

/** The end of the widest gap between these positions, if it is wider than so much; 0 where there is none. */
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

/** A small state as a circle: where it stands, and where on the map it belongs. Units of the map. */
export interface MapCircle {
  readonly code: string;
  readonly x: number;
  readonly y: number;
  readonly home: { readonly x: number; readonly y: number };
}

/** Of how much of its way home a circle goes in each round, and rounds enough for the crowd of the Caribbean. */
const PULL = 0.08;
const ROUNDS = 160;
/** Rounds at the end in which circles only make room. */
const CALM_ROUNDS = 40;

/**
 * Circles for small states, moved apart until `gap` lies between any two middles, and else as near to their positions
 * as can be; none nearer to an edge of the view than half a gap. The same shapes give the same circles.
 */
export function spreadCircles(
  shapes: readonly MapShape[],
  gap: number,
  { x: left, y: top, width, height }: MapView,
): MapCircle[] {
  const circles = shapes.flatMap(({ code, x, y }) => (code === undefined ? [] : [{ code, x, y, home: { x, y } }]));
  for (let round = 0; round < ROUNDS + CALM_ROUNDS; round += 1) {
    if (round < ROUNDS)
      for (const circle of circles) {
        circle.x += (circle.home.x - circle.x) * PULL;
        circle.y += (circle.home.y - circle.y) * PULL;
      }
    for (const [index, one] of circles.entries())
      for (const other of circles.slice(index + 1)) {
        const apart = Math.hypot(one.x - other.x, one.y - other.y);
        if (apart >= gap) continue;
        // Two in one position part sideways.
        const angle = apart === 0 ? index : Math.atan2(other.y - one.y, other.x - one.x);
        const step = (gap - apart) / 2;
        one.x -= Math.cos(angle) * step;
        one.y -= Math.sin(angle) * step;
        other.x += Math.cos(angle) * step;
        other.y += Math.sin(angle) * step;
      }
    for (const circle of circles) {
      circle.x = Math.min(left + width - gap / 2, Math.max(left + gap / 2, circle.x));
      circle.y = Math.min(top + height - gap / 2, Math.max(top + gap / 2, circle.y));
    }
  }
  return circles;
}

/**
 * What a click means: the small state whose circle is within reach, unless the middle of the country that was clicked
 * is nearer still (Belgium beside Luxembourg); otherwise that country.
 */
export function findClicked(
  point: { readonly x: number; readonly y: number },
  clicked: MapShape | undefined,
  circles: readonly MapCircle[],
  reach: number,
): string | undefined {
  const distance = ({ x, y }: { readonly x: number; readonly y: number }) => Math.hypot(x - point.x, y - point.y);
  const [nearest] = circles.filter((circle) => distance(circle) <= reach).toSorted((a, b) => distance(a) - distance(b));
  if (!nearest || (clicked && !clicked.isSmall && distance(clicked) < distance(nearest))) return clicked?.code;
  return nearest.code;
}
