import { hasBatchim } from 'es-hangul';
import { findIndexFrom, type Span } from '../documents/mappedText';
import type { ParsedDocument } from '../documents/parseDocument';
import type { FactId } from './factTable';
import type { Evidence, FactValue } from './factsSchema';
import type { Language } from './tokens';

/** A document by the name that evidence and diagnostics call it by. */
export interface ReadDocument extends ParsedDocument {
  id: string;
}

/** What was read from one document; `announced`: how many items the text itself says there are. */
export interface Extraction {
  fact: string;
  evidence: Evidence;
  items?: { evidence: Evidence; key?: string | undefined }[];
  announced?: number | undefined;
}

/** Words of a document. Offsets are of the normalized text. */
export interface TextSpan extends Span {
  text: string;
}

/**
 * An item of a list; `key` names the same item in another document. Without keys, the second is the second of the
 * other.
 */
export interface ListItem extends Span {
  value: FactValue;
  key?: string;
}

/** How one fact or a small family is read. */
export interface Extractor {
  /** Templates for whole clauses. */
  clauses: Readonly<Record<Language, readonly string[]>>;
  /** Templates, in both languages, for the value of a row whose label means the first fact that they hold. */
  rows?: readonly string[];
  /** The items of a list fact, where they are more than an enumeration. */
  items?: Partial<Record<FactId, (words: TextSpan, language: Language) => ListItem[]>>;
  /** A code that names the same thing in every language. */
  codes?: Partial<Record<FactId, (text: string) => string | undefined>>;
}

/** The value of words in the language of their document; `code` names the same thing in every language. */
export function textValue(text: string, language: string, code?: string): FactValue {
  return { kind: 'text', text, language, ...(code === undefined ? {} : { code }) };
}

/** The words of the untouched text behind a span of the normalized one. */
export function quote({ id, raw, toRawSpan }: ReadDocument, { start, end }: Span) {
  const span = toRawSpan(start, end);
  return { document: id, ...span, quote: raw.slice(span.start, span.end) };
}

/**
 * The evidence of words, with the sentences around them and their citations. One after a sentence stands for all of it.
 */
export function toEvidence(document: ReadDocument, { start, end }: Span, value: FactValue): Evidence {
  const { sentences, citations } = document;
  const first = sentences[findIndexFrom(sentences, (one) => one.end > start)];
  const last = sentences[findIndexFrom(sentences, (one) => one.end >= end)];
  const [from, to] = [Math.min(first?.start ?? start, start), last?.end ?? end];
  const cites = citations
    .slice(
      findIndexFrom(citations, ({ at }) => at > start),
      findIndexFrom(citations, ({ at }) => at > to),
    )
    // A marker may stand before the full stop or after it.
    .filter(({ at }) => at <= end || at >= to - 1);
  const quoted = quote(document, { start, end });
  const sentence = document.toRawSpan(from, to);
  return {
    ...quoted,
    value,
    ...((sentence.start < quoted.start || sentence.end > quoted.end) && { sentence }),
    ...(cites.length > 0 && { cites: cites.map(({ number }) => number) }),
  };
}

/** The words of an item within the value of its list. */
function textOf(value: FactValue): string {
  return 'text' in value ? value.text : 'title' in value ? value.title : '';
}

/** A list with its items. */
export function toList(document: ReadDocument, fact: string, span: Span, items: readonly ListItem[]): Extraction {
  return {
    fact,
    evidence: toEvidence(document, span, { kind: 'list', items: items.map(({ value }) => textOf(value)) }),
    items: items.map(({ value, key, ...item }) => ({ evidence: toEvidence(document, item, value), key })),
  };
}

/** A part of a span, or of a document, without the spaces around it. */
export function slice(within: { text: string; start?: number }, from: number, to: number): TextSpan {
  const whole = within.text.slice(from, to);
  const text = whole.trim();
  const start = (within.start ?? 0) + from + whole.indexOf(text);
  return { text, start, end: start + text.length };
}

/** Every match of a pattern (flag `g`), as a span. */
export function matchSpans(within: TextSpan, pattern: RegExp): TextSpan[] {
  return Array.from(within.text.matchAll(pattern), ({ index, 0: { length } }) => slice(within, index, index + length));
}

/** The parts between the matches of a separator (flag `g`); empty parts are no parts. */
export function splitAt(whole: TextSpan, separator: RegExp): TextSpan[] {
  let from = 0;
  const ends = [...whole.text.matchAll(separator), { index: whole.text.length, 0: '' }];
  return ends
    .map(({ index, 0: { length } }) => {
      const part = slice(whole, from, index);
      from = index + length;
      return part;
    })
    .filter(({ text }) => text !== '');
}

const COMMA = { en: /[,;] (?:(?:and|or) )?/gu, ko: /[,;] (?:(?:그리고|및) )?| (?:그리고|및) /gu };
const LAST_NAMED = { en: /[,;] (?:and|or) [^,;]*$/u, ko: /(?:[,;]| (?:그리고|및)) (?:그리고|및) [^,;]*$/u };
const LAST = { en: / (?:and|or) /u, ko: /(?<=[가-힣])[과와] /u };

/**
 * The elements of an enumeration: at commas and, in the last part alone, at "and" or 과/와, for "policy debate and
 * guidance" in the middle is one element. With `count` (the number that the text itself announces) the last part
 * stays whole where the commas give that number already.
 */
export function splitList(whole: TextSpan, language: Language, count?: number): TextSpan[] {
  const parts = splitAt(whole, COMMA[language]);
  const last = parts.at(-1);
  if (!last || parts.length === count || LAST_NAMED[language].test(whole.text)) return parts;
  const match = LAST[language].exec(last.text);
  // 과 follows a final consonant and 와 a vowel; otherwise the letter belongs to a word ("효과 ").
  if (!match || (language === 'ko' && hasBatchim(last.text.charAt(match.index - 1)) !== match[0].startsWith('과')))
    return parts;
  const after = match.index + match[0].length;
  return [...parts.slice(0, -1), slice(last, 0, match.index), slice(last, after, last.text.length)];
}
