import type { Span } from '../../documents/normalizeText';
import type { FactId } from '../factTable';
import type { FactValue } from '../factsSchema';
import type { Language } from '../tokens';

/** Words of a document. Offsets are of the normalized text. */
export interface TextSpan extends Span {
  text: string;
}

/** An element of a list; `key` names the same element in another document. */
export interface ExtractedItem extends Span {
  value: FactValue;
  key?: string;
}

/** What was read from one document. Offsets are of the normalized text. */
export type Extraction =
  | ({ kind: 'fact'; fact: string; value: FactValue } & Span)
  /**
   * `key`: elements meet by their keys; `position`: the second of one document is the second of the other. `announced`:
   * how many elements the text says there are.
   */
  | ({ kind: 'list'; fact: string; align: 'position' | 'key'; items: ExtractedItem[]; announced?: number } & Span);

/** Words that should have been read, and what is wrong with them. */
export interface Uncovered extends Span {
  rule: 'not-understood' | 'unreadable-date' | 'unreadable-number' | 'unknown-country';
  facts: string[];
}

/** A list of which the text itself says another length. */
export interface Miscounted extends Span {
  rule: 'miscounted-list';
  fact: string;
  announced: number;
  read: number;
}

/** How one fact or a small family is read: templates for whole clauses, and for the values of labelled rows. */
export interface Extractor {
  clauses: Readonly<Record<Language, readonly string[]>>;
  /** By the fact that the label means; templates of both languages, since tokens are the same in both. */
  rows?: Partial<Record<FactId, readonly string[]>>;
  /** The elements of a list fact. */
  split?: (words: TextSpan, language: Language, announced: number | undefined) => ExtractedItem[];
  /** A code that names the same thing in every language. */
  readCode?: (fact: FactId, text: string) => string | undefined;
}

/** The value of words in the language of their document; `code` names the same thing in every language. */
export function toTextValue(text: string, language: string, code?: string): FactValue {
  return { kind: 'text', text, language, ...(code === undefined ? {} : { code }) };
}

/** A part of a span, without the spaces around it. */
export function slice(within: TextSpan, from: number, to: number): TextSpan {
  const whole = within.text.slice(from, to);
  const text = whole.trim();
  const start = within.start + from + (whole.length - whole.trimStart().length);
  return { text, start, end: start + text.length };
}

/** Every match of a pattern (flag `g`), as a span. */
export function matchSpans(within: TextSpan, pattern: RegExp): TextSpan[] {
  return Array.from(within.text.matchAll(pattern), ({ index, 0: { length } }) => slice(within, index, index + length));
}

/** The parts between the matches of a separator (flag `g`); empty parts are no parts. */
export function splitAt(whole: TextSpan, separator: RegExp): TextSpan[] {
  const parts: TextSpan[] = [];
  let from = 0;
  for (const match of whole.text.matchAll(separator)) {
    parts.push(slice(whole, from, match.index));
    from = match.index + match[0].length;
  }
  return [...parts, slice(whole, from, whole.text.length)].filter((part) => part.text !== '');
}

const COMMA = { en: /[,;] /gu, ko: /[,;] | (?:그리고|및) /gu };
const LAST = { en: / (?:and|or) /u, ko: /(?<=[가-힣])[과와] /u };
const HANGUL_FIRST = 0xac00;
const FINALS = 28;

/**
 * The elements of an enumeration: at commas and, in the last part alone, at "and" or 과/와, for "policy debate and
 * guidance" in the middle is one element. With `count` (the number that the text itself announces) the last part
 * stays whole where the commas give that number already.
 */
export function splitList(whole: TextSpan, language: Language, count?: number): TextSpan[] {
  const parts = splitAt(whole, COMMA[language]);
  const last = parts.at(-1);
  if (!last) return [];
  const conjunction = /^(?:and|or|그리고|및) /u.exec(last.text)?.[0].length ?? 0;
  const stripped = slice(last, conjunction, last.text.length);
  if (conjunction > 0 || parts.length === count) return [...parts.slice(0, -1), stripped];
  const match = LAST[language].exec(last.text);
  if (!match || (language === 'ko' && !isParticle(last.text, match.index))) return parts;
  const after = match.index + match[0].length;
  return [...parts.slice(0, -1), slice(last, 0, match.index), slice(last, after, last.text.length)];
}

/** 과 follows a final consonant and 와 a vowel; otherwise the letter belongs to a word ("효과 "). */
function isParticle(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1) - HANGUL_FIRST;
  return (before % FINALS !== 0) === (text[at] === '과');
}

/** Elements that meet by position, as they stand. */
export function splitByPosition(words: TextSpan, language: Language, announced?: number): ExtractedItem[] {
  return splitList(words, language, announced).map(({ text, ...span }) => ({
    ...span,
    value: toTextValue(text, language),
  }));
}
