import type { Tables } from '../tables/tablesSchema';
import { parseDay } from './day';
import { listRegions, type Measure, type Region } from './series';

/** A region as an address names it (`AF`); the world for anything else. */
export function parseRegion(tables: Pick<Tables, 'countries'>, value: string | null): Region {
  return listRegions(tables).find((region) => region === value?.toUpperCase()) ?? 'world';
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

/** A country as an address names it (`KR`), if it was ever a member; otherwise undefined. */
export function parseCountry({ countries }: Pick<Tables, 'countries'>, value: string | null): string | undefined {
  return countries.find(({ code }) => code === value?.toUpperCase())?.code;
}

/** By parameter of the address, what of its values the data have. */
export function findKnownSelection(
  search: URLSearchParams,
  tables: Pick<Tables, 'countries' | 'spells'>,
): Readonly<Record<string, readonly string[]>> {
  const isKnown = (name: string) => (value: string) =>
    parseDay(tables, new URLSearchParams({ [name]: value })) !== undefined;
  return {
    date: search.getAll('date').filter(isKnown('date')),
    year: search.getAll('year').filter(isKnown('year')),
    region: search.getAll('region').filter((region) => region === 'world' || parseRegion(tables, region) !== 'world'),
    measure: ['count', 'share'],
    compare: ['cow'],
    show: ['chart', 'map'],
    country: search.getAll('country').filter((country) => parseCountry(tables, country) !== undefined),
  };
}
