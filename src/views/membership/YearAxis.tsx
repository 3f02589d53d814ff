import { toPlace } from '../../membership/chartScale';
import type { ChartModel } from './toChartModel';

/** On a narrow screen every second ten years have room, and none near an end or the selected year: at 280 px two years side by side are as wide as sixteen. */
const NARROW = { step: 20, room: 16 };

/** The years under the plot, the selected one standing out. */
export function YearAxis({ model: { x, first, last, yearTicks }, year }: { model: ChartModel; year: number }) {
  const [start, end] = [yearTicks[0] ?? first, yearTicks.at(-1) ?? last];
  const isAlways = (tick: number) =>
    tick === start ||
    tick === end ||
    (tick % NARROW.step === 10 && tick - start >= NARROW.room && end - tick >= NARROW.room);
  return (
    <div className="membership-axis" aria-hidden="true">
      {yearTicks.map((tick) => (
        <span
          key={tick}
          data-wide={isAlways(tick) ? undefined : ''}
          data-near={toNear(Math.abs(tick - year))}
          style={{ insetInlineStart: `${toPlace(x, tick)}%` }}
        >
          {tick}
        </span>
      ))}
      <b style={{ insetInlineStart: `${toPlace(x, year)}%` }}>{year}</b>
    </div>
  );
}

/** A tick makes way for the selected year: `narrow` where it does so only on a narrow screen. */
function toNear(distance: number): '' | 'narrow' | undefined {
  if (distance <= 4) return '';
  return distance <= NARROW.room ? 'narrow' : undefined;
}
