import type { Era } from './toEras';
import { toInterval, toYear } from './toInterval';
import { toPosition, type YearRange } from './YearRange';

/** An era on a scale, positions 0 to 1; it begins somewhere between `start` and `certain`. */
export interface EraBand {
  readonly era: Era;
  readonly start: number;
  readonly certain: number;
  readonly end: number;
  /** Its place among all eras, 0 for the first and 1 for the last: how deep its colour is. */
  readonly depth: number;
  readonly years: YearRange;
}

/** The eras that touch a span, cut off at its ends. */
export function toEraBands(eras: readonly Era[], span: YearRange): EraBand[] {
  return eras
    .map((era, index) => ({
      era,
      start: clamp(toPosition(toInterval(era.from).start, span)),
      certain: clamp(toPosition(toInterval(era.from).end, span)),
      // The next band is drawn over this one, and fades in while its own beginning is uncertain.
      end: era.to ? clamp(toPosition(toInterval(era.to).end, span)) : 1,
      depth: eras.length > 1 ? index / (eras.length - 1) : 1,
      years: { from: toYear(era.from), to: era.to ? toYear(era.to) : Math.max(span.to, toYear(era.from)) },
    }))
    .filter(({ start, end }) => end > start);
}

/** The era in which the middle of an event's date lies; undefined before the first. */
export function findEra(eras: readonly Era[], day: number): Era | undefined {
  return eras.findLast((era) => toInterval(era.from).start <= day);
}

function clamp(position: number): number {
  return Math.min(1, Math.max(0, position));
}
