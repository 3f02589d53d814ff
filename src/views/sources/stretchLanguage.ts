const COMMON_WORDS: readonly (readonly [language: string, words: ReadonlySet<string>])[] = [
  ['en', new Set(['the', 'of', 'and', 'was', 'this', 'with', 'is', 'by', 'to'])],
  ['es', new Set(['el', 'la', 'los', 'las', 'del', 'y', 'una', 'es', 'con'])],
  ['pt', new Set(['o', 'do', 'da', 'dos', 'não', 'uma', 'em', 'foi', 'que'])],
  ['fr', new Set(['le', 'les', 'des', 'et', 'est', 'une', 'dans', 'du', 'au'])],
  ['de', new Set(['der', 'die', 'das', 'und', 'ist', 'ein', 'eine', 'von', 'mit'])],
  ['nl', new Set(['het', 'een', 'van', 'wordt', 'door', 'is', 'onder', 'met', 'zijn'])],
  ['id', new Set(['dan', 'yang', 'untuk', 'oleh', 'dari', 'pada', 'dengan', 'umur', 'lahir'])],
];
const MIN_WORDS = 3;
const MIN_SHARE = 0.5;

/**
 * The language of a stretch that is no part of an article, as a BCP 47 tag, for fonts and screen readers: told by its
 * script, or by its most common words. `und` where neither tells: a wrong language would be read aloud wrongly.
 */
export function detectStretchLanguage(text: string): string {
  const letters = count(text, /\p{L}/gu);
  if (letters === 0) return 'und';
  if (count(text, /\p{Script=Hangul}/gu) / letters > MIN_SHARE) return 'ko';
  if (count(text, /\p{Script=Hiragana}|\p{Script=Katakana}/gu) / letters > MIN_SHARE / 2) return 'ja';
  if (count(text, /\p{Script=Han}/gu) / letters > MIN_SHARE) return 'zh';
  if (count(text, /\p{Script=Arabic}/gu) / letters > MIN_SHARE)
    return /(?:^|\s)(?:في|من|على|هذه)(?:\s|$)/u.test(text) ? 'ar' : 'und';
  return readLatinLanguage(text.toLowerCase().match(/\p{L}+/gu) ?? []);
}

function readLatinLanguage(words: readonly string[]): string {
  const [best, next] = COMMON_WORDS.map(([language, common]) => ({
    language,
    hits: words.filter((word) => common.has(word)).length,
  })).toSorted((one, other) => other.hits - one.hits);
  return best && best.hits >= MIN_WORDS && best.hits > (next?.hits ?? 0) ? best.language : 'und';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
