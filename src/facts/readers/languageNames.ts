const LANGUAGES = [
  'ko',
  'en',
  'fr',
  'es',
  'de',
  'it',
  'pt',
  'nl',
  'ru',
  'uk',
  'pl',
  'ar',
  'zh',
  'ja',
  'vi',
  'id',
  'tr',
  'sv',
  'el',
  'he',
  'hi',
];
const cache = new Map<string, ReadonlyMap<string, string>>();

/** The language that a document in Korean or English calls by this name (프랑스어, French); `undefined` for any other word. */
export function readLanguageName(name: string, language: 'ko' | 'en'): string | undefined {
  let names = cache.get(language);
  if (!names) {
    const display = new Intl.DisplayNames([language], { type: 'language' });
    names = new Map(LANGUAGES.map((code) => [(display.of(code) ?? code).toLowerCase(), code]));
    cache.set(language, names);
  }
  return names.get(name.toLowerCase());
}
