import { memo, useMemo } from 'react';
import { Area, ComposedChart, Line, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { DASHES, toSegments } from '../../membership/toSegments';
import { toValue, type Certainty, type Measure, type SeriesPoint } from '../../membership/toSeries';
import { CurveReadout } from './CurveReadout';
import type { ChartModel } from './toChartModel';

const MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };

type Row = { readonly year: number; readonly value: number | null } & { readonly [line in `line${number}`]?: number };

export interface LiveCurveProps {
  readonly model: ChartModel;
  /** The size of the plot in pixels when recharts comes; it follows by itself from then on. */
  readonly width: number;
  readonly height: number;
}

/** The same curve by recharts, on the same ground, with a reading of the year under the pointer. */
export const LiveCurve = memo(function LiveCurve({ model, width, height }: LiveCurveProps) {
  const { points, measure, x, y } = model;
  const { rows, lines } = useMemo(() => toRows(points, measure), [points, measure]);
  return (
    <ResponsiveContainer width="100%" height="100%" initialDimension={{ width, height }}>
      <ComposedChart data={rows} margin={MARGIN} accessibilityLayer={false}>
        <XAxis dataKey="year" type="number" domain={[x.from, x.to]} hide allowDataOverflow />
        <YAxis type="number" domain={[y.from, y.to]} hide allowDataOverflow />
        <Area
          dataKey="value"
          type="linear"
          stroke="none"
          className="membership-area"
          fill="var(--blue-wash)"
          fillOpacity={1}
          activeDot={false}
          connectNulls={false}
          isAnimationActive={false}
        />
        {lines.map(({ key, certainty }) => (
          <Line
            key={key}
            dataKey={key}
            type="linear"
            className="membership-live-line"
            data-certainty={certainty}
            stroke="var(--blue)"
            strokeWidth={2.5}
            {...(DASHES[certainty] === undefined ? {} : { strokeDasharray: DASHES[certainty] })}
            strokeLinecap="round"
            dot={false}
            activeDot={false}
            connectNulls={false}
            isAnimationActive={false}
            tooltipType="none"
          />
        ))}
        <Tooltip
          cursor={{ stroke: 'var(--rule-strong)' }}
          isAnimationActive={false}
          content={<CurveReadout points={points} measure={measure} />}
        />
      </ComposedChart>
    </ResponsiveContainer>
  );
});

/** A row a year, a missing year included, with a column for every stretch of the line. */
function toRows(
  points: readonly SeriesPoint[],
  measure: Measure,
): { rows: Row[]; lines: { key: `line${number}`; certainty: Certainty }[] } {
  const segments = toSegments(points);
  const [first, last] = [points[0]?.year ?? 0, points.at(-1)?.year ?? -1];
  const byYear = new Map(points.map((point) => [point.year, point]));
  const rows = Array.from({ length: last - first + 1 }, (_, index): Row => {
    const point = byYear.get(first + index);
    const columns = segments.flatMap((segment, number): [string, number][] =>
      point && segment.points.includes(point) ? [[`line${number}`, toValue(point, measure)]] : [],
    );
    return { year: first + index, value: point ? toValue(point, measure) : null, ...Object.fromEntries(columns) };
  });
  return { rows, lines: segments.map(({ certainty }, number) => ({ key: `line${number}` as const, certainty })) };
}
