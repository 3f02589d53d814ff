import type { Chart } from './layout';
import type { ListOffsets } from './visibleRange';

/** Roughly how high an event stands in a long list, in rem: a line for its date, its title and the room after them. */
const EVENT_REM = 4.5;

/** Where the events of a long list begin, in rem. Nothing is added up: the gaps so far are the time so far. */
export function itemOffsets({ events, gapsUntil }: Chart): ListOffsets {
  return { count: events.length, offsetOf: (index) => index * EVENT_REM + (index > 0 ? gapsUntil(index - 1) : 0) };
}
