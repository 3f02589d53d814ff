import { useEffect, useEffectEvent, type RefObject } from 'react';
import { showWithin } from './showWithin';
import type { Chart } from './toChart';
import { toListOffsets } from './toListOffsets';

/**
 * When the address comes to name an event, shows it, if it is not to be seen already. Moves this window alone, and
 * never the focus.
 */
export function useShowSelected(list: RefObject<HTMLOListElement | null>, chart: Chart, index: number): void {
  const id = chart.events[index]?.id;
  const show = useEffectEvent((event: string) => {
    if (!list.current) return;
    if (!list.current.querySelector(`[data-event="${CSS.escape(event)}"]`)) scrollNear(list.current, toListOffsets(chart).offsetOf(index));
    // The list may have to draw what has just come onto the screen.
    requestAnimationFrame(() => {
      const label = list.current?.querySelector(`[data-event="${CSS.escape(event)}"]`);
      if (label) showWithin(label);
    });
  });
  useEffect(() => {
    if (id !== undefined) show(id);
  }, [id]);
}

function scrollNear(list: Element, offsetRem: number): void {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  window.scrollBy({ top: list.getBoundingClientRect().top + offsetRem * rem - window.innerHeight / 3 });
}
