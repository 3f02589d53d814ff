import type { Piece } from '../finding';

/** How far around the words it is looked for. */
const REACH = 200;

// "May 2019" is a month.
const EN_BEFORE =
  /\b(?:(?:plan|aim|hope|want|expect|intend|target|claim|allege|believe|rumou?r)(?:s|d|ed|ing)?|will|would|should|could|may(?!,?\s\d)|might|if|unless|projected|forecast|estimated|supposed|reportedly|allegedly|supposedly|apparently|probably|possibly|perhaps)\b[^,;.]*$/iu;
const KO_AFTER =
  /계획|목표|예정|전망|것(?:이다|입니다)|희망|로\s(?:알려[져진졌]|추정|추산|예상|기대|보[이인]|전해)|게\s(?:된다|됩니다|될)|기를\s(?:바라|바란|원하|원한)|[다라](?:고|는)\s(?:한다|합니다|하였다|했다|말|주장|전해|알려|추정|본다|믿)|여야\s(?:한다|합니다)/u;
const BOXED_KO = '예상|예정|계획|목표|전망|요청|추정|추산|주장|논란|불확실|미확인';
const BOXED = new RegExp(
  String.raw`(?:^|\([^()]*)(?:\b(?:proposed|planned|draft|requested|projected|expected|forecast|target|claimed|alleged|disputed|estimated?|uncertain|unconfirmed|unverified)\b|${BOXED_KO})|\s(?:${BOXED_KO})$`,
  'iu',
);

/** Whether a sentence says something of the time to come, only wishes or supposes it, or says that somebody says so: what is not sure is no fact. */
export function isUnsure(sentence: Piece, words: Piece, language: 'ko' | 'en'): boolean {
  const [start, end] = [words.start - sentence.start, words.end - sentence.start];
  return language === 'en'
    ? EN_BEFORE.test(sentence.text.slice(Math.max(0, start - REACH), start))
    : KO_AFTER.test(sentence.text.slice(end, end + REACH));
}

/** Whether the value of a line of an infobox says so of itself, at its head or in a bracket: "1901 (claimed)", "180 (expected)". */
export function isUnsureInBox(value: string): boolean {
  return BOXED.test(value);
}
