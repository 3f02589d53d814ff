import { memo, useRef } from 'react';
import { ChangeBars } from './ChangeBars';
import { ChartGrid } from './ChartGrid';
import { ChartMarks, RoughLabel, YearMark } from './ChartMarks';
import './MembershipChart.css';
import { MilestoneLabels } from './MilestoneLabels';
import { StaticCurve } from './StaticCurve';
import type { ChartModel } from './toChartModel';
import type { MilestoneLabel } from './toMilestoneLabels';
import { TotalMarks } from './TotalMarks';
import { useLiveCurve } from './useLiveCurve';
import { useScrub } from './useScrub';
import { useFormatters } from './useFormatters';
import { YearAxis } from './YearAxis';
import { YearSlider } from './YearSlider';

interface MembershipChartProps {
  readonly model: ChartModel;
  readonly labels: readonly MilestoneLabel[];
  readonly year: number;
  readonly setYear: (year: number) => void;
}

/** The curve with its own labels, who joined and left under it, and the year to move along both. */
export const MembershipChart = memo(function MembershipChart({ model, labels, year, setYear }: MembershipChartProps) {
  const { t } = useFormatters();
  const plot = useRef<HTMLDivElement>(null);
  const live = useLiveCurve(plot);
  const press = useScrub(model, setYear);
  const values = { who: t(`membership.who.${model.region}`), from: model.first, to: model.last };
  return (
    <figure
      className="membership-chart"
      aria-label={t(model.measure === 'count' ? 'membership.chart.label' : 'membership.chart.labelShare', values)}
    >
      <div className="membership-plot" ref={plot} data-live="" {...press}>
        <ChartGrid model={model} />
        {live.status === 'ready' && (
          <div className="membership-live" aria-hidden="true">
            <live.Curve model={model} width={live.width} height={live.height} />
          </div>
        )}
        <StaticCurve paths={model.paths} box={model.box} />
        <YearMark model={model} year={year} />
        <MilestoneLabels labels={labels} />
        <ChartMarks model={model} year={year} />
        <RoughLabel model={model} />
        <TotalMarks totals={model.totals} />
      </div>
      <YearAxis model={model} year={year} />
      <ChangeBars model={model} />
      <YearSlider model={model} year={year} setYear={setYear} />
      {live.status === 'failed' && <output>{t('membership.chart.failed')}</output>}
    </figure>
  );
});
