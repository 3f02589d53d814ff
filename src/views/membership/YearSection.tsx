import { memo, useCallback, useMemo, type ReactNode } from 'react';
import type { Show } from '../../membership/membershipOptions';
import { lastDayOf } from '../../tables/partialDates';
import type { Tables } from '../../tables/tablesSchema';
import { useDeferredUnlessPrinting } from '../../ui/useDeferredUnlessPrinting';
import { MapSection } from './map/MapSection';
import { usePlayback } from './map/usePlayback';
import { MembershipChart } from './MembershipChart';
import { SelectionAnnouncer } from './SelectionAnnouncer';
import type { Place } from './SelectLink';
import type { ChartModel } from './toChartModel';
import type { MilestoneLabel } from './toMilestoneLabels';
import { useYear } from './useYear';
import { YearSlider } from './YearSlider';
import { YearChanges, YearMembers, YearPanel } from './YearPanel';

interface YearStageProps {
  readonly tables: Tables;
  readonly model: ChartModel;
  readonly labels: readonly MilestoneLabel[];
  readonly place: Place;
  readonly show: Show;
  readonly country: string | undefined;
  /** What stands between the chart and the year, and does not change with it. */
  readonly children: ReactNode;
}

/** All that moves with the year, so that a step of the slider draws nothing else again; the names of who joined, left and belonged follow a frame later. */
export const YearSection = memo(function YearSection({
  tables,
  model,
  labels,
  place,
  show,
  country,
  children,
}: YearStageProps) {
  const [selected, setYear] = useYear(tables);
  const days = useMemo(() => tables.cowYears.map(({ year: each }) => lastDayOf(String(each))), [tables]);
  const select = useCallback((day: string) => setYear(Number(day.slice(0, 4))), [setYear]);
  const playback = usePlayback(days, lastDayOf(String(selected)), select);
  const year = Number(playback.day.slice(0, 4));
  const settled = useDeferredUnlessPrinting(year);
  return (
    <>
      {show === 'map' ? (
        <MapSection
          tables={tables}
          region={model.region}
          first={days[0] ?? ''}
          playback={playback}
          country={country}
          place={place}
        >
          <YearSlider model={model} year={year} setYear={(chosen) => playback.select(lastDayOf(String(chosen)))} />
        </MapSection>
      ) : (
        <MembershipChart model={model} labels={labels} year={year} setYear={setYear} />
      )}
      <SelectionAnnouncer model={model} year={year} />
      {children}
      <YearPanel model={model} year={year}>
        <YearChanges tables={tables} region={model.region} year={settled} place={place} />
        <YearMembers tables={tables} region={model.region} year={settled} place={place} />
      </YearPanel>
    </>
  );
});
