import { createInstance, type i18n, type TFunction } from 'i18next';
import type en from './en.json';
import { isParticlePair, toParticle, withParticle } from './withParticle';
import type ko from './ko.json';
import type { Language } from './language';

/** All words of the interface in one language. */
export type InterfaceWords = typeof ko | typeof en;

/**
 * An i18next instance of one language, ready at once. A missing key shows itself as ⟦key⟧ and never as silence.
 * `{{value, josa(으로/로)}}` puts the right particle after a value, `{{value, particle(으로/로)}}` is the particle alone.
 */
export function createI18n(language: Language, words: InterfaceWords): i18n {
  const instance = createInstance();
  void instance.init({
    lng: language,
    resources: { [language]: { translation: words } },
    initAsync: false,
    interpolation: { escapeValue: false },
    // A default is a choice of the caller: the id of a fact that has no label yet.
    parseMissingKeyHandler: (key, defaultValue) => (typeof defaultValue === 'string' ? defaultValue : `⟦${key}⟧`),
  });
  instance.services.formatter?.add('josa', (value: unknown, _language, options: Record<string, unknown>) => {
    const pair = Object.keys(options).find(isParticlePair);
    return pair ? withParticle(String(value), pair) : `${String(value)}⟦josa⟧`;
  });
  instance.services.formatter?.add('particle', (value: unknown, _language, options: Record<string, unknown>) => {
    const pair = Object.keys(options).find(isParticlePair);
    return pair ? toParticle(String(value), pair) : '⟦particle⟧';
  });
  instance.t = keepPlain(instance.t);
  return instance;
}

/** Words that take no values are always the same: they are looked up once, since a page asks for some of them fifty times. */
function keepPlain(t: TFunction): TFunction {
  const known = new Map<unknown, unknown>();
  return new Proxy(t, {
    apply(translate, self, args: unknown[]) {
      const [key, ...values] = args;
      if (values.length > 0) return Reflect.apply(translate, self, args);
      if (!known.has(key)) known.set(key, Reflect.apply(translate, self, args));
      return known.get(key);
    },
  });
}
