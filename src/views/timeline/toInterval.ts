import type { FactDate } from '../../facts/factsSchema';

/** Days since 1 January 1970 (UTC); `end` is exclusive. */
export interface DayInterval {
  readonly start: number;
  readonly end: number;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** All the days that a date can mean: one for a day, the whole month or year where no more is known. Kept for each date. */
export function toInterval(date: FactDate): DayInterval {
  const known = made.get(date);
  if (known) return known;
  const interval = makeInterval(date);
  made.set(date, interval);
  return interval;
}

/** Ten thousand dates are asked for whenever years are zoomed or kinds are chosen. */
const made = new WeakMap<FactDate, DayInterval>();

function makeInterval({ date, precision }: FactDate): DayInterval {
  const [year = NaN, month = 1, day = 1] = date.split('-').map(Number);
  const start = toDayNumber(year, month, day);
  switch (precision) {
    case 'year':
      return { start, end: toDayNumber(year + 1, 1, 1) };
    case 'month':
      return { start, end: toDayNumber(year, month + 1, 1) };
    case 'day':
      return { start, end: start + 1 };
  }
}

/** The middle of all the days that a date can mean: where its pole stands on the scale. */
export function toMiddle(date: FactDate): number {
  const { start, end } = toInterval(date);
  return (start + end) / 2;
}

/** The day number of a date of the proleptic Gregorian calendar; a month of 13 is January of the next year. */
export function toDayNumber(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / MILLISECONDS_A_DAY;
}

/** `2016-06-30` from a day number. */
export function toIsoDay(dayNumber: number): string {
  return new Date(dayNumber * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** The year of a date of any precision. */
export function toYear({ date }: FactDate): number {
  return Number(date.slice(0, 4));
}
