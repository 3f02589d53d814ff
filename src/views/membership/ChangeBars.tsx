import { memo } from 'react';
import { roundPlace, toPlace } from '../../membership/chartScale';
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
  const base = roundPlace(mostJoined * unit);
  const busiest = model.bars.find(({ joined }) => joined === mostJoined);
  const width = roundPlace(toPlace(model.x, model.first + BAR_YEARS) - toPlace(model.x, model.first));
  return (
    <div className="change-bars" aria-hidden="true">
      <span className="change-bars-joined">{t('membership.chart.joined')}</span>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" focusable="false">
        <path className="change-bars-in" d={toBars(model, width, (bar) => ({ from: base - bar.joined * unit, height: bar.joined * unit }))} />
        <path className="change-bars-out" d={toBars(model, width, (bar) => ({ from: base, height: bar.left * unit }))} />
        <path className="change-bars-line" d={`M${toPlace(model.x, model.first)},${base}H${toPlace(model.x, model.last)}`} />
      </svg>
      {busiest && busiest.joined > 0 && <b style={{ insetInlineStart: `${toPlace(model.x, busiest.year)}%` }}>+{busiest.joined}</b>}
      <span className="change-bars-left">{t('membership.chart.left')}</span>
    </div>
  );
});

/** All bars of a side as one path. */
function toBars({ x, bars }: ChartModel, width: number, toBar: (bar: ChartModel['bars'][number]) => { from: number; height: number }): string {
  return bars.map((bar) => {
    const { from, height } = toBar(bar);
    return height > 0 ? `M${roundPlace(toPlace(x, bar.year) - width / 2)} ${roundPlace(from)}h${width}v${roundPlace(height)}h-${width}z` : '';
  }).join('');
}
