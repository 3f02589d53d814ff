import { memo } from 'react';
import { roundPlace, toPlace } from '../../membership/chartScale';
import './ChangeBars.css';
import type { ChartModel } from './toChartModel';
import { useFormatters } from './useFormatters';

/** Who joined, above the line, and who left, below it, on the axis of the years. */
export const ChangeBars = memo(function ChangeBars({ model }: { model: ChartModel }) {
  const { t } = useFormatters();
  const mostJoined = Math.max(1, ...model.bars.map(({ joined }) => joined));
  const mostLeft = Math.max(1, ...model.bars.map(({ left }) => left));
  const busiest = model.bars.find(({ joined }) => joined === mostJoined);
  const toX = (year: number) => roundPlace(year - model.x.from);
  return (
    <div className="change-bars" aria-hidden="true">
      <span>{t('membership.chart.joined')}</span>
      {/* A year is a step to the right, a state one up or down: short numbers in the page. */}
      <svg viewBox={`0 0 ${model.box.width} ${mostJoined + mostLeft}`} preserveAspectRatio="none" focusable="false">
        <path
          className="change-bars-in"
          d={toBars(
            model.bars.map(({ year, joined }) => ({ x: toX(year), up: joined })),
            mostJoined,
          )}
        />
        <path
          className="change-bars-out"
          d={toBars(
            model.bars.map(({ year, left }) => ({ x: toX(year), up: -left })),
            mostJoined,
          )}
        />
        <path className="change-bars-line" d={`M${toX(model.first)},${mostJoined}H${toX(model.last)}`} />
      </svg>
      {busiest && busiest.joined > 0 && (
        <b style={{ insetInlineStart: `${toPlace(model.x, busiest.year)}%` }}>+{busiest.joined}</b>
      )}
      <span>{t('membership.chart.left')}</span>
    </div>
  );
});

/** The bars of a side as the strokes of one path, each told from the end of the one before. */
function toBars(bars: readonly { readonly x: number; readonly up: number }[], base: number): string {
  return bars
    .filter(({ up }) => up !== 0)
    .map(({ x, up }, index, all) => {
      const before = all[index - 1];
      return `${before ? `m${roundPlace(x - before.x)},${before.up}` : `M${x},${base}`}v${-up}`;
    })
    .join('');
}
