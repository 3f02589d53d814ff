import { memo } from 'react';
import { toPlace } from '../../membership/chartScale';
import './ChangeBars.css';
import type { ChartModel } from './toChartModel';
import { useWords } from './useWords';

/** How much of a year a bar covers. */
const BAR_YEARS = 0.62;

/** Who joined, above the line, and who left, below it, on the axis of the years. */
export const ChangeBars = memo(function ChangeBars({ model }: { model: ChartModel }) {
  const { t } = useWords();
  const mostJoined = Math.max(1, ...model.bars.map(({ joined }) => joined));
  const mostLeft = Math.max(1, ...model.bars.map(({ left }) => left));
  const unit = 100 / (mostJoined + mostLeft);
  const base = toShort(mostJoined * unit);
  const busiest = model.bars.find(({ joined }) => joined === mostJoined);
  const width = toShort(toPlace(model.x, model.first + BAR_YEARS) - toPlace(model.x, model.first));
  return (
    <div className="change-bars" aria-hidden="true">
      <span className="change-bars-joined">{t('membership.chart.joined')}</span>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" focusable="false">
        {model.bars.map(({ year, joined, left }) => {
          const x = toShort(toPlace(model.x, year) - width / 2);
          return (joined > 0 || left > 0) && (
            <g key={year}>
              {joined > 0 && <rect className="change-bars-in" x={x} width={width} y={toShort(base - joined * unit)} height={toShort(joined * unit)} />}
              {left > 0 && <rect className="change-bars-out" x={x} width={width} y={base} height={toShort(left * unit)} />}
            </g>
          );
        })}
        <path className="change-bars-line" d={`M${toPlace(model.x, model.first)},${base}H${toPlace(model.x, model.last)}`} />
      </svg>
      {busiest && busiest.joined > 0 && <b style={{ insetInlineStart: `${toPlace(model.x, busiest.year)}%` }}>+{busiest.joined}</b>}
      <span className="change-bars-left">{t('membership.chart.left')}</span>
    </div>
  );
});

/** Two decimals: what is left out is less than a pixel, and the page is shorter. */
function toShort(value: number): number {
  return Math.round(value * 100) / 100;
}
