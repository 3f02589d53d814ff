import type { Piece } from '../finding';

const NOT_BEFORE = /\b(?:not(?!\s(?:only|just|merely))|never|no longer)\s(?:\S+\s){0,2}$|n['’]t\s(?:\S+\s){0,2}$/iu;
const NOT_AFTER = /^(?:들)?(?:이|가|은|는)?\s?아니/u;

/** Whether a sentence says of these words that it is not so: what it denies is no fact. */
export function isDenied(sentence: Piece, words: Piece): boolean {
  const [start, end] = [words.start - sentence.start, words.end - sentence.start];
  return NOT_BEFORE.test(sentence.text.slice(0, start)) || NOT_AFTER.test(sentence.text.slice(end));
}
