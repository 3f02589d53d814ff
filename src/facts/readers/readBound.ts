import type { Piece } from '../finding';

/** What the words around a number make of it: `about` is any that says that it is another one, or only a ceiling. */
export type Bound = 'exact' | 'more-than' | 'about';

const ABOUT_BEFORE =
  /(?:(?<!\bin\s\d{3})\d\s(?:to|and|or)|\b(?:about|around|approximately|approx\.|roughly|nearly|almost|some|circa|ca\.|c\.|up to|at most|under|below|between|(?:less|fewer|no more|not more) than|close to)|(?:^|[\s(])(?:약|대략|최대|거의))\s(?:the\s)?$/iu;
const FLOOR_BEFORE =
  /(?:\b(?:over|more than|at least|exceed(?:s|ed|ing)|upwards of|in excess of)|(?:^|[\s(])(?:최소|적어도))\s(?:the\s)?$/iu;
const ABOUT_AFTER = /^(?:이|가|을|를|에)?\s?(?:미만|이하|안 되|채 안|못 미치|가까|가량|정도|내외|남짓|안팎|쯤|사이)/u;
const FLOOR_AFTER = /^(?:여(?=\s|개|곳)|(?:이|가|을|를)?\s?(?:넘|이상|초과))/u;

/**
 * The bound that a sentence gives to a number. `number` is the number with its currency before it, if it has one;
 * `counted` ends with its counter or its currency: "약 |80개|가 넘는", "over |80|".
 */
export function readBound(sentence: Piece, number: Piece, counted: Piece): Bound {
  const before = sentence.text.slice(Math.max(0, number.start - sentence.start - 30), number.start - sentence.start);
  const ends = [number, counted].map(({ end }) => sentence.text.slice(end - sentence.start, end - sentence.start + 12));
  // "No more than 80" ends like "more than 80".
  if (ABOUT_BEFORE.test(before) || ends.some((after) => ABOUT_AFTER.test(after))) return 'about';
  return FLOOR_BEFORE.test(before) || ends.some((after) => FLOOR_AFTER.test(after)) ? 'more-than' : 'exact';
}
