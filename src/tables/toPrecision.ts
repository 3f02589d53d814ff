/** How precise a well-formed date (ISO 8601) is as it is written: to the year, the month or the day. */
export function toPrecision(date: string): 'year' | 'month' | 'day' {
  if (date.length === 'yyyy'.length) return 'year';
  return date.length === 'yyyy-mm'.length ? 'month' : 'day';
}
