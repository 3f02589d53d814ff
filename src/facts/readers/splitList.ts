import type { DocumentLanguage } from '../../documents/readLanguage';
import type { Piece } from '../finding';
import { toPiece } from './matchPieces';

const COMMA = { en: /[,;]\s/gu, ko: /[,;]\s|\s(?:그리고|및)\s/gu };
const LAST = { en: /\s(?:and|or)\s/u, ko: /(?<=[가-힣])(?:과|와)\s/u };
const HANGUL_FIRST = 0xac00;
const FINALS = 28;

/**
 * The elements of an enumeration: at commas and, in the last part alone, at "and" or 과/와, for "policy debate and
 * guidance" in the middle is one element. With `count` (the number that the text itself announces) the last part
 * stays whole where the commas give that number already.
 */
export function splitList(whole: Piece, language: DocumentLanguage, count?: number): Piece[] {
  if (language === 'und') return [whole];
  const parts = splitAt(whole, COMMA[language]);
  const last = parts.at(-1);
  if (!last) return [];
  const stripped = stripConjunction(last);
  if (stripped.text !== last.text || parts.length === count) return [...parts.slice(0, -1), stripped];
  return [...parts.slice(0, -1), ...splitLast(last, language)];
}

/** The parts of a piece between the matches of a separator (flag `g`); empty parts are no parts. */
export function splitAt(whole: Piece, separator: RegExp): Piece[] {
  const parts: Piece[] = [];
  let from = 0;
  for (const match of whole.text.matchAll(separator)) {
    parts.push(toPiece(whole, from, match.index));
    from = match.index + match[0].length;
  }
  parts.push(toPiece(whole, from, whole.text.length));
  return parts.filter((part) => part.text !== '');
}

function stripConjunction(part: Piece): Piece {
  const conjunction = /^(?:and|or|그리고|및)\s/u.exec(part.text);
  return conjunction ? toPiece(part, conjunction[0].length, part.text.length) : part;
}

function splitLast(part: Piece, language: 'ko' | 'en'): Piece[] {
  const match = LAST[language].exec(part.text);
  if (!match || (language === 'ko' && !isParticle(part.text, match.index))) return [part];
  return [toPiece(part, 0, match.index), toPiece(part, match.index + match[0].length, part.text.length)];
}

/** 과 follows a final consonant and 와 a vowel; otherwise the letter belongs to a word ("효과 "). */
function isParticle(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1) - HANGUL_FIRST;
  return (before % FINALS !== 0) === (text[at] === '과');
}
