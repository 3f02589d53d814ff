import type { MembershipYear } from '../../tables/tablesSchema';

/** A point of the curve in the units of its picture. */
export interface CurvePoint { readonly x: number; readonly y: number; readonly year: number; readonly members: number }
/** A stretch of the line; `rough` years are only known within a few. */
export interface CurveStretch { readonly rough: boolean; readonly path: string }
export interface Curve {
  readonly stretches: readonly CurveStretch[];
  /** The area below the line. */
  readonly area: string;
  /** The points that tell the story: first, peak before the fall, bottom of it, steepest rise, last. */
  readonly notable: readonly CurvePoint[];
  readonly toX: (year: number) => number;
  readonly toY: (members: number) => number;
}

/** Before this year the data set's own authors call its dates accurate "within 5 years" (seeds/data/README.md). */
export const FIRST_CERTAIN_YEAR = 1965;

/** The curve of members by year in a picture of this size; `lastYear` and `most` leave room for later points. */
export function toCurve(years: readonly MembershipYear[], size: { width: number; height: number }, lastYear: number, most: number): Curve | undefined {
  const [first] = years;
  if (!first) return undefined;
  const toX = (year: number) => round(((year - first.year) / (lastYear - first.year)) * size.width);
  const toY = (members: number) => round(size.height - (members / most) * size.height);
  const points = years.map(({ year, members }) => ({ x: toX(year), y: toY(members), year, members }));
  const stretches = [
    { rough: true, path: toPath(points.filter(({ year }) => year <= FIRST_CERTAIN_YEAR)) },
    { rough: false, path: toPath(points.filter(({ year }) => year >= FIRST_CERTAIN_YEAR)) },
  ];
  const area = `${toPath(points)}L${points.at(-1)?.x ?? 0} ${size.height}L0 ${size.height}Z`;
  return { stretches, area, notable: toNotable(points), toX, toY };
}

function toPath(points: readonly CurvePoint[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}

function toNotable(points: readonly CurvePoint[]): CurvePoint[] {
  const chosen = new Set<CurvePoint>();
  const first = points[0];
  const last = points.at(-1);
  if (first) chosen.add(first);
  for (const point of toDeepestFall(points)) chosen.add(point);
  const steepest = points.slice(1).map((point, index) => ({ point, rise: point.members - (points[index]?.members ?? 0) }))
    .toSorted((one, other) => other.rise - one.rise)[0];
  if (steepest) chosen.add(steepest.point);
  if (last) chosen.add(last);
  return [...chosen].toSorted((one, other) => one.year - other.year);
}

/** The peak and the bottom of the largest fall, if the number ever fell. */
function toDeepestFall(points: readonly CurvePoint[]): CurvePoint[] {
  let peak = points[0];
  let fall: { from: CurvePoint; to: CurvePoint } | undefined;
  for (const point of points) {
    if (!peak || point.members > peak.members) peak = point;
    if (peak.members - point.members > (fall ? fall.from.members - fall.to.members : 0)) fall = { from: peak, to: point };
  }
  return fall ? [fall.from, fall.to] : [];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
