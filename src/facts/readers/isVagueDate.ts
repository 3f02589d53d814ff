import type { Piece } from '../finding';

const BEFORE = /(?:\b(?:about|around|circa|c\.|ca\.|before|after|by)|약|대략)\s$/iu;
/** "The 1980 …" may go on as a decade, "the 5th of May" is one day. */
const THE_BEFORE = /\bthe\s$/iu;
const DAY_FIRST = /^\d{1,2}(?!\d)/u;
const AFTER =
  /^(?:s\b|['’]s\b|\s?[-–~/]\s?\d|\sor\s|\?|대|경|쯤|무렵|께|\s?(?:이전|이후|전후|전에|즈음|또는|혹은|말?부터\s\d))/u;

const RANGE_BEFORE = /\d(?:년|월|일)?\s?[-–~∼/]\s?$/u;

/** Whether a date is only one end of a range, or any of several years: "2018–2019", "the 1990s". */
export function isPartOfRange(sentence: Piece, date: Piece): boolean {
  return (
    RANGE_BEFORE.test(sentence.text.slice(0, date.start - sentence.start)) ||
    AFTER.test(sentence.text.slice(date.end - sentence.start))
  );
}

/** Whether the words around a date say that it is not quite this one: "about 1960", "the 1950s", 1960년경. */
export function isVagueDate(sentence: Piece, date: Piece): boolean {
  const before = sentence.text.slice(0, date.start - sentence.start);
  return (
    BEFORE.test(before) || (THE_BEFORE.test(before) && !DAY_FIRST.test(date.text)) || isPartOfRange(sentence, date)
  );
}
