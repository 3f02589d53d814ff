import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { EventItem } from './EventItem';
import type { Chart } from './toChart';
import { findEra } from './toEraBands';
import { toMiddle } from './toInterval';
import { toRail } from './toRail';
import { useListWindow } from './useListWindow';
import { useShowSelected } from './useShowSelected';
import type { Timeline } from './useTimeline';

/** From this many events on, only those on the screen are in the page, and only the one that is read is told in full. */
const MOST_IN_FULL = 120;

/** One list of all events that are asked for, in order of time. */
export function TimelineList({ timeline, chart }: { timeline: Timeline; chart: Chart }) {
  const { t } = useTranslation();
  const { eras, titles, selected } = timeline;
  const list = useRef<HTMLOListElement>(null);
  const isDense = chart.events.length > MOST_IN_FULL;
  const selectedIndex = selected ? chart.events.findIndex(({ event }) => event.id === selected.id) : -1;
  const { start, end, before, after } = useListWindow(list, chart, isDense && !chart.isDrawable);
  useShowSelected(list, chart, selectedIndex);

  const eraOf = useMemo(() => chart.events.map(({ event }) => findEra(eras, toMiddle(event.date))), [chart, eras]);
  return (
    <ol ref={list} className="timeline-list" aria-label={t('timeline.events')} data-dense={isDense || undefined}>
      {before > 0 && <li role="presentation" aria-hidden="true" style={{ blockSize: `${before}rem` }} />}
      {chart.events.slice(start, end).map((placed, offset) => {
        const index = start + offset;
        const titled = titles.get(placed.event.id);
        const era = eraOf[index];
        return titled && (
          <EventItem
            key={placed.event.id} placed={placed} titled={titled} era={era} rail={toRail(eras, chart.events[index - 1], placed)}
            startsEra={era !== undefined && era !== eraOf[index - 1]} upperLanes={chart.upperLanes}
            isSelected={index === selectedIndex} isTold={!isDense || index === selectedIndex} titles={titles}
            {...(isDense ? { position: index + 1, total: chart.events.length } : {})}
          />
        );
      })}
      {after > 0 && <li role="presentation" aria-hidden="true" style={{ blockSize: `${after}rem` }} />}
    </ol>
  );
}
