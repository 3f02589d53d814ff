/** The languages of the site, the first being the one for a reader who prefers neither. */
export const LANGUAGES = ['ko', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** True for a language of the site. */
export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** The language's own name, for a switch: each in itself, as readers look for it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { ko: '한국어', en: 'English' };

/** The first of a reader's preferred languages (BCP 47 tags, best first) that the site has; Korean if none is. */
export function toSiteLanguage(preferred: readonly string[]): Language {
  const primary = preferred.map((tag) => tag.toLowerCase().split('-')[0]);
  return primary.find(isLanguage) ?? LANGUAGES[0];
}
