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
  const countries = indexCountries(language);
  const adjective = normalizeName(name);
  const exact = countries.get(adjective);
  if (exact !== undefined || language === 'ko') return exact;
  const names = [...countries.keys()];
  if (names.some((country) => country.startsWith(`${adjective} `))) return undefined;
  const stems = listStems(adjective);
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
export function slugifyCountry(code: string): string {
  const name = new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? code;
  return name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}

function indexCountries(language: 'ko' | 'en'): ReadonlyMap<string, string> {
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
      if (name !== undefined && !countries.has(normalizeName(name))) countries.set(normalizeName(name), code);
    }
  }
  for (const [code, words] of Object.entries(COUNTRY_WORDS[language]))
    for (const word of words) countries.set(normalizeName(word), code);
  for (const [code, aliases] of Object.entries(COUNTRY_ALIASES)) {
    // Korean writes the parts of a name together, too.
    for (const alias of aliases)
      for (const key of [normalizeName(alias), normalizeName(alias).replaceAll(' ', '')]) countries.set(key, code);
  }
  cache.set(language, countries);
  return countries;
}

function normalizeName(name: string): string {
  return name.toLowerCase().replaceAll('.', '');
}

/** Not one that another has followed: DD has the name of Germany too. */
function isInUse(code: string): boolean {
  return new Intl.Locale('und', { region: code }).region === code;
}

/** An adjective without its endings, longest first: "sudanese", "sudan". */
function listStems(adjective: string): string[] {
  const stems = [adjective];
  for (let length = 1; length <= 3; length += 1) {
    if (ADJECTIVE_ENDING.exec(adjective)) stems.push(adjective.slice(0, -length));
  }
  return stems.filter((stem) => stem.length >= STEM_MIN_CHARACTERS);
}

/**
 * Words for a country in a text that neither its names (countryAliases.ts has more of them) nor a rule gives, by its
 * code: English adjectives, and short names. What two countries could be called ("American", "Korean") is left out.
 */
export const COUNTRY_WORDS: Record<'ko' | 'en', Readonly<Record<string, readonly string[]>>> = {
  en: {
    AE: ['Emirati'],
    AR: ['Argentine'],
    CH: ['Swiss'],
    CI: ['Ivorian', 'Ivory Coast'],
    CY: ['Cypriot'],
    DK: ['Danish'],
    ES: ['Spanish'],
    FI: ['Finnish'],
    FR: ['French'],
    GB: ['British', 'Britain', 'Great Britain'],
    GR: ['Greek'],
    IE: ['Irish'],
    IS: ['Icelandic'],
    LA: ['Lao', 'Laotian'],
    LS: ['Basotho'],
    MG: ['Malagasy'],
    MK: ['Macedonian'],
    MM: ['Burmese'],
    NL: ['Dutch'],
    NO: ['Norwegian'],
    PA: ['Panamanian'],
    PE: ['Peruvian'],
    PH: ['Filipino'],
    PL: ['Polish'],
    PS: ['Palestinian'],
    PT: ['Portuguese'],
    SA: ['Saudi'],
    SC: ['Seychellois'],
    SV: ['Salvadoran'],
    SZ: ['Swazi'],
    TG: ['Togolese'],
    TR: ['Turkish', 'Turkey'],
    US: ['USA'],
  },
  ko: {
    AF: ['아프간'],
    BA: ['보스니아'],
    ID: ['인니'],
    KG: ['키르기스'],
    KZ: ['카자흐'],
    SA: ['사우디'],
    TJ: ['타지크'],
    TM: ['투르크멘'],
    UZ: ['우즈벡'],
  },
};

/**
 * Other names by which people look for a country and documents call it, by its code: the project's own list, from no
 * source. They are only looked for, never shown. What the lists of names have already (countries.ts) is not repeated
 * here.
 */
export const COUNTRY_ALIASES: Readonly<Record<string, readonly string[]>> = {
  AG: ['앤티가 바부다'],
  AU: ['호주'],
  BA: ['보스니아 헤르체고비나'],
  BF: ['오트볼타', '상볼타'],
  BJ: ['다호메이'],
  BY: ['벨로루시'],
  CD: ['콩고 민주 공화국', '민주 콩고', '자이르'],
  CF: ['중앙 아프리카 공화국', '중아공'],
  CG: ['콩고 공화국'],
  CI: ['아이보리코스트', '상아해안'],
  CV: ['케이프버드'],
  CZ: ['체코 공화국'],
  DE: ['도이칠란트', '독일 연방 공화국'],
  ES: ['에스파냐'],
  ET: ['이디오피아'],
  FR: ['불란서'],
  GB: ['대영 제국', '잉글랜드', 'England'],
  GE: ['그루지야'],
  GR: ['희랍'],
  IR: ['페르시아'],
  IT: ['이태리'],
  KG: ['키르기스 공화국'],
  KH: ['캄푸치아'],
  KR: ['남한', 'ROK', 'S Korea'],
  LK: ['실론'],
  MH: ['마셜 군도'],
  MM: ['버마'],
  MN: ['몽고'],
  NL: ['화란'],
  RS: ['유고슬라비아', '유고'],
  SK: ['슬로바키아 공화국', 'Slovak Republic'],
  SZ: ['스와질란드'],
  TH: ['타이'],
  TL: ['동티모르'],
  TR: ['터키'],
  TZ: ['탕가니카'],
  VA: ['교황청', '성좌'],
  VN: ['월남'],
  YE: ['남예멘', '북예멘'],
  ZA: ['남아공', '남아프리카 공화국'],
  ZW: ['로디지아'],
};
