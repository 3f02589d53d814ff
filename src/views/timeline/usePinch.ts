import { useEffect, useEffectEvent, type RefObject } from 'react';

interface PinchListener {
  /** Two fingers lie on the element. */
  readonly onStart: () => void;
  /**
   * They have opened or closed: the factor for the span shown since the start (under 1: fewer years), and where
   * between the element's edges the fingers are (0 to 1).
   */
  readonly onPinch: (factor: number, centre: number) => void;
}

/** The fingers' distance must change by this much before anything happens: two fingers that scroll do not pinch. */
const THRESHOLD = 1.2;

/** Two fingers that open or close on an element. One finger scrolls as ever. */
export function usePinch(target: RefObject<HTMLElement | null>, listener: PinchListener): void {
  const start = useEffectEvent(listener.onStart);
  const pinch = useEffectEvent(listener.onPinch);

  useEffect(() => {
    const element = target.current;
    if (!element) return undefined;
    const fingers = new Map<number, number>();
    let startDistance = 0;
    const distance = () => {
      const [one = 0, two = 0] = fingers.values();
      return Math.abs(one - two);
    };
    const onDown = (event: PointerEvent) => {
      if (event.pointerType !== 'touch') return;
      fingers.set(event.pointerId, event.clientX);
      if (fingers.size !== 2) return;
      startDistance = distance();
      start();
    };
    const onMove = (event: PointerEvent) => {
      if (!fingers.has(event.pointerId)) return;
      fingers.set(event.pointerId, event.clientX);
      if (fingers.size !== 2 || startDistance === 0) return;
      const opened = distance() / startDistance;
      if (opened < THRESHOLD && opened > 1 / THRESHOLD) return;
      const { left, width } = element.getBoundingClientRect();
      const [one = 0, two = 0] = fingers.values();
      pinch(1 / opened, Math.min(1, Math.max(0, ((one + two) / 2 - left) / width)));
    };
    const onUp = (event: PointerEvent) => {
      fingers.delete(event.pointerId);
    };

    element.addEventListener('pointerdown', onDown);
    element.addEventListener('pointermove', onMove);
    for (const end of ENDS) element.addEventListener(end, onUp);
    return () => {
      element.removeEventListener('pointerdown', onDown);
      element.removeEventListener('pointermove', onMove);
      for (const end of ENDS) element.removeEventListener(end, onUp);
    };
  }, [target]);
}

const ENDS = ['pointerup', 'pointercancel', 'pointerleave'] as const;
