import { toPlace, type Scale } from '../../membership/chartScale';
import { toPaths, type CurvePaths } from '../../membership/toPaths';
import { toSeries, type MembershipTables } from '../../membership/toSeries';
import { toSummary, type SummaryPart } from '../../membership/toSummary';
import { toDecimalYear } from '../../membership/toDecimalYear';
import type { Total } from '../../membership/toTotals';

/** A point of the curve in the units of its picture. */
export interface CurvePoint {
  readonly x: number;
  readonly y: number;
  readonly year: number;
  readonly members: number;
}
/** A point with words beside it: where they keep apart from the curve. */
export interface NotablePoint extends CurvePoint {
  readonly side: 'above' | 'below' | 'before';
}
export interface Curve extends CurvePaths {
  /** The points that tell the story: first, peak before the fall, bottom of it, steepest rise, last; in the order of years. */
  readonly notable: readonly NotablePoint[];
  /** Where a total stands, be it within the years or after them. */
  readonly place: (total: Pick<Total, 'date' | 'members'>) => Pick<CurvePoint, 'x' | 'y'>;
  readonly toX: (year: number) => number;
}

/** The members of all years in a picture of this size, with room for a total; undefined where the tables have no year. */
export function toCurve(
  tables: MembershipTables,
  size: { width: number; height: number },
  total: Pick<Total, 'date' | 'members'> | undefined,
): Curve | undefined {
  const points = toSeries(tables, 'world');
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return undefined;
  const end = Math.max(last.year, total ? Math.floor(toDecimalYear(total.date)) + 1 : 0);
  const x: Scale = { from: first.year, to: end, start: 0, end: size.width };
  const y: Scale = {
    from: 0,
    to: Math.max(total?.members ?? 0, ...points.map(({ members }) => members)),
    start: size.height,
    end: 0,
  };
  const years = new Set(toSummary(points, 'count').flatMap(toYears));
  const notable = points.filter(({ year }) => years.has(year));
  return {
    ...toPaths(points, 'count', x, y),
    notable: notable.map(({ year, members }, index) => ({
      year,
      members,
      x: toPlace(x, year),
      y: toPlace(y, members),
      side: toSide(notable[index - 1]?.members, members, (notable[index + 1] ?? total)?.members),
    })),
    place: ({ date, members }) => ({ x: toPlace(x, toDecimalYear(date)), y: toPlace(y, members) }),
    toX: (year) => toPlace(x, year),
  };
}

/** Below where the curve came down, before where it goes on rising. */
function toSide(before: number | undefined, here: number, after: number | undefined): NotablePoint['side'] {
  if (before === undefined) return 'above';
  if (here < before) return 'below';
  return after !== undefined && after > here ? 'before' : 'above';
}

function toYears(part: SummaryPart): number[] {
  switch (part.kind) {
    case 'start':
    case 'peak':
      return [part.level.from];
    case 'end':
      return [part.level.to];
    case 'fall':
      return [part.high.from, part.low.from];
    case 'rise':
      return [part.year];
    case 'empty':
    case 'steady':
      return [];
  }
}
