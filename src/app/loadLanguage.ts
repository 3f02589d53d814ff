import type { i18n } from 'i18next';
import { createI18n, type Translation } from '../i18n/createI18n';
import type { Language } from '../i18n/language';

const files: Readonly<Record<Language, () => Promise<{ default: Translation }>>> = {
  ko: () => import('../i18n/ko.json'),
  en: () => import('../i18n/en.json'),
};
const loaded = new Map<Language, i18n>();

/** The words of a language if they are loaded. */
export function getLoadedLanguage(language: Language): i18n | undefined {
  return loaded.get(language);
}

const loading = new Map<Language, Promise<i18n>>();

/** Loads the words of a language once; a failed load may be tried again. */
export function loadLanguage(language: Language): Promise<i18n> {
  const known = loading.get(language);
  if (known) return known;
  const promise = files[language]().then(({ default: translation }) => {
    const instance = createI18n(language, translation);
    loaded.set(language, instance);
    return instance;
  });
  loading.set(language, promise);
  promise.catch(() => loading.delete(language));
  return promise;
}
