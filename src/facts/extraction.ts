import { hasBatchim } from 'es-hangul';
import { findIndexFrom, spanOf, type Span } from '../documents/mappedText';
import type { ParsedDocument } from '../documents/parseDocument';
import { slugifyCountry } from '../tables/countryNames';
import type { ClauseMatch, TokenizedSentence } from './clauses';
import { getRow, isFactId, type FactId } from './factTable';
import type { Evidence, FactDate, FactValue } from './factsSchema';
import { tokensWithin, type Language, type Range } from './tokens';

/** A document by the name that evidence and diagnostics call it by. */
export interface ReadDocument extends ParsedDocument {
  id: string;
  language: Language;
}

/** What was read from one document; `announced`: how many items the text itself says there are. */
export interface Extraction {
  fact: string;
  evidence: Evidence;
  items?: { evidence: Evidence; key: string | undefined }[];
  announced?: number | undefined;
}

/**
 * An item of a list; `key` names the same item in another document. Without keys, the second is the second of the
 * other.
 */
export interface ListItem {
  /** Its words as they stand in the document, in the order of the list. */
  words: string;
  value: FactValue;
  key?: string;
}

/** How one fact or a small family is read. */
export interface Extractor {
  /** Templates for whole clauses, in both languages. */
  clauses: readonly string[];
  /** Templates for the value of a row whose label means the first fact that they hold. */
  rows?: readonly string[];
  /** The items of a list fact, where they are more than an enumeration. */
  items?: Partial<Record<FactId, (words: string, language: Language) => ListItem[]>>;
  /** A code that names the same thing in every language. */
  codes?: Partial<Record<FactId, (words: string) => string | undefined>>;
}

/** A clause that a template covers, and what its values depend on. */
interface CoveredClause {
  document: ReadDocument;
  sentence: TokenizedSentence;
  extractor: Extractor;
  match: ClauseMatch;
  /** The date that the clause gives outside its facts; of a row, the one that its label carries. */
  asOf?: ({ date: FactDate } & Span) | undefined;
}

/** The facts that the groups of a match are, with the date of the clause, and the elections in it. */
export function buildExtractions(clause: CoveredClause): Extraction[] {
  const { document, sentence, extractor, match } = clause;
  const tokens = tokensWithin(sentence, match);
  const free = tokens.filter(({ at }) => !match.groups.some(({ from, to }) => from <= at && at < to));
  const [asOf = clause.asOf] = free.flatMap(({ at, token }) =>
    token.kind === 'date' ? [{ date: token.date, ...spanOf(sentence, at, at + 1) }] : [],
  );
  const [announced] = free.flatMap(({ token }) => (token.kind === 'number' ? [token.amount] : []));
  const facts = [...new Set(match.groups.map(({ name }) => name.replace(/\..*$/u, '')))].filter(isFactId);
  const read = facts.flatMap((fact): Extraction[] => {
    const group = match.groups.find(({ name }) => name === fact);
    if (getRow(fact).kind !== 'list') return group ? readValue({ ...clause, asOf }, fact, group) : [];
    const items = readItems(clause, fact, group, announced);
    const span = group ? spanOf(sentence, group.from, group.to) : sentence.sentence;
    const counted = extractor.items?.[fact] ? undefined : announced;
    return items.length > 0 ? [{ ...buildList(document, fact, span, items), announced: counted }] : [];
  });
  const elections = tokens.flatMap(({ at, token }): Extraction[] => {
    if (token.kind !== 'election') return [];
    const span = spanOf(sentence, at, at + 1);
    const { kind, date, place } = token;
    const text = document.text.slice(span.start, span.end);
    const value: FactValue = { kind: 'event', ...date, text, language: document.language, place };
    return [
      {
        fact: `${kind}-${date.date.slice(0, 4)}-${slugifyCountry(place)}`,
        evidence: toEvidence(document, span, value),
      },
    ];
  });
  return [...read, ...elections];
}

/** The value of words by the kind of their fact, with the words of its date where it has one. */
function readValue({ document, sentence, extractor, asOf }: CoveredClause, fact: FactId, group: Range): Extraction[] {
  const { language } = document;
  const { kind, unit } = getRow(fact);
  const words = spanOf(sentence, group.from, group.to);
  const text = document.text.slice(words.start, words.end);
  const token = tokensWithin(sentence, group)[0]?.token;
  const take = (value: FactValue, span: Span = words) => [{ fact, evidence: toEvidence(document, span, value) }];
  const dated = asOf && { start: Math.min(words.start, asOf.start), end: Math.max(words.end, asOf.end) };
  switch (kind) {
    case 'text':
      // The names in the bracket are a fact of their own; the sentence reads without them.
      return fact === 'definition'
        ? take(textValue(sentence.sentence.text.replaceAll(/ ?\([^()]*\)/gu, ''), language), sentence.sentence)
        : take(textValue(text, language, extractor.codes?.[fact]?.(text)));
    case 'name': {
      const short = / ?\((?<short>\p{Lu}{2,10})\)$/u.exec(text);
      const value: FactValue = { kind, text: text.slice(0, short?.index), language };
      if (short?.groups?.['short']) value.abbreviation = short.groups['short'];
      return take(value);
    }
    case 'date':
      return token?.kind === 'date' ? take({ kind, ...token.date }) : [];
    case 'event':
      return asOf ? take({ kind, ...asOf.date, text, language }, dated) : [];
    case 'quantity': {
      if (token?.kind !== 'number' && token?.kind !== 'money') return [];
      const value: FactValue = { kind, amount: token.amount, unit: 'unit' in token ? token.unit : (unit ?? null) };
      if (/\b(?:over|more than)\b|넘는/iu.test(text)) value.bound = 'more-than';
      if (asOf) value.asOf = asOf.date;
      return take(value, dated && closeBracket(document, dated));
    }
    case 'list':
    case 'reference':
      return [];
  }
}

/** With the bracket that closes behind a date. */
function closeBracket({ text }: ReadDocument, { start, end }: Span): Span {
  const rest = /\([^()]*$/u.test(text.slice(start, end)) && /^(?: (?:기준|현재))?\)/u.exec(text.slice(end, end + 4));
  return { start, end: end + (rest ? rest[0].length : 0) };
}

/**
 * The items of a list: groups of their own (`<constitution.1>`, or persons with a code:
 * `<election-directors.director>`), or the enumeration that its words are.
 */
function readItems(clause: CoveredClause, fact: FactId, whole: Range | undefined, announced?: number): ListItem[] {
  const { document, sentence, extractor, match } = clause;
  const textOf = ({ from, to }: Range) => {
    const { start, end } = spanOf(sentence, from, to);
    return document.text.slice(start, end);
  };
  const parts = match.groups.filter(({ name }) => name.startsWith(`${fact}.`));
  const read = extractor.items?.[fact];
  if (parts.length === 0 && whole)
    return read ? read(textOf(whole), document.language) : enumerate(textOf(whole), document.language, announced);
  return parts.flatMap((part): ListItem[] => {
    const code = part.name.slice(fact.length + 1);
    const words = textOf(part);
    if (/^\d/u.test(code)) return [{ words, value: textValue(words, document.language) }];
    return splitList(words, 'en').map((person) => ({
      words: person,
      value: textValue(person, document.language, code),
      key: person.toLowerCase(),
    }));
  });
}

/** A list with its items, whose words are looked for one after another. */
export function buildList(document: ReadDocument, fact: string, span: Span, items: readonly ListItem[]): Extraction {
  let at = span.start;
  const built = items.map(({ words, value, key }) => {
    const start = document.text.indexOf(words, at);
    at = start + words.length;
    return { evidence: toEvidence(document, { start, end: at }, value), key };
  });
  const texts = items.map(({ value }) => ('text' in value ? value.text : 'title' in value ? value.title : ''));
  return { fact, evidence: toEvidence(document, span, { kind: 'list', items: texts }), items: built };
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

/** The words of the untouched text behind a span of the normalized one. */
export function quote({ id, raw, toRawSpan }: ReadDocument, { start, end }: Span) {
  const span = toRawSpan(start, end);
  return { document: id, ...span, quote: raw.slice(span.start, span.end) };
}

/** The value of words in the language of their document; `code` names the same thing in every language. */
export function textValue(text: string, language: string, code?: string): FactValue {
  return { kind: 'text', text, language, ...(code !== undefined && { code }) };
}

/** The items of an enumeration, each as it stands. */
export function enumerate(words: string, language: Language, announced?: number): ListItem[] {
  return splitList(words, language, announced).map((item) => ({ words: item, value: textValue(item, language) }));
}

const COMMA = { en: /[,;] (?:(?:and|or) )?/u, ko: /[,;] (?:(?:그리고|및) )?| (?:그리고|및) /u };
const LAST = { en: / (?:and|or) /u, ko: /(?<=[가-힣])[과와] /u };

/**
 * The parts of an enumeration: at commas and, in the last part alone, at "and" or 과/와, for "policy debate and
 * guidance" in the middle is one. With `count` (the number that the text itself announces) the last part stays whole
 * where the commas give that number already.
 */
export function splitList(words: string, language: Language, count?: number): string[] {
  const parts = words.split(COMMA[language]).filter((part) => part.trim() !== '');
  const last = parts.at(-1) ?? '';
  const at = last.search(LAST[language]);
  if (at === -1 || parts.length === count || /[,;] (?:and|or|그리고|및) [^,;]*$/u.test(words)) return parts;
  // 과 follows a final consonant and 와 a vowel; otherwise the letter belongs to a word ("효과 ").
  if (language === 'ko' && hasBatchim(last.charAt(at - 1)) !== (last.charAt(at) === '과')) return parts;
  return [...parts.slice(0, -1), last.slice(0, at), last.slice(last.indexOf(' ', at + 1) + 1)];
}
