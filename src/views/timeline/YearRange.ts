import type { TimelineEvent } from './TimelineEvent';
import { toDayNumber, toIsoDay, toYear } from './toInterval';

/** Whole years, the last included. */
export interface YearRange {
  readonly from: number;
  readonly to: number;
}

/** The years from the first event to the last; undefined where there is none. */
export function toWholeSpan(events: readonly TimelineEvent[]): YearRange | undefined {
  if (events.length === 0) return undefined;
  let from = Infinity;
  let to = -Infinity;
  for (const { date } of events) {
    from = Math.min(from, toYear(date));
    to = Math.max(to, toYear(date));
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
  return /^\d+$/.test(text) ? Math.min(whole.to, Math.max(whole.from, Number(text))) : undefined;
}

/** `span` made `factor` times as long around `centre` (a share of it, 0 to 1), within `whole`, never under a year. */
export function zoomSpan(span: YearRange, factor: number, centre: number, whole: YearRange): YearRange {
  const wholeYears = toYears(whole);
  const scaled = Math.round(toYears(span) * factor);
  const years = Math.min(
    wholeYears,
    Math.max(1, factor > 1 ? Math.max(scaled, toYears(span) + 1) : Math.min(scaled, toYears(span) - 1)),
  );
  const middle = span.from + toYears(span) * centre;
  // Years are not all of one length: the year at the centre is asked of the calendar, and stays in.
  const start = toDayNumber(span.from, 1, 1);
  const day = start + centre * (toDayNumber(span.to + 1, 1, 1) - start);
  const year = Math.min(span.to, Math.max(span.from, Number(toIsoDay(day).slice(0, 4))));
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
export function toScale(span: YearRange): (dayNumber: number) => number {
  const start = toDayNumber(span.from, 1, 1);
  const days = toDayNumber(span.to + 1, 1, 1) - start;
  return (dayNumber) => (dayNumber - start) / days;
}

/** Where one day stands in a span. */
export function toPosition(dayNumber: number, span: YearRange): number {
  return toScale(span)(dayNumber);
}

/** How many years a span has. */
export function toYears(span: YearRange): number {
  return span.to - span.from + 1;
}

function parseYear(text: string | null): number | undefined {
  return text !== null && /^\d{4}$/.test(text) ? Number(text) : undefined;
}

function shiftInto(span: YearRange, whole: YearRange): YearRange {
  const shift = Math.max(0, whole.from - span.from) || Math.min(0, whole.to - span.to);
  return { from: Math.max(whole.from, span.from + shift), to: Math.min(whole.to, span.to + shift) };
}
