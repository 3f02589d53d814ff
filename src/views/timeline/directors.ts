import { precisionOf } from '../../tables/partialDates';
import type { Director } from '../../tables/tablesSchema';
import { dayInterval, scaleDay, yearOf, type YearRange } from './timeScale';

/** Somebody who led the organization, or a time for which no source names anyone, on a scale; positions 0 to 1. */
export type DirectorBand =
  | {
      readonly kind: 'director';
      readonly director: Director;
      readonly start: number;
      readonly end: number;
      /** No source gives the beginning, or the end: it lies somewhere towards the neighbour. */
      readonly isStartUnknown: boolean;
      readonly isEndUnknown: boolean;
    }
  | { readonly kind: 'gap'; readonly from: number; readonly to: number; readonly start: number; readonly end: number };

/** From one director to the next it may take as long as this without anybody being missing. */
const LONGEST_CHANGE_DAYS = 366;

/**
 * The directors that touch a span, in order, cut off at its ends. Where a beginning or an end is unknown, the band
 * reaches to its neighbour and says so; where both are known and years lie between, the years are a gap.
 */
export function layoutDirectors(directors: readonly Director[], span: YearRange): DirectorBand[] {
  const place = (day: number) => Math.min(1, Math.max(0, scaleDay(day, span)));
  const bands = directors.flatMap((director, index): DirectorBand[] => {
    const [before, after] = [directors[index - 1], directors[index + 1]];
    const from = daysOf(director.from)?.start ?? daysOf(before?.to)?.end ?? -Infinity;
    const next = daysOf(after?.from)?.start;
    const to = Math.min(daysOf(director.to)?.end ?? Infinity, next ?? Infinity);
    const band: DirectorBand = {
      kind: 'director',
      director,
      start: place(from),
      end: place(to),
      isStartUnknown: director.from === undefined,
      isEndUnknown: director.to === undefined && after !== undefined,
    };
    if (director.to === undefined || after?.from === undefined || next === undefined) return [band];
    if (next - to <= LONGEST_CHANGE_DAYS) return [band];
    const [first, last] = [director.to, after.from].map((date) => yearOf({ date, precision: precisionOf(date) }));
    return [band, { kind: 'gap', from: first ?? NaN, to: last ?? NaN, start: place(to), end: place(next) }];
  });
  return bands.filter(({ start, end }) => end > start);
}

function daysOf(date: string | undefined) {
  return date === undefined ? undefined : dayInterval({ date, precision: precisionOf(date) });
}
