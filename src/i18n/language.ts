/** The languages of the site, in the order in which they are offered. */
export const LANGUAGES = ['ko', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** For a reader who prefers none of them, and for addresses without a language where no script runs. */
export const DEFAULT_LANGUAGE: Language = 'ko';

/** True for a language of the site. */
export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** The language's own name, for a switch: each in itself, as readers look for it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { ko: '한국어', en: 'English' };

/**
 * The first of a reader's preferred languages (BCP 47 tags, best first) that the site has; the default if it has none.
 */
export function matchLanguage(preferred: readonly string[]): Language {
  const primary = preferred.map((tag) => tag.toLowerCase().split('-')[0]);
  return primary.find(isLanguage) ?? DEFAULT_LANGUAGE;
}
