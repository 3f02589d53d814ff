import type { FactDate } from '../facts/factsSchema';

/** A straight scale from values to positions, for a picture that has no pixels yet: 0 to 1, or 0 to 1000. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** Where a value stands, to a hundredth. */
export function scale({ from, to, start, end }: Scale, value: number): number {
  return to === from ? start : roundPosition(start + ((value - from) / (to - from)) * (end - start));
}

/** The value at a position, for what is clicked. */
export function invert({ from, to, start, end }: Scale, position: number): number {
  return end === start ? from : from + ((position - start) / (end - start)) * (to - from);
}

/** To a hundredth: finer than any screen shows, and short in the page. */
export function roundPosition(position: number): number {
  return Math.round(position * 100) / 100;
}

/**
 * A date as a number of years: 2016.5 is the middle of 2016. A month stands at its middle; a year alone at its
 * beginning, where its tick is.
 */
export function decimalYear({ date, precision }: FactDate): number {
  const [year = NaN, month = 1, day = 1] = date.split('-').map(Number);
  if (precision === 'year') return year;
  if (precision === 'month') return year + (month - 0.5) / 12;
  return year + (Date.UTC(year, month - 1, day) - Date.UTC(year, 0)) / (Date.UTC(year + 1, 0) - Date.UTC(year, 0));
}

/** The day at a decimal year, as decimalYear has it. */
export function dayOfDecimalYear(value: number): string {
  const year = Math.floor(value);
  const [start, end] = [Date.UTC(year, 0), Date.UTC(year + 1, 0)];
  const days = Math.floor(((value - year) * (end - start)) / 86_400_000 + 1e-6);
  return new Date(start + days * 86_400_000).toISOString().slice(0, 'yyyy-mm-dd'.length);
}

const MOST_STEPS = 4;

/** Round values from 0 up to `max` or just below, in four steps at most: 0, 50, 100, 150. */
export function valueTicks(max: number): number[] {
  if (!(max > 0)) return [0];
  const power = 10 ** Math.floor(Math.log10(max / MOST_STEPS));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => max / size <= MOST_STEPS) ?? 10 * power;
  return Array.from({ length: Math.floor(max / step + 1e-9) + 1 }, (_, index) =>
    Number((index * step).toPrecision(12)),
  );
}

/** Between the tick of a decade and the one of the first or the last year. */
const TICK_GAP_YEARS = 4;

/** The first year, every tenth that is not too near to it or to the last, and the last. */
export function yearTicks(first: number, last: number): number[] {
  const tens = Array.from(
    { length: Math.floor(last / 10) - Math.ceil(first / 10) + 1 },
    (_, index) => (Math.ceil(first / 10) + index) * 10,
  );
  return [first, ...tens.filter((year) => year - first >= TICK_GAP_YEARS && last - year >= TICK_GAP_YEARS), last];
}
