import { memo } from 'react';
import type { ChartModel } from './toChartModel';

/** The curve as a picture that needs no script; it fills its plot. Recharts takes its place on the screen, but knows no paper. */
export const StaticCurve = memo(function StaticCurve({ paths, box }: Pick<ChartModel, 'paths' | 'box'>) {
  return (
    <svg
      className="membership-picture"
      viewBox={`0 0 ${box.width} ${box.height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {paths.areas.map((d) => (
        <path key={d} className="membership-area" d={d} />
      ))}
      {paths.lines.map(({ certainty, d }) => (
        <path key={d} className="membership-line" data-certainty={certainty} d={d} />
      ))}
    </svg>
  );
});
