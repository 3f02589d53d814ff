import { memo, type ReactNode } from 'react';
import type { Tables } from '../../tables/tablesSchema';
import { useDeferredUnlessPrinting } from '../../ui/useDeferredUnlessPrinting';
import { MembershipChart } from './MembershipChart';
import { SelectionAnnouncer } from './SelectionAnnouncer';
import type { Place } from './SelectLink';
import type { ChartModel } from './toChartModel';
import type { MilestoneLabel } from './toMilestoneLabels';
import { useYear } from './useYear';
import { YearChanges, YearMembers, YearPanel } from './YearPanel';

interface YearStageProps {
  readonly tables: Tables;
  readonly model: ChartModel;
  readonly labels: readonly MilestoneLabel[];
  readonly place: Place;
  /** What stands between the chart and the year, and does not change with it. */
  readonly children: ReactNode;
}

/** All that moves with the year, so that a step of the slider draws nothing else again; the names of who joined, left and belonged follow a frame later. */
export const YearSection = memo(function YearSection({ tables, model, labels, place, children }: YearStageProps) {
  const [year, setYear] = useYear(tables);
  const settled = useDeferredUnlessPrinting(year);
  return (
    <>
      <MembershipChart model={model} labels={labels} year={year} setYear={setYear} />
      <SelectionAnnouncer model={model} year={year} />
      {children}
      <YearPanel model={model} year={year}>
        <YearChanges tables={tables} region={model.region} year={settled} place={place} />
        <YearMembers tables={tables} region={model.region} year={settled} place={place} />
      </YearPanel>
    </>
  );
});
