import { startTransition, useEffect, useState, type ComponentType, type RefObject } from 'react';
import { recoverOnce } from '../../../ui/recovery';
import type { LiveCurveProps } from './LiveCurve';

type Curve = ComponentType<LiveCurveProps>;
export type LiveCurveState =
  | { readonly status: 'waiting' }
  | { readonly status: 'ready'; readonly Curve: Curve; readonly width: number; readonly height: number }
  | { readonly status: 'failed' };

const NEAR = '200px';

/**
 * Loads recharts when the plot comes near the screen and the reader rests, or points at it; until then, and if that
 * fails, the static picture stays.
 */
export function useLiveCurve(plot: RefObject<HTMLElement | null>): LiveCurveState {
  const [state, setState] = useState<LiveCurveState>({ status: 'waiting' });
  useEffect(() => {
    const element = plot.current;
    // A browser that cannot tell what is near keeps the picture, which says the same.
    if (!element || typeof IntersectionObserver === 'undefined') return undefined;
    let isGone = false;
    let stopWaiting = () => {};
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        // Its first drawing takes long, and must not come under the hand of a reader who is at the slider.
        stopWaiting = onUserIdle(element, () => {
          import('./LiveCurve').then(
            ({ LiveCurve }) => {
              if (!isGone)
                startTransition(() =>
                  setState({
                    status: 'ready',
                    Curve: LiveCurve,
                    width: element.clientWidth,
                    height: element.clientHeight,
                  }),
                );
            },
            (error: unknown) => {
              if (!isGone) setState({ status: 'failed' });
              recoverOnce(error).catch(console.error);
            },
          );
        });
      },
      { rootMargin: NEAR },
    );
    observer.observe(element);
    return () => {
      isGone = true;
      observer.disconnect();
      stopWaiting();
    };
  }, [plot]);
  return state;
}

/** What a reader does, after whom no long work should begin at once. */
const ACTS = ['keydown', 'pointerdown', 'input', 'wheel', 'scroll'] as const;
/** So long a reader has to have done nothing. */
const CALM_MS = 800;

/**
 * Calls back once: when the reader has rested for a moment, or at once when a pointer comes onto `element`. Returns
 * what ends the waiting.
 */
function onUserIdle(element: HTMLElement, callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = () => {
    clearTimeout(timer);
    for (const act of ACTS) window.removeEventListener(act, wait, { capture: true });
    element.removeEventListener('pointermove', come);
  };
  const come = () => {
    end();
    callback();
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(come, CALM_MS);
  };
  for (const act of ACTS) window.addEventListener(act, wait, { capture: true, passive: true });
  element.addEventListener('pointermove', come);
  wait();
  return end;
}
