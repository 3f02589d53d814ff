import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import { scrollIntoViewIfNeeded } from '../../ui/scrollIntoViewIfNeeded';

const ACTS = ['pointerdown', 'keydown'] as const;

/**
 * Whoever comes by a link to a country is shown what is told of it, which lies far below the chart on a phone; this window
 * alone is scrolled. Not where they have scrolled, pressed or typed already: the country may be of their choice.
 */
export function useScrollToDeepLink(country: string | undefined, place: RefObject<HTMLElement | null>): void {
  const hasActed = useRef(false);
  useEffect(() => {
    const note = () => {
      hasActed.current = true;
    };
    for (const act of ACTS) window.addEventListener(act, note, true);
    return () => {
      for (const act of ACTS) window.removeEventListener(act, note, true);
    };
  }, []);
  const show = useEffectEvent(() => {
    if (!hasActed.current && window.scrollY === 0 && place.current) scrollIntoViewIfNeeded(place.current, 0);
  });
  useEffect(() => {
    if (country !== undefined) show();
  }, [country]);
}
