import { useEffect, useEffectEvent, type RefObject } from 'react';
import { scrollIntoViewIfNeeded } from '../../ui/geometry';
import type { TimelineEvent } from './events';
import { ZOOM_STEP, zoomSpan, type YearRange } from './timeScale';

/**
 * When the address comes to name an event, shows it, if it is not to be seen already and the reader is not at the
 * steps. Moves this window alone, and never the focus.
 */
export function useShowSelected(list: RefObject<HTMLOListElement | null>, id: string | undefined): void {
  useEffect(() => {
    if (id === undefined) return undefined;
    const frame = requestAnimationFrame(() => {
      const link = list.current?.querySelector(`[data-event="${CSS.escape(id)}"]`);
      if (link) showEvent(link);
    });
    return () => cancelAnimationFrame(frame);
  }, [list, id]);
}

interface TimelineKeys {
  readonly root: RefObject<HTMLElement | null>;
  readonly visible: readonly TimelineEvent[];
  readonly span: YearRange;
  readonly whole: YearRange;
  /** What stays where it is when years are added or taken away, as a share of the span. */
  readonly centre: number;
  readonly setSpan: (span: YearRange) => void;
  readonly select: (id: string) => void;
}

/** From an event to the one that an arrow key leads to. */
const OFFSETS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/**
 * On an event: left and right to the one before or after. Anywhere in the timeline but a field: + and − zoom, 0 shows
 * all.
 */
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

/**
 * Scrolls this window so that an event is seen, by its link, above what stays at the foot of the window: in a list with
 * all of its text, in a chart its label, since its text stays at the foot, too. Whoever is at the
 * steps of a chart reads there: nothing moves under them.
 */
function showEvent(link: Element): void {
  const [item, label, steps] = [
    link.closest('.timeline-event'),
    link.closest('.timeline-label'),
    link.closest('.timeline-chart')?.querySelector('.timeline-steps'),
  ];
  if (!item || !label || !steps) return;
  const isChart = getComputedStyle(item).display === 'grid';
  if (isChart && isAt(steps)) return;
  scrollIntoViewIfNeeded(isChart ? label : item, readFoot(steps) + readRem());
}

/** What the steps, and what stands below them, cover of the foot of the window, in CSS pixels. */
function readFoot(steps: Element): number {
  const below = Number.parseFloat(getComputedStyle(steps).bottom);
  return steps.getBoundingClientRect().height + (Number.isNaN(below) ? 0 : below);
}

/** Some browsers give a clicked button no focus: there the pointer tells. */
function isAt(element: Element): boolean {
  const { activeElement } = document;
  return element.contains(activeElement) || (activeElement === document.body && element.matches(':hover'));
}

/** CSS pixels to a rem, with the reader's own size of text. */
function readRem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}
