import type { Piece } from '../finding';
import { matchPieces, type PieceMatch } from './matchPieces';

const CLAUSE =
  /[;:]\s|,\s(?:and|but|while|whereas|which|who)\s|\s(?:but|while|whereas)\s|\sand\s(?:in|by|as of|its?|ha[ds]|was)\s|(?<!그리|최)(?:고|며|지만|으나|는데|였다|있다),?\s|(?:되어|하여|된|한|이후|뒤)\s/iu;
const FRAME = /^as of\s|(?:기준|현재)/iu;

/**
 * The date of a value, of all that a sentence gives: the nearest in the clause of the value. One in brackets belongs to
 * the figure right before it; one at the head of the sentence that says "as of" belongs to all that follows.
 */
export function findDateOf(sentence: Piece, words: Piece, patterns: readonly RegExp[]): PieceMatch | undefined {
  return patterns
    .flatMap((pattern) => matchPieces(sentence, pattern))
    .flatMap((date) => {
      const between = toBetween(sentence, words, date.whole);
      return isDateOf(sentence, words, date.whole, between) ? [{ date, distance: between.length }] : [];
    })
    .toSorted((one, other) => one.distance - other.distance)[0]?.date;
}

/** What follows the date of another figure, which begins a clause without a verb: ", in 1990 |39 members". */
const NEXT_FIGURE = /^,?\s(?:it\shad\s|only\s|about\s|약\s|총\s)?\d/u;

function isDateOf(sentence: Piece, words: Piece, date: Piece, between: string): boolean {
  if (date.text.startsWith('(')) return date.start >= words.end && !/[\d(]/u.test(between);
  if (
    date.start >= words.end &&
    /,\s(?:and\s)?$/u.test(between) &&
    NEXT_FIGURE.test(sentence.text.slice(date.end - sentence.start))
  )
    return false;
  if (date.start === sentence.start && FRAME.test(date.text)) return true;
  return !CLAUSE.test(between);
}

/** What stands between the words and the date, whichever comes first. */
export function toBetween(sentence: Piece, words: Piece, date: Piece): string {
  const [from, to] = date.start < words.start ? [date.end, words.start] : [words.end, date.start];
  return sentence.text.slice(from - sentence.start, to - sentence.start);
}
