const NOT_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'QO', 'ZZ', 'XA', 'XB']);
const ADJECTIVE_ENDING = /(?:i|n|an|ian|ese|ish|ar)$/iu;
const STEM_MIN_CHARACTERS = 4;
const cache = new Map<string, ReadonlyMap<string, string>>();

/**
 * The ISO 3166-1 alpha-2 code of a country by its name in this language or, in English, by its adjective (Iraqi):
 * a name without its ending (Nigerien, Niger), or the one country that begins so (Afghan). What could be two
 * countries is none: Dominican is of Dominica and of the Dominican Republic.
 */
export function readCountry(name: string, language: 'ko' | 'en'): string | undefined {
  const countries = toCountries(language);
  const adjective = name.toLowerCase();
  const exact = countries.get(adjective);
  if (exact !== undefined || language === 'ko') return exact;
  const names = [...countries.keys()];
  if (names.some((country) => country.startsWith(`${adjective} `))) return undefined;
  const stems = toStems(adjective);
  const whole = stems.find((stem) => countries.has(stem));
  if (whole !== undefined) return countries.get(whole);
  for (const stem of stems) {
    const [only, ...others] = names.filter((country) => country.startsWith(stem));
    if (only !== undefined && others.length === 0) return countries.get(only);
  }
  return undefined;
}

/** The country's English name as a part of an id: `afghanistan`. */
export function toCountrySlug(code: string): string {
  const name = new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? code;
  return name.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[^a-z]+/gu, '-').replaceAll(/^-|-$/gu, '');
}

function toCountries(language: 'ko' | 'en'): ReadonlyMap<string, string> {
  const known = cache.get(language);
  if (known) return known;
  const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  const codes = letters.flatMap((first) => letters.map((second) => first + second)).filter((code) => !NOT_COUNTRIES.has(code));
  const countries = new Map<string, string>();
  for (const code of codes) {
    const name = display.of(code);
    if (name !== undefined && !countries.has(name.toLowerCase())) countries.set(name.toLowerCase(), code);
  }
  cache.set(language, countries);
  return countries;
}

/** An adjective without its endings, longest first: "sudanese", "sudan". */
function toStems(adjective: string): string[] {
  const stems = [adjective];
  for (let length = 1; length <= 3; length += 1) {
    if (ADJECTIVE_ENDING.exec(adjective)) stems.push(adjective.slice(0, -length));
  }
  return stems.filter((stem) => stem.length >= STEM_MIN_CHARACTERS);
}
