import { useEffect, useState, useSyncExternalStore } from 'react';

/** Long enough to see who joins in a year, short enough for all years to pass in half a minute. */
const STEP_MILLISECONDS = 400;
const REDUCED_MOTION = '(prefers-reduced-motion: reduce)';

export interface Playback {
  /** What is shown: where it plays, otherwise what is selected. */
  readonly day: string;
  readonly isPlaying: boolean;
  readonly play: () => void;
  /** Ends at the day that is shown, which is then selected. */
  readonly stop: () => void;
  /** Selects a day, and ends the playing. */
  readonly select: (day: string) => void;
}

/**
 * Plays through days (ISO dates, in order), from the selected one or, at the end, from the first. The days that pass
 * are not selected, so that neither the address nor what else depends on it changes with each of them.
 */
export function usePlayback(days: readonly string[], selected: string, select: (day: string) => void): Playback {
  const [playing, setPlaying] = useState<string>();
  useEffect(() => {
    if (playing === undefined) return undefined;
    const timer = setTimeout(() => {
      const next = days.find((day) => day > playing);
      if (next === undefined || next === days.at(-1)) {
        setPlaying(undefined);
        select(next ?? playing);
      } else setPlaying(next);
    }, STEP_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [playing, days, select]);
  return {
    day: playing ?? selected,
    isPlaying: playing !== undefined,
    play: () => setPlaying(days.some((day) => day > selected) ? selected : days[0]),
    stop: () => {
      if (playing === undefined) return;
      setPlaying(undefined);
      select(playing);
    },
    select: (day) => {
      setPlaying(undefined);
      select(day);
    },
  };
}

/** Whether the reader wants things to keep still. */
export function useReducedMotion(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const query = window.matchMedia(REDUCED_MOTION);
      query.addEventListener('change', onChange);
      return () => query.removeEventListener('change', onChange);
    },
    () => window.matchMedia(REDUCED_MOTION).matches,
    () => true,
  );
}
