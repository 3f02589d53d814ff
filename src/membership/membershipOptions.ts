import type { Tables } from '../tables/tablesSchema';
import { toRegions } from './toRegions';
import type { Measure, Region } from './toSeries';

/** A region as an address names it (`AF`); the world for anything else. */
export function parseRegion(tables: Pick<Tables, 'countries'>, value: string | null): Region {
  return toRegions(tables).find((region) => region === value?.toUpperCase()) ?? 'world';
}

/** What the members of a day are shown on. */
export type Show = 'chart' | 'map';

/** What an address asks to be shown (`map`); the chart for anything else. */
export function parseShow(value: string | null): Show {
  return value === 'map' ? 'map' : 'chart';
}

/** A measure as an address names it (`share`); the count for anything else. */
export function parseMeasure(value: string | null): Measure {
  return value === 'share' ? 'share' : 'count';
}

/** A year as an address names it, if the data have it; otherwise undefined. */
export function parseYear({ cowYears }: Pick<Tables, 'cowYears'>, value: string | null): number | undefined {
  return cowYears.find(({ year }) => String(year) === value)?.year;
}

/** A country as an address names it (`KR`), if it was ever a member; otherwise undefined. */
export function parseCountry({ countries }: Pick<Tables, 'countries'>, value: string | null): string | undefined {
  return countries.find(({ code }) => code === value?.toUpperCase())?.code;
}
