import { useEffect, useEffectEvent, type RefObject } from 'react';
import { showEvent } from './showEvent';
import type { TimelineEvent } from './events';
import { type YearRange, zoomSpan } from './timeScale';

interface TimelineKeys {
  readonly root: RefObject<HTMLElement | null>;
  readonly visible: readonly TimelineEvent[];
  readonly span: YearRange;
  readonly whole: YearRange;
  /** What stays in its place when years are added or taken away, as a share of the span. */
  readonly centre: number;
  readonly setSpan: (span: YearRange) => void;
  readonly select: (id: string) => void;
}

/** How much of a span one step of zoom shows: half of it, or twice as much. */
export const ZOOM_STEP = 2;

/** From an event to the one that an arrow key leads to. */
const OFFSETS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** On an event: left and right to the one before or after. Anywhere in the timeline but a field: + and − zoom, 0 shows all. */
export function useTimelineKeys({ root, visible, span, whole, centre, setSpan, select }: TimelineKeys): void {
  function step(target: HTMLElement, key: string): boolean {
    const offset = OFFSETS[key];
    const id = target.closest('[data-event]')?.getAttribute('data-event');
    if (offset === undefined || id === null || id === undefined) return false;
    const next = visible[visible.findIndex((each) => each.id === id) + offset];
    const link = next && root.current?.querySelector<HTMLElement>(`[data-event="${CSS.escape(next.id)}"]`);
    if (!link) return false;
    select(next.id);
    link.focus({ preventScroll: true });
    showEvent(link);
    return true;
  }

  function zoom(key: string): boolean {
    switch (key) {
      case '+':
      case '=':
        setSpan(zoomSpan(span, 1 / ZOOM_STEP, centre, whole));
        return true;
      case '-':
      case '_':
        setSpan(zoomSpan(span, ZOOM_STEP, centre, whole));
        return true;
      case '0':
        setSpan(whole);
        return true;
      default:
        return false;
    }
  }

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const { target } = event;
    if (!(target instanceof HTMLElement) || target.matches('input, select, textarea')) return;
    const isDone = step(target, event.key) || zoom(event.key);
    if (isDone) event.preventDefault();
  });

  useEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    const listener = (event: KeyboardEvent) => onKey(event);
    element.addEventListener('keydown', listener);
    return () => element.removeEventListener('keydown', listener);
  }, [root]);
}
