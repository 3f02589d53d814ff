import { useMemo, useRef, type MouseEvent, type PointerEvent } from 'react';
import { toValueAt } from '../../membership/chartScale';
import type { ChartModel } from './toChartModel';

/** How far a finger may stray, in pixels, and still be pressing rather than dragging. */
const STRAY = 4;

interface PlotEvents {
  readonly onClick: (event: MouseEvent) => void;
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
}

/** The year where the plot is pressed, or to where it is dragged; a short way to the slider below it. What leads elsewhere in the plot is left alone. */
export function useScrub(model: ChartModel, setYear: (year: number) => void): PlotEvents {
  const start = useRef<number>(undefined);
  return useMemo(() => {
    const end = () => {
      start.current = undefined;
    };
    return {
      onClick: (event) => {
        if (!leadsElsewhere(event)) setYear(toYearAt(event, model));
      },
      onPointerDown: (event) => {
        if (event.isPrimary && event.button === 0 && !leadsElsewhere(event)) start.current = event.clientX;
      },
      onPointerMove: (event) => {
        if (start.current === undefined) return;
        // Let go of beside the plot, which did not hear of it.
        if (event.buttons === 0) return end();
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) {
          if (Math.abs(event.clientX - start.current) < STRAY) return;
          event.currentTarget.setPointerCapture(event.pointerId);
        }
        setYear(toYearAt(event, model));
      },
      onPointerUp: end,
      onPointerCancel: end,
    };
  }, [model, setYear]);
}

function leadsElsewhere({ target }: MouseEvent): boolean {
  return target instanceof Element && target.closest('a, button') !== null;
}

function toYearAt({ currentTarget, clientX }: MouseEvent, { x, first, last }: ChartModel): number {
  const { left, width } = currentTarget.getBoundingClientRect();
  return Math.min(last, Math.max(first, Math.round(toValueAt(x, ((clientX - left) / width) * 100))));
}
