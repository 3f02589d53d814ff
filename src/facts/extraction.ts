import { hasBatchim } from 'es-hangul';
import { findIndexFrom, spanOf, type Span } from '../documents/mappedText';
import type { ParsedDocument } from '../documents/parseDocument';
import { slugifyCountry } from '../tables/countryNames';
import type { ClauseMatch, TokenizedSentence } from './clauses';
import { FACTS, isFactId, type FactId } from './factTable';
import type { Evidence, FactDate, FactValue } from './factsSchema';
import { groupBy, readShortName } from './statements';
import { tokensWithin, type Language, type Token } from './tokens';

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
  /** The items of a list that is more than an enumeration; of a text, its one value. */
  items?: Partial<Record<FactId, (words: string, language: Language) => ListItem[]>>;
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

/** Words that a template says are a fact, or a part of one, and the token that they hold. */
interface Group extends Span {
  name: string;
  text: string;
  token: Token | undefined;
}

/** The facts that the groups of a match are, with the date of the clause, and the elections in it. */
export function buildExtractions(clause: CoveredClause): Extraction[] {
  const { document, sentence, extractor, match } = clause;
  const { text, language } = document;
  const groups = match.groups.map(({ name, ...range }): Group => {
    const span = spanOf(sentence, range.from, range.to);
    return { name, ...span, text: text.slice(span.start, span.end), token: tokensWithin(sentence, range)[0]?.token };
  });
  const tokens = tokensWithin(sentence, match);
  const free = tokens.filter(({ start }) => !groups.some((group) => group.start <= start && start < group.end));
  const [asOf = clause.asOf] = free.flatMap(({ token, start, end }) => {
    // With the bracket that closes behind it.
    const closed = /^[^()]{0,3}\)/u.exec(text.slice(end, end + 4))?.[0] ?? '';
    return token.kind === 'date' ? [{ date: token.date, start, end: end + closed.length }] : [];
  });
  // A part of a list that has a group of its own: `<constitution.1>`, or persons with a code.
  const readPart = ({ name, text: words }: Group): ListItem[] => {
    const code = name.slice(name.indexOf('.') + 1);
    if (/^\d/u.test(code)) return [{ words, value: textValue(words, language) }];
    return splitList(words).map((one) => ({
      words: one,
      value: textValue(one, language, code),
      key: one.toLowerCase(),
    }));
  };
  const [announced] = free.flatMap(({ token }) => (token.kind === 'number' ? [token.amount] : []));
  const read = [...groupBy(groups, ({ name }) => name.replace(/\..*$/u, ''))].flatMap(([fact, named]) => {
    if (!isFactId(fact)) return [];
    const [first] = named;
    if (FACTS[fact].kind !== 'list') return readValue({ ...clause, asOf }, fact, first);
    const parts = named.filter(({ name }) => name !== fact);
    const reader = extractor.items?.[fact];
    const items = parts.length > 0 ? parts.flatMap(readPart) : (reader ?? enumerate)(first.text, language);
    const span = first.name === fact ? first : sentence.sentence;
    const counted = reader ? undefined : announced;
    return items.length > 0 ? [{ ...buildList(document, fact, span, items), announced: counted }] : [];
  });
  const elections = tokens.flatMap(({ token, ...span }): Extraction[] => {
    if (token.kind !== 'election') return [];
    const { kind, date, place } = token;
    const value: FactValue = { kind: 'event', ...date, text: text.slice(span.start, span.end), language, place };
    const fact = `${kind}-${date.date.slice(0, 4)}-${slugifyCountry(place)}`;
    return [{ fact, evidence: toEvidence(document, span, value) }];
  });
  return [...read, ...elections];
}

/** The value of words by the kind of their fact, with the words of its date where it has one. */
function readValue({ document, sentence, extractor, asOf }: CoveredClause, fact: FactId, group: Group): Extraction[] {
  const { language } = document;
  const { kind, unit } = FACTS[fact];
  const { text, token } = group;
  const take = (value: FactValue, span: Span = group) => [{ fact, evidence: toEvidence(document, span, value) }];
  const dated = asOf && { start: Math.min(group.start, asOf.start), end: Math.max(group.end, asOf.end) };
  switch (kind) {
    case 'text':
      // The names in the bracket are a fact of their own; the sentence reads without them.
      return fact === 'definition'
        ? take(textValue(sentence.sentence.text.replaceAll(/ ?\([^()]*\)/gu, ''), language), sentence.sentence)
        : take(extractor.items?.[fact]?.(text, language)[0]?.value ?? textValue(text, language));
    case 'name': {
      const abbreviation = readShortName(text);
      const name = text.replace(/ ?\([^()]*\)$/u, '');
      return take({ kind, text: name, language, ...(abbreviation !== undefined && { abbreviation }) });
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
      return take(value, dated);
    }
    case 'list':
    case 'reference':
      return [];
  }
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
  const [from, to] = [first?.start ?? start, last?.end ?? end];
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
function enumerate(words: string, language: Language): ListItem[] {
  return splitList(words).map((item) => ({ words: item, value: textValue(item, language) }));
}

/** An item with a code, the same in every language, where its words are known: `codes` has all their forms. */
export function codeItem(words: string, language: Language, codes: Readonly<Record<string, string>>): ListItem {
  const [code] = Object.entries(codes).find(([, forms]) => new RegExp(`^(?:${forms})$`, 'iu').test(words)) ?? [];
  return { words, value: textValue(words, language, code), key: code ?? `${language}:${words}` };
}

const COMMA = /[,;] (?:(?:and|or|그리고|및) )?| (?:그리고|및) /u;
const LAST = / (?:and|or) |(?<=[가-힣])[과와] /u;

/**
 * The parts of an enumeration: at commas and, in the last part alone, at "and" or 과/와, for "policy debate and
 * guidance" in the middle is one.
 */
export function splitList(words: string): string[] {
  const parts = words.split(COMMA).filter((part) => part.trim() !== '');
  const last = parts.at(-1) ?? '';
  const at = last.search(LAST);
  if (at === -1 || /[,;] (?:and|or|그리고|및) [^,;]*$/u.test(words)) return parts;
  const particle = last.charAt(at);
  // 과 follows a final consonant and 와 a vowel; otherwise the letter belongs to a word ("효과 ").
  if (particle !== ' ' && hasBatchim(last.charAt(at - 1)) !== (particle === '과')) return parts;
  return [...parts.slice(0, -1), last.slice(0, at), last.slice(last.indexOf(' ', at + 1) + 1)];
}
