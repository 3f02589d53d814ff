import { useEffect, useState, type RefObject } from 'react';
import type { Chart } from './toChart';
import { toListOffsets } from './toListOffsets';
import { toWindow, type ListWindow } from './toWindow';

/** What is drawn above and below the screen, in rem, so that a quick hand does not scroll into nothing. */
const MARGIN_REM = 60;
/** The window moves in steps of this many rem, so that most scrolling draws nothing anew. */
const STEP_REM = 15;

/** The part of a list to draw, and the room for the rest, in rem. Where `isOn` is false, all of it. */
export function useListWindow(list: RefObject<HTMLElement | null>, chart: Chart, isOn: boolean): ListWindow {
  const [screen, setScreen] = useState({ top: 0, bottom: MARGIN_REM });

  useEffect(() => {
    if (!isOn) return undefined;
    let frame = 0;
    const look = () => {
      frame = 0;
      if (!list.current) return;
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const top = Math.floor(-list.current.getBoundingClientRect().top / rem / STEP_REM) * STEP_REM;
      const bottom = top + Math.ceil(window.innerHeight / rem / STEP_REM + 1) * STEP_REM;
      setScreen((seen) => (seen.top === top && seen.bottom === bottom ? seen : { top, bottom }));
    };
    const onScroll = () => { frame ||= requestAnimationFrame(look); };
    onScroll();
    window.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('resize', onScroll);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', onScroll);
      window.removeEventListener('resize', onScroll);
    };
  }, [list, isOn]);

  if (!isOn) return { start: 0, end: chart.events.length, before: 0, after: 0 };
  return toWindow(toListOffsets(chart), screen.top, screen.bottom, MARGIN_REM);
}
