import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type en from './en.json';
import { isParticlePair, toParticle, withParticle } from './withParticle';
import type ko from './ko.json';
import type { Language } from './language';

export type Translation = typeof ko | typeof en;

/**
 * An i18next instance of one language, ready at once. A missing key shows itself as ⟦key⟧ and never as silence.
 * `{{value, josa(으로/로)}}` puts the right particle after a value, `{{value, particle(으로/로)}}` is the particle alone.
 */
export function createI18n(language: Language, translation: Translation): i18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: language,
    resources: { [language]: { translation } },
    initAsync: false,
    interpolation: { escapeValue: false },
    // A default is a choice of the caller: the id of a fact that has no label yet.
    parseMissingKeyHandler: (key, defaultValue) => (typeof defaultValue === 'string' ? defaultValue : `⟦${key}⟧`),
    react: { useSuspense: false },
  });
  instance.services.formatter?.add('josa', (value: unknown, _language, options: Record<string, unknown>) => {
    const pair = Object.keys(options).find(isParticlePair);
    return pair ? withParticle(String(value), pair) : `${String(value)}⟦josa⟧`;
  });
  instance.services.formatter?.add('particle', (value: unknown, _language, options: Record<string, unknown>) => {
    const pair = Object.keys(options).find(isParticlePair);
    return pair ? toParticle(String(value), pair) : '⟦particle⟧';
  });
  return instance;
}
