import { toPlace } from '../../membership/chartScale';
import { toValue } from '../../membership/toSeries';
import type { ChartModel } from './toChartModel';
import { useFormatters } from './useFormatters';

/** Where a label below the curve still stands above the axis, in per cent of the plot. */
const LOWEST_LABEL = 92;
/** How near the line of the selected year comes to a label below the curve, in years. */
const NEAR_YEARS = 3;

/** The values that the summary tells of, on the curve itself; a label makes way for the line of the selected year. */
export function ChartMarks({ model, year }: { model: ChartModel; year: number }) {
  const { value } = useFormatters();
  return (
    <ol className="membership-marks" aria-hidden="true">
      {model.marks.map((mark) => (
        <li
          key={mark.year}
          data-side={mark.side}
          data-anchor={mark.anchor}
          data-aside={
            (mark.side === 'below' && mark.anchor === 'middle' && Math.abs(mark.year - year) < NEAR_YEARS) || undefined
          }
          style={{ insetInlineStart: `${mark.x}%`, insetBlockStart: `${mark.y}%` }}
        >
          <span>{value(mark.value, model.measure)}</span>
        </li>
      ))}
    </ol>
  );
}

/** The selected year: a line, and a point on the curve. */
export function YearMark({ model, year }: { model: ChartModel; year: number }) {
  const point = model.points.find((each) => each.year === year);
  if (!point) return null;
  const x = `${toPlace(model.x, year)}%`;
  const y = `${toPlace(model.y, toValue(point, model.measure))}%`;
  return (
    <>
      <span className="membership-year-line" style={{ insetInlineStart: x, insetBlockStart: y }} />
      <span className="membership-year-dot" style={{ insetInlineStart: x, insetBlockStart: y }} />
    </>
  );
}

/** Says on the curve itself that its first years are only roughly known. */
export function RoughLabel({ model }: { model: ChartModel }) {
  const { t } = useFormatters();
  const rough = model.points.filter(({ certainty }) => certainty !== 'certain');
  const [first, last] = [rough[0], rough.at(-1)];
  if (!first || !last) return null;
  const start = toPlace(model.x, first.year);
  const places = rough.map((point) => toPlace(model.y, toValue(point, model.measure)));
  // Below the curve, but for one that lies on the axis, whose years stand there, or has a value there.
  const isLow =
    Math.max(...places) > LOWEST_LABEL || model.marks.some(({ year, side }) => side === 'below' && year <= last.year);
  const top = isLow ? Math.min(...places) : Math.max(...places);
  return (
    <span
      className="membership-rough"
      aria-hidden="true"
      data-side={isLow ? 'above' : undefined}
      style={{
        insetInlineStart: `${start}%`,
        inlineSize: `${toPlace(model.x, last.year) - start}%`,
        insetBlockStart: `${top}%`,
      }}
    >
      {t('membership.chart.roughLabel')}
    </span>
  );
}
