import type { ParsedDocument } from '../../documents/readDocument';
import type { Sentence } from '../../documents/readSentences';
import { toNotUnderstood, toTextFact, toUnreadableDate, toUnreadableNumber, type Finding } from '../finding';
import { findDateOf } from './findDateOf';
import { isDenied } from './isDenied';
import { isCountAfterOwn, isOwnCount, isOwnObserverCount } from './isOwnCount';
import { isUnsure, isUnsureInBox } from './isUnsure';
import { isPartOfRange } from './isVagueDate';
import { joinPieces, matchPieces, toPiece, type PieceMatch } from './matchPieces';
import { BOXED_COUNT, COUNT_DATES, COUNTED } from './membershipWords';
import { isOnOrganization } from './organization';
import { readBound } from './readBound';
import { readDate } from './readDate';
import { readCount } from './readNumber';

type Counted = (typeof COUNTED)[number];

/** Members, observer states, observer organizations and what kinds of organizations these are, with the date that their sentence gives. */
export function readMembership(view: ParsedDocument): Finding[] {
  const { language } = view;
  if (language === 'und') return [];
  return view.sentences.flatMap((sentence, at) => {
    const isReadable =
      sentence.block.kind === 'infobox' ||
      (sentence.block.kind === 'paragraph' &&
        (isOnOrganization(sentence, language) || isCountAfterOwn(sentence, view.sentences[at - 1])));
    if (!isReadable) return [];
    const found = COUNTED.flatMap((counted) =>
      findCounts(sentence, counted, language).flatMap((match) => readCounted(sentence, counted, match, language)),
    );
    // One date that cannot be read may be that of several counts.
    return found.filter(
      (one, index) =>
        one.kind !== 'problem' ||
        found.findIndex((other) => other.kind === 'problem' && other.start === one.start) === index,
    );
  });
}

/** In an infobox the label says whose figure it is that stands alone: "Members: 175". */
function findCounts(sentence: Sentence, counted: Counted, language: 'ko' | 'en'): PieceMatch[] {
  const matches = counted[language].flatMap((pattern) => matchPieces(sentence, pattern));
  const { field, valueStart } = sentence.block;
  if (
    matches.length > 0 ||
    counted.fact !== 'member-states' ||
    counted.unit === null ||
    field !== 'membership' ||
    valueStart === undefined
  )
    return matches;
  return matchPieces(toPiece(sentence, valueStart - sentence.start, sentence.text.length), BOXED_COUNT[language]);
}

function readCounted(sentence: Sentence, { fact, unit }: Counted, match: PieceMatch, language: 'ko' | 'en'): Finding[] {
  const counted = match.piece('counted') ?? match.whole;
  const count = match.piece('count') ?? counted;
  if (isDenied(sentence, match.whole) || isYear(sentence, count.start)) return [];
  const amount = readCount(count.text);
  const bound = readBound(sentence, counted, count);
  if (amount === undefined || bound === 'about') return [toUnreadableNumber(match.whole, [fact])];
  const { kind, valueStart = sentence.start } = sentence.block;
  const isOwn =
    kind === 'infobox'
      ? !isUnsureInBox(sentence.text.slice(valueStart - sentence.start))
      : (fact === 'member-states' ? isOwnCount : isOwnObserverCount)(sentence, match.whole, language);
  if (unit === null || !isOwn || isUnsure(sentence, match.whole, language))
    return [toNotUnderstood(match.whole, [fact])];

  const dated = findDateOf(sentence, match.whole, COUNT_DATES[language]);
  const asOf = dated && !isPartOfRange(sentence, dated.whole) ? readDate(dated) : undefined;
  const span = dated && asOf ? joinPieces(sentence, [dated.whole, match.whole]) : match.whole;
  const kinds = match.piece('kinds');
  return [
    {
      kind: 'fact',
      fact,
      start: span.start,
      end: span.end,
      value: { kind: 'quantity', amount, unit, ...(bound === 'exact' ? {} : { bound }), ...(asOf ? { asOf } : {}) },
    },
    ...(kinds ? [toTextFact('observer-kinds', kinds, language)] : []),
    ...(dated && !asOf ? [toUnreadableDate(dated.whole, [fact])] : []),
  ];
}

/** Whether a number stands where a year does: "in 1992 organizations …". */
function isYear(sentence: Sentence, start: number): boolean {
  const at = start - sentence.start;
  return (
    /\b(?:in|since|of|by|until)\s$/iu.test(sentence.text.slice(Math.max(0, at - 8), at)) &&
    /^(?:1[89]|20)\d\d\b/u.test(sentence.text.slice(at))
  );
}
