import { useEffect, useState, useSyncExternalStore } from 'react';
import { useFormatters } from '../formatters';

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

/** Plays and stops; where the reader wants things to keep still it is not there, and the day is moved by hand. */
export function PlayButton({
  playback: { isPlaying, play, stop },
  first,
}: {
  playback: Pick<Playback, 'isPlaying' | 'play' | 'stop'>;
  /** The first year that is played, as text. */
  first: string;
}) {
  const { t } = useFormatters();
  const isStill = useReducedMotion();
  if (isStill) return null;
  return (
    <button type="button" className="button" onClick={isPlaying ? stop : play}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d={isPlaying ? 'M2 2h8v8H2z' : 'M2 1l9 5-9 5z'} />
      </svg>
      {isPlaying ? t('membership.map.stop') : t('membership.map.play', { first })}
    </button>
  );
}

/** Whether the reader wants things to keep still. */
function useReducedMotion(): boolean {
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
