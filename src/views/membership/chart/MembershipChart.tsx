import { memo, useRef } from 'react';
import { CurveDrawing } from '../../../membership/CurveDrawing';
import { findPoint, atDay } from '../../../membership/series';
import { scale } from '../../../membership/scale';
import type { Tables } from '../../../tables/tablesSchema';
import { FIRST_SCREEN } from '../../../ui/firstScreen';
import { useFormatters } from '../formatters';
import { ChangeBars, TotalMarks } from './ChartMarks';
import type { ChartModel } from './chartModel';
import { DayControl } from './DayControl';
import './MembershipChart.css';
import { MilestoneLabels, type MilestoneLabel } from './milestones';
import { useLiveCurve } from './useLiveCurve';
import { useScrub } from './useScrub';

interface MembershipChartProps {
  readonly tables: Tables;
  readonly model: ChartModel;
  readonly labels: readonly MilestoneLabel[];
  readonly isCompared: boolean;
  readonly day: string;
  readonly setDay: (day: string) => void;
  readonly setYear: (year: number) => void;
}

/** The line with its own labels, who joined and left under it, and the day to move along both. */
export const MembershipChart = memo(function MembershipChart({
  tables,
  model,
  labels,
  isCompared,
  day,
  setDay,
  setYear,
}: MembershipChartProps) {
  const { t } = useFormatters();
  const plot = useRef<HTMLDivElement>(null);
  const live = useLiveCurve(plot);
  const { isReading, ...pointer } = useScrub(model, day, setDay);
  const values = { who: t(`membership.who.${model.region}`), from: model.first, to: model.last };
  return (
    <figure
      id={FIRST_SCREEN}
      className="membership-chart"
      aria-label={t(model.measure === 'count' ? 'membership.chart.label' : 'membership.chart.labelShare', values)}
    >
      <div
        className="membership-plot"
        ref={plot}
        data-interactive=""
        data-reading={isReading || undefined}
        {...pointer}
      >
        <Grid model={model} />
        {live.status === 'ready' && (
          <div className="membership-live" aria-hidden="true">
            <live.Curve model={model} tables={tables} isCompared={isCompared} width={live.width} height={live.height} />
          </div>
        )}
        <svg
          className="membership-picture"
          viewBox={`0 0 ${model.box.width} ${model.box.height}`}
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
        >
          <CurveDrawing paths={model.paths} second={isCompared ? model.second?.paths : undefined} />
        </svg>
        <DayMark model={model} day={day} />
        <MilestoneLabels labels={labels} />
        <Marks model={model} day={day} />
        <RelatedMark model={model} />
        <TotalMarks model={model} />
      </div>
      <YearAxis model={model} day={day} />
      <ChangeBars model={model} />
      <DayControl model={model} day={day} setDay={setDay} setYear={setYear} />
      {live.status === 'failed' && <output>{t('membership.chart.failed')}</output>}
    </figure>
  );
});

/** The values behind the line, as faint lines with their numbers. */
const Grid = memo(function Grid({ model }: { model: ChartModel }) {
  const { value } = useFormatters();
  return (
    <div className="membership-grid" aria-hidden="true">
      {model.valueTicks
        .filter((tick) => tick > 0)
        .map((tick) => (
          <span key={tick} style={{ insetBlockStart: `${scale(model.y, tick)}%` }}>
            {value(tick, model.measure)}
          </span>
        ))}
    </div>
  );
});

/** How near the line of the selected day comes to a label below the curve, in per cent of the plot. */
const NEAR = 4;

/** The values that the summary names, on the line itself; a label makes way for the line of the selected day. */
function Marks({ model, day }: { model: ChartModel; day: string }) {
  const { value } = useFormatters();
  const selected = scale(model.x, atDay(day));
  return (
    <ol className="membership-marks" aria-hidden="true">
      {model.marks.map((mark) => (
        <li
          key={mark.day}
          data-side={mark.side}
          data-anchor={mark.anchor}
          data-aside={
            (mark.side === 'below' && mark.anchor === 'middle' && Math.abs(mark.x - selected) < NEAR) || undefined
          }
          style={{ insetInlineStart: `${mark.x}%`, insetBlockStart: `${mark.y}%` }}
        >
          <span>{value(mark.value, model.measure)}</span>
        </li>
      ))}
    </ol>
  );
}

/** The selected day: a line, and a point on the curve. */
function DayMark({ model, day }: { model: ChartModel; day: string }) {
  const point = findPoint(model.series, day);
  if (!point) return null;
  const x = `${scale(model.x, atDay(day))}%`;
  const y = `${scale(model.y, point.value)}%`;
  return (
    <>
      <span className="membership-day-line" style={{ insetInlineStart: x, insetBlockStart: y }} />
      <span className="membership-day-dot" style={{ insetInlineStart: x, insetBlockStart: y }} />
    </>
  );
}

/** The day on which the organization became related to the United Nations, under the line. */
const RelatedMark = memo(function RelatedMark({ model: { related, measure } }: { model: ChartModel }) {
  const { t, date, valueWords } = useFormatters();
  if (!related) return null;
  return (
    <span
      className="membership-related"
      aria-hidden="true"
      style={{ insetInlineStart: `${related.x}%`, insetBlockStart: `${related.y}%` }}
    >
      <span>
        {t('fact.un-related')}
        <br />
        {date(related.day)}, {valueWords(related.value, measure)}
      </span>
    </span>
  );
});

/**
 * On a narrow screen every second ten years have room, and none near an end or the selected year: at 280 px two years
 * side by side are as wide as sixteen.
 */
const NARROW = { step: 20, room: 16 };

/** The years under the plot, the selected one standing out. */
function YearAxis({ model: { x, first, last, yearTicks }, day }: { model: ChartModel; day: string }) {
  const [start, end] = [yearTicks[0] ?? first, yearTicks.at(-1) ?? last];
  const year = Number(day.slice(0, 4));
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
          data-near={nearness(Math.abs(tick - atDay(day)))}
          style={{ insetInlineStart: `${scale(x, Math.max(tick, x.from))}%` }}
        >
          {tick}
        </span>
      ))}
      <b style={{ insetInlineStart: `${scale(x, atDay(day))}%` }}>{year}</b>
    </div>
  );
}

/** A tick makes way for the selected year: `narrow` where it does so only on a narrow screen. */
function nearness(distance: number): '' | 'narrow' | undefined {
  if (distance <= 5) return '';
  return distance <= NARROW.room ? 'narrow' : undefined;
}
