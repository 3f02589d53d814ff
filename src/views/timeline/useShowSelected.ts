import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import { readRem } from './readRem';
import { showEvent } from './showEvent';
import type { Chart } from './layout';
import { itemOffsets } from './itemOffsets';
import type { ListWindow } from './visibleRange';

/**
 * When the address comes to name an event, shows it, if it is not to be seen already and the reader is not at the steps. Moves this window alone, and
 * never the focus. What of a long list is drawn follows where it scrolls to; until the event is drawn, it waits.
 */
export function useShowSelected(
  list: RefObject<HTMLOListElement | null>,
  chart: Chart,
  index: number,
  { start, end }: ListWindow,
  isAlive: boolean,
): void {
  const id = chart.events[index]?.id;
  const isDrawn = index >= start && index < end;
  const awaited = useRef<string>(undefined);
  const near = useEffectEvent(() => {
    awaited.current = id;
    if (!isDrawn && list.current) scrollNear(list.current, itemOffsets(chart).offsetOf(index));
  });
  // A list that comes alive has no room yet for what it does not draw.
  const isReady = isAlive || isDrawn;
  useEffect(() => {
    if (id !== undefined && isReady) near();
  }, [id, isReady]);
  useEffect(() => {
    if (id === undefined || !isDrawn) return undefined;
    const frame = requestAnimationFrame(() => {
      if (awaited.current !== id) return;
      awaited.current = undefined;
      const link = list.current?.querySelector(`[data-event="${CSS.escape(id)}"]`);
      if (link) showEvent(link);
    });
    return () => cancelAnimationFrame(frame);
  }, [list, id, isDrawn]);
}

function scrollNear(list: Element, offsetRem: number): void {
  window.scrollBy({ top: list.getBoundingClientRect().top + offsetRem * readRem() - window.innerHeight / 3 });
}
