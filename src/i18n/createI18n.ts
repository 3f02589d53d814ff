import { createInstance, type i18n, type TFunction } from 'i18next';
import { josa } from 'es-hangul';
import type en from './en.json';
import type ko from './ko.json';
import type { Language } from './language';

// A key that the texts do not have does not compile.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof ko };
  }
}

/** All texts of the interface in one language. */
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
    return pair ? selectParticle(String(value), pair) : '⟦particle⟧';
  });
  instance.t = keepPlain(instance.t);
  return instance;
}

/**
 * Words that take no values are always the same: they are looked up once, since a page asks for some of them fifty
 * times.
 */
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

const PAIRS = [
  '이/가',
  '을/를',
  '은/는',
  '으로/로',
  '와/과',
  '이나/나',
  '이란/란',
  '이라/라',
  '으로부터/로부터',
] as const;
export type ParticlePair = (typeof PAIRS)[number];

/** True for a pair of particles that withParticle knows (`으로/로`). */
export function isParticlePair(pair: string): pair is ParticlePair {
  return PAIRS.some((known) => known === pair);
}

/** The words with the Korean particle that their last sound asks for: 22개국 → 22개국으로, ICM → ICM으로, 18% → 18%로. */
export function withParticle(words: string, pair: ParticlePair): string {
  return words + selectParticle(words, pair);
}

/** The particle alone, where the words stand in a link of their own. */
export function selectParticle(words: string, pair: ParticlePair): string {
  return josa.pick(readAloud(words), pair);
}

const DIGITS = ['영', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];
/**
 * A word in Latin letters is read as a word: its last sound is a consonant in Korean after n, m, l and ng alone (Erben,
 * Swing).
 */
const LATIN_CONSONANT = /\p{Ll}(?:[nml]|ng)$/u;
/** Only the letters whose Korean names end in a consonant; the others end in a vowel, as es-hangul takes Latin to. */
const LETTERS: Readonly<Record<string, string>> = { L: '엘', M: '엠', N: '엔', R: '알' };

function readAloud(words: string): string {
  const spoken = words.replace(/(\s*\([^()]*\))+$/u, '').replace(/[\p{Pe}\p{Pf}"']+$/u, '');
  const last = spoken.at(-1) ?? '';
  if (LATIN_CONSONANT.test(spoken)) return last === 'l' ? '엘' : '엔';
  if (/\d/.test(last)) return DIGITS[Number(last)] ?? words;
  return LETTERS[last] ?? (last === '%' ? '퍼센트' : last);
}
