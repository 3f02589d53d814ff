import { COUNTRY_ALIASES } from './countryAliases';
import { COUNTRY_WORDS } from './countryWords';

const NOT_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'QO', 'ZZ', 'XA', 'XB']);
const ADJECTIVE_ENDING = /(?:i|n|an|ian|ese|ish|ar)$/iu;
const STEM_MIN_CHARACTERS = 4;
const cache = new Map<string, ReadonlyMap<string, string>>();

const STYLES = ['long', 'short'] as const;

/**
 * The ISO 3166-1 alpha-2 code of a country by its name in this language or, in English, by its adjective (Iraqi):
 * a name without its ending (Nigerien, Niger), or the one country that begins so (Afghan). What could be two
 * countries is none: Dominican is of Dominica and of the Dominican Republic.
 */
export function readCountry(name: string, language: 'ko' | 'en'): string | undefined {
  const countries = toCountries(language);
  const adjective = toKey(name);
  const exact = countries.get(adjective);
  if (exact !== undefined || language === 'ko') return exact;
  const names = [...countries.keys()];
  if (names.some((country) => country.startsWith(`${adjective} `))) return undefined;
  const stems = toStems(adjective);
  const whole = stems.find((stem) => countries.has(stem));
  if (whole !== undefined) return countries.get(whole);
  for (const stem of stems) {
    const [only, ...others] = new Set(
      names.filter((country) => country.startsWith(stem)).map((country) => countries.get(country)),
    );
    if (only !== undefined && others.length === 0) return only;
  }
  return undefined;
}

/** The country's English name as a part of an id: `afghanistan`. */
export function toCountrySlug(code: string): string {
  const name = new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? code;
  return name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}

function toCountries(language: 'ko' | 'en'): ReadonlyMap<string, string> {
  const known = cache.get(language);
  if (known) return known;
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  const codes = letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !NOT_COUNTRIES.has(code) && isInUse(code));
  const countries = new Map<string, string>();
  for (const style of STYLES) {
    const display = new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' });
    for (const code of codes) {
      const name = display.of(code);
      if (name !== undefined && !countries.has(toKey(name))) countries.set(toKey(name), code);
    }
  }
  for (const [code, words] of Object.entries(COUNTRY_WORDS[language]))
    for (const word of words) countries.set(toKey(word), code);
  for (const [code, aliases] of Object.entries(COUNTRY_ALIASES)) {
    // Korean writes the parts of a name together, too.
    for (const alias of aliases)
      for (const key of [toKey(alias), toKey(alias).replaceAll(' ', '')]) countries.set(key, code);
  }
  cache.set(language, countries);
  return countries;
}

function toKey(name: string): string {
  return name.toLowerCase().replaceAll('.', '');
}

/** Not one that another has followed: DD has the name of Germany too. */
function isInUse(code: string): boolean {
  return new Intl.Locale('und', { region: code }).region === code;
}

/** An adjective without its endings, longest first: "sudanese", "sudan". */
function toStems(adjective: string): string[] {
  const stems = [adjective];
  for (let length = 1; length <= 3; length += 1) {
    if (ADJECTIVE_ENDING.exec(adjective)) stems.push(adjective.slice(0, -length));
  }
  return stems.filter((stem) => stem.length >= STEM_MIN_CHARACTERS);
}
