import { createI18n, type InterfaceWords } from '../i18n/createI18n';
import type { Language } from '../i18n/language';
import { createLoader } from './createLoader';

const files: Readonly<Record<Language, () => Promise<{ default: InterfaceWords }>>> = {
  ko: () => import('../i18n/ko.json'),
  en: () => import('../i18n/en.json'),
};

const loader = createLoader((language: Language) =>
  files[language]().then(({ default: words }) => createI18n(language, words)),
);

/** Loads the words of a language once; a failed load may be tried again. */
export const loadLanguage = loader.load;
/** The words of a language if they are loaded. */
export const getLoadedLanguage = loader.getLoaded;
