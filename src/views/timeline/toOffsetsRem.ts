import type { Chart } from './toChart';

/** Roughly how high an event stands in a long list, in rem: a line for its date, its title and the room after them. */
const EVENT_REM = 4.5;

/** Where each event of a long list begins, and where the list ends, in rem from its top; kept for each chart. */
export function toOffsetsRem(chart: Chart): readonly number[] {
  const known = made.get(chart);
  if (known) return known;
  const offsets = [0];
  let end = 0;
  for (const { gapRem } of chart.events) {
    end += gapRem + EVENT_REM;
    offsets.push(end);
  }
  made.set(chart, offsets);
  return offsets;
}

const made = new WeakMap<Chart, readonly number[]>();
