import { countries } from 'countries-list';
import alpha3ByAlpha2 from 'countries-list/minimal/countries.2to3.min.json';
import { LANGUAGES } from '../i18n/language';
import { COUNTRY_ALIASES } from '../tables/countryAliases';
import type { Country } from '../tables/tablesSchema';

/**
 * Every country of the countries-list package: codes, continent, and the names by which people look for it (some of them are the project’s own), with the
 * name to show from Intl.DisplayNames. Sorted by code; throws where the package has no alpha-3 code. The names are made
 * here, once, because the Intl of a reader's browser may know others than the prerendered page.
 */
export function toCountries(): Country[] {
  const alpha3 = new Map(Object.entries(alpha3ByAlpha2));
  return Object.entries(countries)
    .map(([code, country]): Country => {
      const code3 = alpha3.get(code);
      if (code3 === undefined) throw new Error(`countries-list has no alpha-3 code for ${code}`);
      const displayNames = Object.fromEntries(
        LANGUAGES.map((language) => [language, toDisplayName(code, language, 'long')]),
      );
      const names = [
        country.name,
        country.native,
        ...('alias' in country ? country.alias : []),
        ...LANGUAGES.map((language) => toDisplayName(code, language, 'short')),
        ...(COUNTRY_ALIASES[code] ?? []),
      ];
      const others = [...new Set(names)].filter((name) => !Object.values(displayNames).includes(name));
      return { code, alpha3: code3, continent: country.continent, displayNames, names: others };
    })
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

function toDisplayName(code: string, language: string, style: 'long' | 'short'): string {
  return new Intl.DisplayNames([language], { type: 'region', style }).of(code) ?? code;
}
