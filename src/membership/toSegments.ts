import type { Certainty, SeriesPoint } from './toSeries';

/** A stretch of the curve that is drawn in one way; it shares its end with the next where no year is missing. */
export interface Segment {
  readonly certainty: Certainty;
  readonly points: readonly SeriesPoint[];
}

/** How the line of a stretch is dashed (`stroke-dasharray`), as in MembershipChart.css: the less certain, the wider. */
export const DASHES: Readonly<Record<Certainty, string | undefined>> = {
  imputed: '0.1 7',
  'within-five-years': '0.1 4.5',
  certain: undefined,
};

/**
 * The curve cut where its certainty changes and where a year is missing: nothing is drawn over a hole. The stretch
 * between two years is only as certain as the less certain of them.
 */
export function toSegments(points: readonly SeriesPoint[]): Segment[] {
  const segments: { certainty: Certainty; points: SeriesPoint[] }[] = [];
  let before: SeriesPoint | undefined;
  for (const point of points) {
    const open = segments.at(-1);
    const follows = before !== undefined && point.year === before.year + 1;
    const certainty = before && follows ? toLessCertain(before.certainty, point.certainty) : point.certainty;
    if (before && follows && open && (open.certainty === certainty || open.points.length === 1)) {
      open.certainty = certainty;
      open.points.push(point);
    } else if (before && follows) segments.push({ certainty, points: [before, point] });
    else segments.push({ certainty, points: [point] });
    before = point;
  }
  return segments;
}

const ORDER: readonly Certainty[] = ['imputed', 'within-five-years', 'certain'];

function toLessCertain(a: Certainty, b: Certainty): Certainty {
  return ORDER.indexOf(a) < ORDER.indexOf(b) ? a : b;
}
