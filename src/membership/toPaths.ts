import { roundPlace, toPlace, type Scale } from './chartScale';
import { toSegments, type Segment } from './toSegments';
import { toValue, type Certainty, type Measure, type SeriesPoint } from './toSeries';

/** The curve as `d` of SVG paths: a line for every stretch, and the area under each stretch that has no hole. */
export interface CurvePaths {
  readonly lines: readonly { readonly certainty: Certainty; readonly d: string }[];
  readonly areas: readonly string[];
}

/** Draws a series between two scales; places have two decimals, and each is told from the one before: even steps make a short page. */
export function toPaths(points: readonly SeriesPoint[], measure: Measure, x: Scale, y: Scale): CurvePaths {
  const segments = toSegments(points);
  const toX = ({ year }: SeriesPoint) => toPlace(x, year);
  const toY = (point: SeriesPoint) => toPlace(y, toValue(point, measure));
  const toLine = (spots: readonly SeriesPoint[]) =>
    spots
      .map((spot, index) => {
        const before = spots[index - 1];
        return before
          ? `${index === 1 ? 'l' : ' '}${roundPlace(toX(spot) - toX(before))},${roundPlace(toY(spot) - toY(before))}`
          : `M${toX(spot)},${toY(spot)}`;
      })
      .join('');
  return {
    lines: segments.map(({ certainty, points: spots }) => ({ certainty, d: toLine(spots) })),
    areas: joinRuns(segments).map((spots) => {
      const [first] = spots;
      return first ? `${toLine(spots)}V${toPlace(y, 0)}H${toX(first)}Z` : '';
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
