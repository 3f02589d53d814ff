import { memo, useMemo } from 'react';
import { Area, ComposedChart, Line, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { DOTS, listRuns } from '../../../membership/CurveDrawing';
import { dayOfDecimalYear } from '../../../membership/scale';
import { findPoint, statesOn, type Series } from '../../../membership/series';
import type { Tables } from '../../../tables/tablesSchema';
import { useFormatters } from '../formatters';
import type { ChartModel } from './chartModel';

const MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };

export interface LiveCurveProps {
  readonly model: ChartModel;
  readonly tables: Pick<Tables, 'cowYears'>;
  readonly isCompared: boolean;
  /** The size of the plot in pixels when recharts comes; it follows by itself from then on. */
  readonly width: number;
  readonly height: number;
}

/** The same step line by recharts, on the same ground, with a reading of the day under the pointer. */
export const LiveCurve = memo(function LiveCurve({ model, tables, isCompared, width, height }: LiveCurveProps) {
  const { series, second, x, y } = model;
  const rows = useMemo(() => listRows(series, isCompared ? second?.series : undefined), [series, second, isCompared]);
  const line = { type: 'linear', dot: false, activeDot: false, connectNulls: false, isAnimationActive: false } as const;
  return (
    <ResponsiveContainer width="100%" height="100%" initialDimension={{ width, height }}>
      <ComposedChart data={rows} margin={MARGIN} accessibilityLayer={false}>
        <XAxis dataKey="at" type="number" domain={[x.from, x.to]} hide allowDataOverflow />
        <YAxis type="number" domain={[y.from, y.to]} hide allowDataOverflow />
        <Area
          {...line}
          dataKey="value"
          stroke="none"
          className="membership-live-area"
          fill="var(--blue-wash)"
          fillOpacity={1}
        />
        <Line
          {...line}
          dataKey="second"
          className="membership-live-second"
          stroke="var(--ink-soft)"
          strokeWidth={1.25}
        />
        <Line {...line} dataKey="solid" className="membership-live-line" stroke="var(--blue)" strokeWidth={2.5} />
        <Line
          {...line}
          dataKey="dotted"
          className="membership-live-line"
          stroke="var(--blue)"
          strokeWidth={2.5}
          strokeDasharray={DOTS}
          strokeLinecap="round"
        />
        <Tooltip
          cursor={{ stroke: 'var(--rule-strong)' }}
          isAnimationActive={false}
          content={<CurveReadout series={series} tables={tables} />}
        />
      </ComposedChart>
    </ResponsiveContainer>
  );
});

interface CurveReadoutProps {
  readonly series: Series;
  readonly tables: Pick<Tables, 'cowYears'>;
  /** What recharts says of the pointer. */
  readonly active?: boolean;
  readonly label?: string | number;
}

/** The day under the pointer and its members; nothing where the pointer is on no day. */
export function CurveReadout({ series, tables, active = false, label }: CurveReadoutProps) {
  const { date, amount, share } = useFormatters();
  // The line of Correlates of War begins with a year, before the first member.
  const day = active && Number.isFinite(Number(label)) ? dayOfDecimalYear(Number(label)) : undefined;
  const point = day === undefined ? undefined : findPoint(series, day);
  if (!point || day === undefined) return null;
  const states = statesOn(tables, day);
  const [count, part] = [amount(point.members), states === undefined ? undefined : share(point.members / states)];
  const [shown, other] = series.measure === 'count' ? [count, part] : [part, count];
  return (
    <p className="membership-readout">
      <span>{date(day)}</span> <strong>{shown}</strong> {other !== undefined && <span>{other}</span>}
    </p>
  );
}

interface Row {
  readonly at: number;
  readonly value?: number | null;
  readonly solid?: number | null;
  readonly dotted?: number | null;
  readonly second?: number | null;
}

/** The corners of the line, each in the column that draws it; a row with nothing ends a stretch. */
function listRows(series: Series, second: Series | undefined): Row[] {
  const own = listRuns(series).flatMap(({ isCertain, corners }): Row[] => {
    const column = isCertain ? 'solid' : 'dotted';
    const last = corners.at(-1);
    return [
      ...corners.map(({ at, value }): Row => ({ at, value, [column]: value })),
      ...(last ? [{ at: last.at, value: last.value, [column]: null }] : []),
    ];
  });
  const others = second ? listRuns(second).flatMap(({ corners }) => corners) : [];
  return [...own, ...others.map(({ at, value }): Row => ({ at, second: value }))];
}
