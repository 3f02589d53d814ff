const MOST_STEPS = 4;
/** Between the tick of a decade and the one of the first or the last year. */
const TICK_ROOM_YEARS = 4;

/** A straight scale from values to places, for a picture that has no pixels yet: 0 to 1, or 0 to 1000. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** To a hundredth: finer than any screen shows, and short in the page. */
export function roundPlace(place: number): number {
  return Math.round(place * 100) / 100;
}

/** Where a value stands, to a hundredth. */
export function toPlace({ from, to, start, end }: Scale, value: number): number {
  return to === from ? start : roundPlace(start + ((value - from) / (to - from)) * (end - start));
}

/** The value at a place, for what is pressed. */
export function toValueAt({ from, to, start, end }: Scale, place: number): number {
  return end === start ? from : from + ((place - start) / (end - start)) * (to - from);
}

/** Round values from 0 up to `max` or just below, in four steps at most: 0, 50, 100, 150. */
export function toTicks(max: number): number[] {
  if (!(max > 0)) return [0];
  const power = 10 ** Math.floor(Math.log10(max / MOST_STEPS));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => max / size <= MOST_STEPS) ?? 10 * power;
  return Array.from({ length: Math.floor(max / step + 1e-9) + 1 }, (_, index) =>
    Number((index * step).toPrecision(12)),
  );
}

/** The first year, every tenth that is not too near to it or to the last, and the last. */
export function toYearTicks(first: number, last: number): number[] {
  const tens = Array.from(
    { length: Math.floor(last / 10) - Math.ceil(first / 10) + 1 },
    (_, index) => (Math.ceil(first / 10) + index) * 10,
  );
  return [first, ...tens.filter((year) => year - first >= TICK_ROOM_YEARS && last - year >= TICK_ROOM_YEARS), last];
}
