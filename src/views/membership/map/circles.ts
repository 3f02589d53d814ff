import type { MapShape } from '../../../membership/worldMap';
import type { MapView } from './view';

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
 * Circles for small states, moved apart until `gap` lies between any two middles, and else as near to their places as
 * can be; none nearer to an edge of the view than half a gap. The same shapes give the same circles.
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
        // Two in one place part sideways.
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
 * What a press means: the small state whose circle is within reach, unless the middle of the country that was pressed
 * is nearer still (Belgium beside Luxembourg); otherwise that country.
 */
export function findPressed(
  point: { readonly x: number; readonly y: number },
  pressed: MapShape | undefined,
  circles: readonly MapCircle[],
  reach: number,
): string | undefined {
  const distance = ({ x, y }: { readonly x: number; readonly y: number }) => Math.hypot(x - point.x, y - point.y);
  const [nearest] = circles.filter((circle) => distance(circle) <= reach).toSorted((a, b) => distance(a) - distance(b));
  if (!nearest || (pressed && !pressed.isSmall && distance(pressed) < distance(nearest))) return pressed?.code;
  return nearest.code;
}
