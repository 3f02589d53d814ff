import { toPlace } from '../../membership/chartScale';
import { toValue } from '../../membership/toSeries';
import type { ChartModel } from './toChartModel';
import { useWords } from './useWords';

/** The values that the summary tells of, on the curve itself. */
export function ChartMarks({ model }: { model: ChartModel }) {
  const { value } = useWords();
  return (
    <ol className="membership-marks" aria-hidden="true">
      {model.marks.map((mark) => (
        <li key={mark.year} data-side={mark.side} data-anchor={mark.anchor} style={{ insetInlineStart: `${mark.x}%`, insetBlockStart: `${mark.y}%` }}>
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
  return (
    <>
      <span className="membership-year-line" style={{ insetInlineStart: x }} />
      <span className="membership-year-dot" style={{ insetInlineStart: x, insetBlockStart: `${toPlace(model.y, toValue(point, model.measure))}%` }} />
    </>
  );
}
