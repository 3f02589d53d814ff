import { toPlace, type Scale } from '../../membership/chartScale';
import { toPaths, type CurvePaths } from '../../membership/toPaths';
import { toSeries, type MembershipTables, type SeriesPoint } from '../../membership/toSeries';
import { toSummary, type SummaryPart } from '../../membership/toSummary';
import { toDecimalYear } from '../../membership/toDecimalYear';
import type { Total } from '../../membership/toTotals';

/** A point of the curve in the units of its picture. */
export interface CurvePoint { readonly x: number; readonly y: number; readonly year: number; readonly members: number }
export interface Curve extends CurvePaths {
  /** The points that tell the story: first, peak before the fall, bottom of it, steepest rise, last; in the order of years. */
  readonly notable: readonly CurvePoint[];
  /** Where a total stands, be it within the years or after them. */
  readonly place: (total: Pick<Total, 'date' | 'members'>) => Pick<CurvePoint, 'x' | 'y'>;
  readonly toX: (year: number) => number;
}

/** The members of all years in a picture of this size, with room for a total; undefined where the tables have no year. */
export function toCurve(tables: MembershipTables, size: { width: number; height: number }, total: Pick<Total, 'date' | 'members'> | undefined): Curve | undefined {
  const points = toSeries(tables, 'world');
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return undefined;
  const end = Math.max(last.year, total ? Math.floor(toDecimalYear(total.date)) + 1 : 0);
  const x: Scale = { from: first.year, to: end, start: 0, end: size.width };
  const y: Scale = { from: 0, to: Math.max(total?.members ?? 0, ...points.map(({ members }) => members)), start: size.height, end: 0 };
  const notable = new Set(toSummary(points, 'count').flatMap(toYears));
  return {
    ...toPaths(points, 'count', x, y),
    notable: points.filter(({ year }) => notable.has(year)).map(({ year, members }: SeriesPoint) => ({ year, members, x: toPlace(x, year), y: toPlace(y, members) })),
    place: ({ date, members }) => ({ x: toPlace(x, toDecimalYear(date)), y: toPlace(y, members) }),
    toX: (year) => toPlace(x, year),
  };
}

function toYears(part: SummaryPart): number[] {
  switch (part.kind) {
    case 'start': case 'peak': return [part.level.from];
    case 'end': return [part.level.to];
    case 'fall': return [part.high.from, part.low.from];
    case 'rise': return [part.year];
    case 'empty': case 'steady': return [];
  }
}
