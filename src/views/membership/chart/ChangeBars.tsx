import { memo } from 'react';
import { roundPosition, scale } from '../../../membership/scale';
import { useFormatters } from '../formatters';
import './ChangeBars.css';
import type { ChartModel } from './chartModel';

/** Who joined, above the line, and who left, below it, on the axis of the years. */
export const ChangeBars = memo(function ChangeBars({ model }: { model: ChartModel }) {
  const { t } = useFormatters();
  const mostJoined = Math.max(1, ...model.bars.map(({ joined }) => joined));
  const mostLeft = Math.max(1, ...model.bars.map(({ left }) => left));
  const busiest = model.bars.find(({ joined }) => joined === mostJoined);
  // A bar stands in the middle of its year.
  const toX = (year: number) => roundPosition(year + 0.5 - model.x.from);
  return (
    <div className="change-bars" aria-hidden="true">
      <span>{t('membership.chart.joined')}</span>
      {/* A year is a step to the right, a state one up or down: short numbers in the page. */}
      <svg viewBox={`0 0 ${model.box.width} ${mostJoined + mostLeft}`} preserveAspectRatio="none" focusable="false">
        <path
          className="change-bars-in"
          d={drawBars(
            model.bars.map(({ year, joined }) => ({ x: toX(year), up: joined })),
            mostJoined,
          )}
        />
        <path
          className="change-bars-out"
          d={drawBars(
            model.bars.map(({ year, left }) => ({ x: toX(year), up: -left })),
            mostJoined,
          )}
        />
        <path className="change-bars-line" d={`M${toX(model.first)},${mostJoined}H${toX(model.last)}`} />
      </svg>
      {busiest && busiest.joined > 0 && (
        <b style={{ insetInlineStart: `${scale(model.x, busiest.year + 0.5)}%` }}>+{busiest.joined}</b>
      )}
      <span>{t('membership.chart.left')}</span>
    </div>
  );
});

/** The bars of a side as the strokes of one path, each told from the end of the one before. */
function drawBars(bars: readonly { readonly x: number; readonly up: number }[], base: number): string {
  return bars
    .filter(({ up }) => up !== 0)
    .map(({ x, up }, index, all) => {
      const before = all[index - 1];
      return `${before ? `m${roundPosition(x - before.x)},${before.up}` : `M${x},${base}`}v${-up}`;
    })
    .join('');
}
