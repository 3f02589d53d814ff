export type Precision = 'year' | 'month' | 'day';

/** How precise a well-formed date (ISO 8601) is as it is written: to the year, the month or the day. */
export function precisionOf(date: string): Precision {
  if (date.length === 'yyyy'.length) return 'year';
  return date.length === 'yyyy-mm'.length ? 'month' : 'day';
}

/** The first day that a date can mean: `2016-01-01` of 2016, `2016-06-01` of 2016-06, a day itself. */
export function firstDayOf(date: string): string {
  return date.padEnd('yyyy-mm-dd'.length, '-01');
}

/** The last day that a date can mean: `2016-12-31` of 2016, `2016-06-30` of 2016-06, a day itself. */
export function lastDayOf(date: string): string {
  if (precisionOf(date) === 'day') return date;
  if (precisionOf(date) === 'year') return `${date}-12-31`;
  const [year = NaN, month = NaN] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 'yyyy-mm-dd'.length);
}

/** The day before (`by` = -1) or after a day of the calendar. */
export function shiftDay(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 'yyyy-mm-dd'.length);
}

/** True for a date that exists, of this century or the last: 2016, 2016-06 or 2016-06-30. */
export function isPartialDate(value: string): boolean {
  if (!/^(19|20)\d\d(-\d\d(-\d\d)?)?$/.test(value)) return false;
  const parsed = new Date(`${firstDayOf(value)}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(firstDayOf(value));
}
