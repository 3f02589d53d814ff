import { useMemo, useRef } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import { useIsPrinting } from '../../ui/printing';
import { EventItem } from './EventItem';
import { useShowSelected } from './eventFocus';
import { eraGradient, findEra } from './eras';
import type { Chart } from './layout';
import { middleDay } from './timeScale';
import type { Timeline } from './useTimeline';

/** With more events than this, only the one that is read is shown in full. On paper all are. */
const MOST_IN_FULL = 60;

/**
 * All events that are asked for, in order of time. Every one is in the page, where it can be found, copied and
 * pictured.
 */
export function EventList({ timeline, chart }: { timeline: Timeline; chart: Chart }) {
  const { t } = useTranslation();
  const { eras, titles, selected } = timeline;
  const list = useRef<HTMLOListElement>(null);
  const isPrinting = useIsPrinting();
  const isDense = chart.events.length > MOST_IN_FULL && !isPrinting;
  useShowSelected(list, selected?.id);

  const items = useMemo(
    () =>
      chart.events.map((placed, index) => {
        const before = chart.events[index - 1]?.event;
        const era = findEra(eras, middleDay(placed.event.date));
        const eraBefore = before && findEra(eras, middleDay(before.date));
        return {
          placed,
          era,
          startsEra: era !== undefined && era !== eraBefore,
          rail: eraGradient(eras, before, placed),
        };
      }),
    [chart, eras],
  );
  return (
    <ol ref={list} className="timeline-list" aria-label={t('timeline.events')} data-dense={isDense || undefined}>
      {items.map(({ placed, era, startsEra, rail }, index) => {
        const titled = titles.get(placed.event.id);
        const isSelected = placed.event === selected;
        return (
          titled && (
            <EventItem
              key={placed.event.id}
              placed={placed}
              titled={titled}
              era={era}
              rail={rail}
              startsEra={startsEra}
              isFirst={index === 0}
              upperLanes={chart.upperLanes}
              isSelected={isSelected}
              isTold={!isDense || isSelected}
              titles={titles}
            />
          )
        );
      })}
    </ol>
  );
}
