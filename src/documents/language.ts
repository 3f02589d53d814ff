/** A language that documents are read in, or `und` for any other. */
export type DocumentLanguage = 'ko' | 'en' | 'und';

// A Hangul letter is a syllable: a Korean text that gives names in other languages too has few of them.
const KOREAN_SHARE = 0.15;
const ENGLISH_SHARE = 0.1;
const ENGLISH_WORDS = /^(?:the|of|and|to|in|is|it|for|a|an|as|was|by|on|with)$/iu;

/** The language of a text: Korean by its share of Hangul letters, English by its share of small words. */
export function detectLanguage(text: string): DocumentLanguage {
  if (hangulShare(text) >= KOREAN_SHARE) return 'ko';
  const words = text.match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => ENGLISH_WORDS.test(word)).length;
  return words.length > 0 && english / words.length >= ENGLISH_SHARE ? 'en' : 'und';
}

/** Hangul among all letters, 0 to 1; 0 for a text without letters. */
export function hangulShare(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters === 0 ? 0 : (text.match(/\p{Script=Hangul}/gu)?.length ?? 0) / letters;
}
