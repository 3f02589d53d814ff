import { isLanguage, matchLanguage, type Language } from '../i18n/language';
import type { Theme } from '../ui/theme';

const LANGUAGE_KEY = 'iom-language';
const THEME_KEY = 'iom-theme';
const THEME_EVENT = 'iom-theme';

/**
 * Keeps the reader's language for the next visit, where storage works; it throws in many frames, and then nothing is
 * kept.
 */
export function rememberLanguage(language: Language): void {
  withStorage((storage) => storage.setItem(LANGUAGE_KEY, language));
}

/** The language for a reader whose address names none: the one kept, else the browser's. */
export function toPreferredLanguage(): Language {
  const kept = withStorage((storage) => storage.getItem(LANGUAGE_KEY));
  return isLanguage(kept) ? kept : matchLanguage(navigator.languages);
}

/** Shows a theme at once and keeps it for the next visit, where storage works. */
export function chooseTheme(theme: Theme): void {
  showTheme(theme);
  withStorage((storage) => (theme === 'auto' ? storage.removeItem(THEME_KEY) : storage.setItem(THEME_KEY, theme)));
}

/** Shows a theme at once, for as long as the page lasts. */
export function showTheme(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  window.dispatchEvent(new Event(THEME_EVENT));
}

/** The theme that is shown now; an inline script sets it before the first paint. */
export function readTheme(): Theme {
  const theme = document.documentElement.dataset['theme'];
  return theme === 'light' || theme === 'dark' ? theme : 'auto';
}

/** Reports every change of theme; returns what ends it. */
export function subscribeToTheme(onChange: () => void): () => void {
  window.addEventListener(THEME_EVENT, onChange);
  return () => window.removeEventListener(THEME_EVENT, onChange);
}

/** Storage is null in some browsers' private modes and undefined in some frames, whatever its type says. */
function withStorage<Result>(act: (storage: Storage) => Result): Result | undefined {
  try {
    const storage: Storage | null | undefined = window.localStorage;
    return storage ? act(storage) : undefined;
  } catch (error) {
    // A sandboxed or third-party frame has no storage: the choice then lasts as long as the page.
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
