import { scale, type Scale } from './scale';
import type { Series } from './series';

/** A stretch of a step line that is drawn in one way, as the corners of a polyline in years and values. */
export interface CurveRun {
  readonly isCertain: boolean;
  readonly corners: readonly { readonly at: number; readonly value: number }[];
}

/** The step line as the `d` of SVG paths, certain and uncertain, and the area under all of it. */
export interface CurvePaths {
  readonly solid: string;
  readonly dotted: string;
  readonly area: string;
}

/** Colours for a picture that stands alone; without them a style sheet gives them by the classes. */
export interface CurvePaint {
  readonly line: string;
  readonly area: string;
  readonly second: string;
  readonly width: number;
}

interface CurveDrawingProps {
  readonly paths: CurvePaths;
  /** The second opinion, as a thin line. */
  readonly second?: CurvePaths | undefined;
  readonly paint?: CurvePaint;
}

/** Round dots, whatever the unit of the picture. */
export const DOTS = '0.1 4.5';

/** The members as a step line: in the page, on the profile, in the picture that is saved and in previews. */
export function CurveDrawing({ paths, second, paint }: CurveDrawingProps) {
  const line = paint && { fill: 'none', stroke: paint.line, strokeWidth: paint.width, strokeLinecap: 'round' as const };
  return (
    <>
      <path className="curve-area" d={paths.area} {...(paint && { fill: paint.area })} />
      {second && (
        <path
          className="curve-second"
          d={second.solid}
          {...(paint && { fill: 'none', stroke: paint.second, strokeWidth: paint.width / 2 })}
        />
      )}
      <path className="curve-line" d={paths.solid} {...line} />
      {paths.dotted !== '' && (
        <path
          className="curve-line"
          data-uncertain=""
          d={paths.dotted}
          {...line}
          {...(paint && { strokeDasharray: dotsFor(paint.width) })}
        />
      )}
    </>
  );
}

/** Draws a series between two scales. */
export function buildCurvePaths(series: Series, x: Scale, y: Scale): CurvePaths {
  const runs = listRuns(series);
  const join = (kept: readonly CurveRun[]) => kept.map(({ corners }) => drawCorners(corners, x, y)).join('');
  const corners = runs.flatMap((run) => run.corners);
  const [first, last] = [corners[0], corners.at(-1)];
  return {
    solid: join(runs.filter(({ isCertain }) => isCertain)),
    dotted: join(runs.filter(({ isCertain }) => !isCertain)),
    area: first && last ? `${drawCorners(corners, x, y)}V${scale(y, 0)}H${scale(x, first.at)}Z` : '',
  };
}

/** The line in stretches that are certain and stretches that are not: a rise between them is as uncertain as either. */
export function listRuns({ points, end }: Pick<Series, 'points' | 'end'>): CurveRun[] {
  const runs: { isCertain: boolean; corners: { at: number; value: number }[] }[] = [];
  const draw = (isCertain: boolean, from: { at: number; value: number }, to: { at: number; value: number }) => {
    const open = runs.at(-1);
    if (open?.isCertain === isCertain) open.corners.push(to);
    else runs.push({ isCertain, corners: [from, to] });
  };
  for (const [index, { at, value, isCertain }] of points.entries()) {
    const before = points[index - 1];
    if (before && before.value !== value)
      draw(isCertain && before.isCertain, { at, value: before.value }, { at, value });
    draw(isCertain, { at, value }, { at: points[index + 1]?.at ?? end, value });
  }
  return runs;
}

/** Along the axes only: a step is a way to the right and a way up or down. */
function drawCorners(corners: CurveRun['corners'], x: Scale, y: Scale): string {
  return corners
    .map(({ at, value }, index) => {
      const before = corners[index - 1];
      if (!before) return `M${scale(x, at)},${scale(y, value)}`;
      if (before.at === at && before.value === value) return '';
      return before.at === at ? `V${scale(y, value)}` : `H${scale(x, at)}`;
    })
    .join('');
}

function dotsFor(width: number): string {
  return `0.1 ${Math.round(width * 18) / 10}`;
}
