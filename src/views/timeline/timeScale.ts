import type { FactDate } from '../../facts/factsSchema';

/** Days since 1 January 1970 (UTC); `end` is exclusive. */
export interface DayInterval {
  readonly start: number;
  readonly end: number;
}

const MILLISECONDS_A_DAY = 86_400_000;

/**
 * All the days that a date can mean: one for a day, the whole month or year where no more is known. Kept for each date.
 */
export function dayInterval(date: FactDate): DayInterval {
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
  const start = countDays(year, month, day);
  switch (precision) {
    case 'year':
      return { start, end: countDays(year + 1, 1, 1) };
    case 'month':
      return { start, end: countDays(year, month + 1, 1) };
    case 'day':
      return { start, end: start + 1 };
  }
}

/** The middle of all the days that a date can mean: where its pole stands on the scale. */
export function middleDay(date: FactDate): number {
  const { start, end } = dayInterval(date);
  return (start + end) / 2;
}

/** The day number of a date of the proleptic Gregorian calendar; a month of 13 is January of the next year. */
export function countDays(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / MILLISECONDS_A_DAY;
}

/** `2016-06-30` from a day number. */
export function formatIsoDay(dayNumber: number): string {
  return new Date(dayNumber * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** The year of a date of any precision. */
export function yearOf({ date }: FactDate): number {
  return Number(date.slice(0, 4));
}

/** Whole years, the last included. */
export interface YearRange {
  readonly from: number;
  readonly to: number;
}

/** The years from the first event to the last; undefined where there is none. */
export function findWholeSpan(events: readonly { readonly date: FactDate }[]): YearRange | undefined {
  if (events.length === 0) return undefined;
  let from = Infinity;
  let to = -Infinity;
  for (const { date } of events) {
    from = Math.min(from, yearOf(date));
    to = Math.max(to, yearOf(date));
  }
  return { from, to };
}

/** The span that an address asks for, kept within `whole`; what is malformed, reversed or outside counts as absent. */
export function parseSpan(from: string | null, to: string | null, whole: YearRange): YearRange {
  const first = parseYear(from) ?? whole.from;
  const last = parseYear(to) ?? whole.to;
  const span = { from: Math.max(first, whole.from), to: Math.min(last, whole.to) };
  return span.from <= span.to ? span : whole;
}

/** The year that was typed, or the nearest one of `whole`; undefined for what is no year. */
export function parseTypedYear(text: string, whole: YearRange): number | undefined {
  // An input method may write figures as wide as Korean letters.
  const year = text.normalize('NFKC').trim();
  return /^\d+$/.test(year) ? Math.min(whole.to, Math.max(whole.from, Number(year))) : undefined;
}

/** How much of a span one step of zoom shows: half of it, or twice as much. */
export const ZOOM_STEP = 2;

/** `span` made `factor` times as long around `centre` (a share of it, 0 to 1), within `whole`, never under a year. */
export function zoomSpan(span: YearRange, factor: number, centre: number, whole: YearRange): YearRange {
  const wholeYears = countYears(whole);
  const scaled = Math.round(countYears(span) * factor);
  const years = Math.min(
    wholeYears,
    Math.max(1, factor > 1 ? Math.max(scaled, countYears(span) + 1) : Math.min(scaled, countYears(span) - 1)),
  );
  const middle = span.from + countYears(span) * centre;
  // Years are not all of one length: the year at the centre is asked of the calendar, and stays in.
  const start = countDays(span.from, 1, 1);
  const day = start + centre * (countDays(span.to + 1, 1, 1) - start);
  const year = Math.min(span.to, Math.max(span.from, Number(formatIsoDay(day).slice(0, 4))));
  const from = Math.min(year, Math.max(year - years + 1, Math.round(middle - years * centre)));
  return shiftInto({ from, to: from + years - 1 }, whole);
}

/** The span moved by `years` (negative: earlier), stopping at the ends of `whole`. */
export function moveSpan(span: YearRange, years: number, whole: YearRange): YearRange {
  return shiftInto({ from: span.from + years, to: span.to + years }, whole);
}

/** The span made long enough to hold this year, too. */
export function widenSpan(span: YearRange, year: number): YearRange {
  return year < span.from || year > span.to ? { from: Math.min(span.from, year), to: Math.max(span.to, year) } : span;
}

/** Where days stand in a span: 0 at the start of its first year, 1 at the end of its last. Linear in time. */
export function createScale(span: YearRange): (dayNumber: number) => number {
  const start = countDays(span.from, 1, 1);
  const days = countDays(span.to + 1, 1, 1) - start;
  return (dayNumber) => (dayNumber - start) / days;
}

/** Where one day stands in a span. */
export function scaleDay(dayNumber: number, span: YearRange): number {
  return createScale(span)(dayNumber);
}

/** A share of the span as a CSS length. */
export function formatPercent(share: number): string {
  return `${Math.round(share * 1_000_000) / 10_000}%`;
}

/** How many years a span has. */
export function countYears(span: YearRange): number {
  return span.to - span.from + 1;
}

function parseYear(text: string | null): number | undefined {
  return text !== null && /^\d{4}$/.test(text) ? Number(text) : undefined;
}

function shiftInto(span: YearRange, whole: YearRange): YearRange {
  const shift = Math.max(0, whole.from - span.from) || Math.min(0, whole.to - span.to);
  return { from: Math.max(whole.from, span.from + shift), to: Math.min(whole.to, span.to + shift) };
}

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/**
 * The years to write on a scale that has room for `room` of them: round years, and both ends of the span; a round year
 * gives way to an end that it would touch.
 */
export function tickYears(span: YearRange, room: number): number[] {
  const years = countYears(span);
  const step = STEPS.find((each) => years / each <= room) ?? years;
  const first = Math.ceil(span.from / step) * step;
  const inner = Array.from(
    { length: Math.max(0, Math.floor((span.to - first) / step) + 1) },
    (_, index) => first + index * step,
  ).filter((year) => year - span.from >= step * 0.75 && span.to - year >= step * 0.5);
  return [...new Set([span.from, ...inner, span.to])];
}
