import { spanOf, type Span } from '../documents/mappedText';
import { toCountrySlug } from '../tables/countryNames';
import type { ClauseMatch, TokenizedSentence } from './clauses';
import { slice, splitList, textValue, toEvidence, toList } from './extraction';
import type { Extraction, Extractor, ListItem, ReadDocument, TextSpan } from './extraction';
import { getRow, isFactId, type FactId } from './factTable';
import type { FactDate, FactValue } from './factsSchema';
import { tokensWithin, type Language, type Range } from './tokens';

/** A clause that a template covers, and what its values depend on. */
export interface CoveredClause {
  document: ReadDocument;
  language: Language;
  sentence: TokenizedSentence;
  extractor: Extractor;
  match: ClauseMatch;
  /** The date that the clause gives outside its facts; of a row, the one that its label carries. */
  asOf?: ({ date: FactDate } & Span) | undefined;
}

/** The facts that the groups of a match are, with the date of the clause, and the elections in it. */
export function buildExtractions(clause: CoveredClause): Extraction[] {
  const { document, language, sentence, match } = clause;
  const tokens = tokensWithin(sentence, match);
  const free = tokens.filter(({ at }) => !match.groups.some(({ from, to }) => from <= at && at < to));
  const [asOf = clause.asOf] = free.flatMap(({ at, token }) =>
    token.kind === 'date' ? [{ date: token.date, ...spanOf(sentence, at, at + 1) }] : [],
  );
  const [announced] = free.flatMap(({ token }) => (token.kind === 'number' ? [token.amount] : []));
  const facts = [...new Set(match.groups.map(({ name }) => name.replace(/\..*$/u, '')))];
  return [
    ...facts.filter(isFactId).flatMap((fact): Extraction[] => {
      const group = match.groups.find(({ name }) => name === fact);
      const words = group ? wordsOf(clause, group) : sentence.sentence;
      const items = readItems(clause, fact, words, announced);
      if (items?.length === 0) return [];
      const isCounted = announced !== undefined && !clause.extractor.items?.[fact];
      if (items) return [{ ...toList(document, fact, words, items), ...(isCounted && { announced }) }];
      return group ? readValue({ ...clause, asOf }, fact, group, words) : [];
    }),
    ...tokens.flatMap(({ at, token }): Extraction[] => {
      if (token.kind !== 'election') return [];
      const words = wordsOf(clause, { from: at, to: at + 1 });
      const value = { kind: 'event' as const, ...token.date, text: words.text, language, place: token.place };
      const fact = `election-${token.date.date.slice(0, 4)}-${toCountrySlug(token.place)}`;
      return [{ fact, evidence: toEvidence(document, words, value) }];
    }),
  ];
}

/**
 * The items of a list: groups of their own (`<constitution.1>`, or persons with a code:
 * `<election-directors.director>`), or the enumeration that its words are. `undefined` for a fact that is no list.
 */
function readItems(clause: CoveredClause, fact: FactId, words: TextSpan, announced?: number): ListItem[] | undefined {
  if (getRow(fact).kind !== 'list') return undefined;
  const { extractor, language, match } = clause;
  const parts = match.groups.filter(({ name }) => name.startsWith(`${fact}.`));
  const read = extractor.items?.[fact];
  if (parts.length === 0 && read) return read(words, language);
  const toItems = (part: TextSpan, code?: string): ListItem[] =>
    splitList(part, language, announced).map(({ text, ...span }) => ({
      ...span,
      value: textValue(text, language, code),
      ...(code !== undefined && { key: text.toLowerCase() }),
    }));
  if (parts.length === 0) return toItems(words);
  return parts.flatMap((group) => {
    const code = group.name.slice(fact.length + 1);
    const { text, ...span } = wordsOf(clause, group);
    return /^\d/u.test(code) ? [{ ...span, value: textValue(text, language) }] : toItems({ text, ...span }, code);
  });
}

/** The value of words by the kind of their fact, with the words of its date where it has one. */
function readValue(
  { document, language, sentence, extractor, asOf }: CoveredClause,
  fact: FactId,
  group: Range,
  words: TextSpan,
): Extraction[] {
  const { kind, unit } = getRow(fact);
  const { text } = words;
  const [token] = tokensWithin(sentence, group).map((one) => one.token);
  const take = (value: FactValue, span: Span = words) => [{ fact, evidence: toEvidence(document, span, value) }];
  switch (kind) {
    case 'text':
      // The names in the bracket are a fact of their own; the sentence reads without them.
      if (fact === 'definition') {
        const { text: whole, ...span } = sentence.sentence;
        return take(textValue(whole.replaceAll(/ ?\([^()]*\)/gu, ''), language), span);
      }
      return take(textValue(text, language, extractor.codes?.[fact]?.(text)));
    case 'name': {
      const short = / ?\((?<short>\p{Lu}{2,10})\)$/u.exec(text);
      const abbreviation = short?.groups?.['short'];
      return take({
        kind,
        text: text.slice(0, short?.index),
        language,
        ...(abbreviation !== undefined && { abbreviation }),
      });
    }
    case 'date':
      return token?.kind === 'date' ? take({ kind, ...token.date }) : [];
    case 'event':
      return asOf ? take({ kind, ...asOf.date, text, language }, join(words, asOf)) : [];
    case 'quantity': {
      if (token?.kind !== 'number' && token?.kind !== 'money') return [];
      const { amount } = token;
      const value: FactValue = { kind, amount, unit: token.kind === 'money' ? token.unit : (unit ?? null) };
      if (/\b(?:over|more than)\b|넘는/iu.test(text)) value.bound = 'more-than';
      if (asOf) value.asOf = asOf.date;
      return take(value, asOf ? closeBracket(sentence.sentence, join(words, asOf)) : words);
    }
    case 'list':
    case 'reference':
      return [];
  }
}

function wordsOf({ document, sentence }: CoveredClause, { from, to }: Range): TextSpan {
  const { start, end } = spanOf(sentence, from, to);
  return slice(document, start, end);
}

function join(one: Span, other: Span): Span {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}

/** With the bracket that closes behind a date. */
function closeBracket(sentence: TextSpan, { start, end }: Span): Span {
  const words = sentence.text.slice(Math.max(0, start - sentence.start), end - sentence.start);
  const isOpen = words.lastIndexOf('(') > words.lastIndexOf(')');
  const rest = isOpen ? /^(?: (?:기준|현재))?\)/u.exec(sentence.text.slice(end - sentence.start)) : null;
  return { start, end: end + (rest?.[0].length ?? 0) };
}
