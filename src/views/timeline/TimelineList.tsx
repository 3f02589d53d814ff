import { useMemo, useRef } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import { useIsAlive } from '../../ui/useIsAlive';
import { useIsPrinting } from '../../ui/useIsPrinting';
import { EventItem } from './EventItem';
import type { Chart } from './layout';
import { eraGradient, findEra } from './eras';
import { middleDay } from './timeScale';
import { useVirtualList } from './useVirtualList';
import { useShowSelected } from './useShowSelected';
import type { Timeline } from './useTimeline';

/** From this many events on, only those on the screen are in the page, and only the one that is read is told in full. On paper all are. */
const MOST_IN_FULL = 60;

/** One list of all events that are asked for, in order of time. */
export function TimelineList({ timeline, chart }: { timeline: Timeline; chart: Chart }) {
  const { t } = useTranslation();
  const { eras, titles, selected } = timeline;
  const { events, upperLanes } = chart;
  const list = useRef<HTMLOListElement>(null);
  const isPrinting = useIsPrinting();
  const isDense = events.length > MOST_IN_FULL && !isPrinting;
  const selectedIndex = selected ? events.indexOf(selected) : -1;
  const isAlive = useIsAlive();
  const shown = useVirtualList(list, chart, isDense && !chart.isDrawable, isAlive);
  const { start, end, before, after } = shown;
  useShowSelected(list, chart, selectedIndex, shown, isAlive);

  const drawn = useMemo(() => {
    const eraOf = (index: number) => {
      const event = events[index];
      return event && findEra(eras, middleDay(event.date));
    };
    return Array.from({ length: end - start }, (_, offset) => {
      const index = start + offset;
      const [placed, era] = [chart.place(index), eraOf(index)];
      return {
        index,
        placed,
        era,
        startsEra: era !== undefined && era !== eraOf(index - 1),
        rail: eraGradient(eras, events[index - 1], placed),
      };
    });
  }, [chart, events, eras, start, end]);
  return (
    <ol ref={list} className="timeline-list" aria-label={t('timeline.events')} data-dense={isDense || undefined}>
      {before > 0 && (
        <li role="presentation" aria-hidden="true" data-room="before" style={{ blockSize: `${before}rem` }} />
      )}
      {drawn.map(({ index, placed, era, startsEra, rail }) => {
        const titled = titles.get(placed.event.id);
        return (
          titled && (
            <EventItem
              key={placed.event.id}
              placed={placed}
              titled={titled}
              era={era}
              rail={rail}
              startsEra={startsEra}
              upperLanes={upperLanes}
              isSelected={index === selectedIndex}
              isTold={!isDense || index === selectedIndex}
              titles={titles}
              {...(isDense ? { position: index + 1, total: events.length } : {})}
            />
          )
        );
      })}
      {after > 0 &&
        (isAlive ? (
          <li role="presentation" aria-hidden="true" data-room="after" style={{ blockSize: `${after}rem` }} />
        ) : (
          <li className="timeline-rest">{t('timeline.rest', { count: events.length - end })}</li>
        ))}
    </ol>
  );
}
