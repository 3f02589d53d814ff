import type { Language } from './language';

/**
 * What a fragment of a document is, so that a sentence can be made around it: `aim` (to promote …, …하기 위해), `thing`
 * (promoting …, the management of …, …하는 것), `statement` (a Korean clause that ends as a sentence does) or `other`,
 * of which only its words are known.
 */
export type PhraseForm = 'aim' | 'thing' | 'statement' | 'other';

const KO_AIM = /(?:위해|위하여|위해서|목적으로|도록)$/u;
const EN_THING = /^(?:the|a|an|all|every|its|their)\s|^\p{Ll}+ing\s/u;

/** The form of a fragment in this language; `other` for words of any other language. */
export function phraseForm({ text, language }: { text: string; language: string }): PhraseForm {
  if (language === 'ko') {
    if (KO_AIM.test(text)) return 'aim';
    return /다\.?$/u.test(text) ? 'statement' : 'thing';
  }
  if (language !== 'en') return 'other';
  if (text.startsWith('to ')) return 'aim';
  return EN_THING.test(text) ? 'thing' : 'other';
}

/** A sentence of a document without its full stop, as its words and the ending that a reader is spoken to with. */
export interface PoliteClause {
  readonly words: string;
  readonly ending: string;
}

const HANGUL_START = 0xac00;
const HANGUL_END = 0xd7a3;
const FINALS = 28;
const N_FINAL = 4;
const B_FINAL = 17;

/**
 * A Korean clause in the plain style of encyclopedias, with the polite ending of this site: 조직이다 → 조직 + 입니다,
 * 도운 바 있다 → 도운 바 있 + 습니다, 장려한다 → 장려 + 합니다. Words of another language or another ending stay as they are.
 */
export function politeClause(sentence: string, language: Language): PoliteClause {
  const text = sentence.replace(/\.$/u, '');
  if (language !== 'ko' || !text.endsWith('다')) return { words: text, ending: '' };
  const stem = text.slice(0, -1);
  if (/[^\s아]이$/u.test(stem)) return { words: stem.slice(0, -1), ending: '입니다' };
  if (/.는$/u.test(stem)) return { words: stem.slice(0, -1), ending: '습니다' };
  const last = stem.at(-1) ?? '';
  const final = finalOf(last);
  if (last === '니') return { words: stem.slice(0, -1), ending: '닙니다' };
  if (final === undefined || final === 0) return { words: text, ending: '' };
  if (final === N_FINAL) {
    const polite = String.fromCharCode(last.charCodeAt(0) - N_FINAL + B_FINAL);
    return { words: stem.slice(0, -1), ending: `${polite}니다` };
  }
  return { words: stem, ending: '습니다' };
}

function finalOf(letter: string): number | undefined {
  const code = letter.charCodeAt(0);
  return code >= HANGUL_START && code <= HANGUL_END ? (code - HANGUL_START) % FINALS : undefined;
}
