import { useMemo, useRef, useState, type MouseEvent, type PointerEvent } from 'react';
import { dayOfDecimalYear, invert } from '../../../membership/scale';
import type { ChartModel } from './chartModel';

/** How far a finger may stray, in pixels, and still be clicking rather than dragging. */
const STRAY = 4;
/** So near, in pixels, the day of a change is meant: at the width of a screen a pixel is a month. */
const SNAP = 6;

interface Scrub {
  /** The pointer has moved since the day was chosen: only then is what is under it announced. */
  readonly isReading: boolean;
  readonly onClick: (event: MouseEvent) => void;
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
}

/**
 * The day where the plot is clicked, or to where it is dragged; a short way to the controls below it. What leads
 * elsewhere in the plot is left alone.
 */
export function useScrub(model: ChartModel, day: string, setDay: (day: string) => void): Scrub {
  const start = useRef<number>(undefined);
  const [readAt, setReadAt] = useState<string>();
  const handlers = useMemo(() => {
    const end = () => {
      start.current = undefined;
    };
    return {
      onClick: (event: MouseEvent) => {
        if (!leadsElsewhere(event)) setDay(dayAt(event, model));
      },
      onPointerDown: (event: PointerEvent) => {
        if (event.isPrimary && event.button === 0 && !leadsElsewhere(event)) start.current = event.clientX;
      },
      onPointerUp: end,
      onPointerCancel: end,
      drag: (event: PointerEvent) => {
        if (start.current === undefined) return;
        // Let go of beside the plot, which did not hear of it.
        if (event.buttons === 0) return end();
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) {
          if (Math.abs(event.clientX - start.current) < STRAY) return;
          event.currentTarget.setPointerCapture(event.pointerId);
        }
        setDay(dayAt(event, model));
      },
    };
  }, [model, setDay]);
  const { drag, ...rest } = handlers;
  return {
    ...rest,
    isReading: readAt === day,
    onPointerMove: (event) => {
      // A finger covers what it points at, and what it chose is shown below.
      if (event.pointerType === 'mouse') setReadAt(day);
      drag(event);
    },
  };
}

function leadsElsewhere({ target }: MouseEvent): boolean {
  return target instanceof Element && target.closest('a, button') !== null;
}

function dayAt({ currentTarget, clientX }: MouseEvent, { x, series, covered }: ChartModel): string {
  const { left, width } = currentTarget.getBoundingClientRect();
  const at = invert(x, ((clientX - left) / width) * 100);
  const snap = ((x.to - x.from) / width) * SNAP;
  const nearest = series.points
    .filter((point) => Math.abs(point.at - at) <= snap)
    .toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0];
  const day = nearest?.day ?? dayOfDecimalYear(at);
  if (day < covered.first) return covered.first;
  return day > covered.last ? covered.last : day;
}
