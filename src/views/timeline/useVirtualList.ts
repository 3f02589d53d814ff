import { useEffect, useState, type RefObject } from 'react';
import { readRem } from './readRem';
import type { Chart } from './layout';
import { itemOffsets } from './itemOffsets';
import { type ListWindow, visibleRange } from './visibleRange';

/** What is drawn before any screen is known, in rem, and how near the end of what is drawn may come to the screen. */
const FIRST_REM = 120;
const NEAR_REM = 40;
/** The window moves by at least this many rem, so that most scrolling draws nothing anew. */
const STEP_REM = 15;
/** What is drawn beside the screen at the most, in rem: enough that what is let go on one side is never missed at once, however far the events are from their rough height. */
const KEPT_REM = 4 * NEAR_REM;

/** The edges of what is drawn, in rem from the list's top. */
interface Edges {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The part of a long list to draw, and the room for the rest, in rem. Where `isOn` is false, all of it. The room is
 * watched as the reader sees it, so that it is filled in a frame as high as its content, too, where nothing in the
 * frame itself ever scrolls. Before the page is alive there is none (`isAlive`), and the window stays.
 */
export function useVirtualList(
  list: RefObject<HTMLElement | null>,
  chart: Chart,
  isOn: boolean,
  isAlive: boolean,
): ListWindow {
  const [edges, setEdges] = useState<Edges>({ top: 0, bottom: FIRST_REM });
  const all = { start: 0, end: chart.events.length, before: 0, after: 0 };
  const shown = isOn ? visibleRange(itemOffsets(chart), edges.top, edges.bottom) : all;
  const { start, end, before, after } = shown;

  useEffect(() => {
    const rooms = list.current?.querySelectorAll<HTMLElement>(':scope > [data-room]') ?? [];
    if (!isOn || !isAlive || rooms.length === 0) return undefined;
    const rem = readRem();
    const screenRem = Math.min(window.innerHeight, window.screen.height) / rem;
    const observer = new IntersectionObserver(
      (entries) => {
        const seen = entries
          .filter(({ isIntersecting }) => isIntersecting)
          .map(({ target, intersectionRect, boundingClientRect, rootBounds }) => {
            const from =
              target instanceof HTMLElement && target.dataset['room'] === 'after'
                ? itemOffsets(chart).offsetOf(end)
                : 0;
            const [top, bottom] = [intersectionRect.top, intersectionRect.bottom].map(
              (edge) => from + (edge - boundingClientRect.top) / rem,
            );
            return { top: top ?? from, bottom: bottom ?? from, isForewarned: rootBounds !== null };
          });
        const [first] = seen;
        if (!first) return;
        // The frame of another origin is told only of what is seen already, not of what is near.
        const step = first.isForewarned ? STEP_REM : screenRem;
        const around = screenRem + KEPT_REM;
        const [top, bottom] = [Math.min(...seen.map((each) => each.top)), Math.max(...seen.map((each) => each.bottom))];
        setEdges({ top: Math.min(top - step, bottom - around), bottom: Math.max(bottom + step, top + around) });
      },
      { rootMargin: `${NEAR_REM * rem}px 0px` },
    );
    for (const room of rooms) observer.observe(room);
    return () => observer.disconnect();
  }, [list, isOn, isAlive, chart, start, end, before, after]);

  return shown;
}
