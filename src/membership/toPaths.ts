import { toPlace, type Scale } from './chartScale';
import { toSegments, type Segment } from './toSegments';
import { toValue, type Certainty, type Measure, type SeriesPoint } from './toSeries';

/** The curve as `d` of SVG paths: a line for every stretch, and the area under each stretch that has no hole. */
export interface CurvePaths {
  readonly lines: readonly { readonly certainty: Certainty; readonly d: string }[];
  readonly areas: readonly string[];
}

/** Draws a series between two scales; places have two decimals. */
export function toPaths(points: readonly SeriesPoint[], measure: Measure, x: Scale, y: Scale): CurvePaths {
  const toSpot = (point: SeriesPoint) => `${round(toPlace(x, point.year))},${round(toPlace(y, toValue(point, measure)))}`;
  const segments = toSegments(points);
  const toLine = (spots: readonly SeriesPoint[]) => `M${spots.map(toSpot).join('L')}`;
  const base = round(toPlace(y, 0));
  return {
    lines: segments.map(({ certainty, points: spots }) => ({ certainty, d: toLine(spots) })),
    areas: joinRuns(segments).map((spots) => {
      const [first, last] = [spots[0], spots.at(-1)];
      return first && last ? `${toLine(spots)}L${round(toPlace(x, last.year))},${base}L${round(toPlace(x, first.year))},${base}Z` : '';
    }),
  };
}

/** Stretches that touch, as one run of points. */
function joinRuns(segments: readonly Segment[]): SeriesPoint[][] {
  const runs: SeriesPoint[][] = [];
  for (const { points } of segments) {
    const open = runs.at(-1);
    if (open && open.at(-1) === points[0]) open.push(...points.slice(1));
    else runs.push([...points]);
  }
  return runs;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
