import { countries } from 'countries-list';
import alpha3ByAlpha2 from 'countries-list/minimal/countries.2to3.min.json';
import type { Country } from '../tables/tablesSchema';

/** Every country of the countries-list package: codes, continent, and the names by which people look for it. Sorted by code; throws where the package has no alpha-3 code. */
export function toCountries(): Country[] {
  const alpha3 = new Map(Object.entries(alpha3ByAlpha2));
  return Object.entries(countries).map(([code, country]): Country => {
    const code3 = alpha3.get(code);
    if (code3 === undefined) throw new Error(`countries-list has no alpha-3 code for ${code}`);
    const names = [country.name, country.native, ...('alias' in country ? country.alias : [])];
    return { code, alpha3: code3, continent: country.continent, names: [...new Set(names)] };
  }).toSorted((a, b) => (a.code < b.code ? -1 : 1));
}
