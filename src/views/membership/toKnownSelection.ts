import type { KnownValues } from '../../ui/address';
import { parseCountry, parseRegion, parseYear } from '../../membership/membershipOptions';
import type { Tables } from '../../tables/tablesSchema';

/** What of an address the data have: a country, a region and a year as they are counted. */
export function toKnownSelection(search: URLSearchParams, tables: Pick<Tables, 'countries' | 'cowYears'>): KnownValues {
  return {
    year: search.getAll('year').filter((year) => parseYear(tables, year) !== undefined),
    region: search.getAll('region').filter((region) => region === 'world' || parseRegion(tables, region) !== 'world'),
    measure: ['count', 'share'],
    show: ['chart', 'map'],
    country: search.getAll('country').filter((country) => parseCountry(tables, country) !== undefined),
  };
}
