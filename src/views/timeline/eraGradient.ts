import type { PlacedEvent } from './toChart';
import type { TimelineEvent } from './TimelineEvent';
import type { Era } from './toEras';
import { toMiddle } from './toInterval';

/**
 * The line beside an event of a list, as a CSS image: through the gap before it the colour of each name for as long as
 * it was borne, and beside the event that of its own time.
 */
export function eraGradient(eras: readonly Era[], before: TimelineEvent | undefined, placed: PlacedEvent): string {
  const until = toMiddle(placed.event.date);
  const from = before ? toMiddle(before.date) : until;
  const starts = eras.map((era) => toMiddle(era.from));
  const first = Math.max(
    0,
    starts.findLastIndex((start) => start <= from),
  );
  const stops = [toTint(first, eras.length)];
  starts.forEach((start, index) => {
    if (index <= first || start > until) return;
    const at = until > from ? Math.round(((start - from) / (until - from)) * placed.gapRem * 100) / 100 : 0;
    stops.push(`${stops.pop() ?? ''} ${at}rem`, `${toTint(index, eras.length)} 0`);
  });
  // A gradient of one colour needs it twice.
  return `linear-gradient(${stops.length > 1 ? stops.join(', ') : `${stops[0]} 0 0`})`;
}

/** How much blue the first era has, in per cent; the last has all of it. TimelineScale.css has the same colours. */
const PALEST = 35;

function toTint(index: number, count: number): string {
  const depth = count > 1 ? index / (count - 1) : 1;
  return `color-mix(in oklab, var(--blue) ${Math.round(PALEST + (100 - PALEST) * depth)}%, var(--paper))`;
}
