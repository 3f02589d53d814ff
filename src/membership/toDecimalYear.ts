import type { FactDate } from '../facts/factsSchema';

/** A place on an axis of years, 2016.5 being the middle of 2016. A month stands at its middle; a year alone at its beginning, where its tick is. */
export function toDecimalYear({ date, precision }: FactDate): number {
  const [year = NaN, month = 1, day = 1] = date.split('-').map(Number);
  if (precision === 'year') return year;
  if (precision === 'month') return year + (month - 0.5) / 12;
  return year + (Date.UTC(year, month - 1, day) - Date.UTC(year, 0)) / (Date.UTC(year + 1, 0) - Date.UTC(year, 0));
}
