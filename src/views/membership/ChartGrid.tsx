import { memo } from 'react';
import { toPlace } from '../../membership/chartScale';
import type { ChartModel } from './toChartModel';
import { useFormatters } from './useFormatters';

/** The values behind the curve, as faint lines with their numbers. */
export const ChartGrid = memo(function ChartGrid({ model }: { model: ChartModel }) {
  const { value } = useFormatters();
  return (
    <div className="membership-grid" aria-hidden="true">
      {model.valueTicks
        .filter((tick) => tick > 0)
        .map((tick) => (
          <span key={tick} style={{ insetBlockStart: `${toPlace(model.y, tick)}%` }}>
            {value(tick, model.measure)}
          </span>
        ))}
    </div>
  );
});
