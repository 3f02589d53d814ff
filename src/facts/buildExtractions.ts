import type { Span } from '../documents/normalizeText';
import { toCountrySlug } from '../tables/countryNames';
import { type ClauseMatch, type Group, spanOf, type TokenizedSentence } from './clauses';
import { splitPersons } from './extractors/elections';
import {
  type ExtractedItem,
  type Extraction,
  type Extractor,
  slice,
  splitByPosition,
  type TextSpan,
  toTextValue,
} from './extractors/extraction';
import { splitPeople } from './extractors/people';
import { type FactId, getRow, isFactId } from './factTable';
import type { FactDate, FactValue } from './factsSchema';
import type { Language, Token } from './tokens';

/** A clause that a template covers, and what its values depend on. */
export interface CoveredClause {
  sentence: TokenizedSentence;
  match: ClauseMatch;
  extractor: Extractor;
  language: Language;
  /** The date that the label of a row carries. */
  labelDate?: { date: FactDate; start: number } | undefined;
}

interface Context extends CoveredClause {
  asOf: ({ date: FactDate } & Span) | undefined;
  announced: number | undefined;
}

/** The facts that the groups of a match are, with the date that the clause or its label gives. */
export function buildExtractions(clause: CoveredClause): Extraction[] {
  const { sentence, match, labelDate } = clause;
  const tokens = tokensWithin(sentence, match);
  const free = tokens.filter(({ at }) => !match.groups.some(({ from, to }) => from <= at && at < to));
  const [dated] = free.flatMap(({ at, token }) =>
    token.kind === 'date' ? [{ date: token.date, ...spanOf(sentence, at, at + 1) }] : [],
  );
  const [announced] = free.flatMap(({ token }) => (token.kind === 'number' ? [token.amount] : []));
  const asOf = dated ?? (labelDate && { ...labelDate, end: labelDate.start });
  const context: Context = { ...clause, asOf, announced };
  const named = new Set(match.groups.map(({ name }) => name));
  const itemized = new Set(match.groups.flatMap(({ name }) => /^(?<list>.*)\./u.exec(name)?.groups?.['list'] ?? []));
  return [
    ...match.groups.flatMap((group) => (isFactId(group.name) ? (build(context, group.name, group) ?? []) : [])),
    ...[...itemized].flatMap((fact) =>
      named.has(fact) ? [] : (buildItemized(context, fact, sentence.sentence) ?? []),
    ),
    ...tokens.flatMap(({ at, token }) => buildElection(context, at, token)),
  ];
}

function build(context: Context, fact: FactId, group: Group): Extraction | undefined {
  const { sentence, extractor, language, asOf } = context;
  const words = wordsOf(sentence, group);
  const { start, end, text } = words;
  const tokens = tokensWithin(sentence, group).map(({ token }) => token);
  const { kind, unit } = getRow(fact);
  switch (kind) {
    case 'text': {
      if (fact === 'definition') return buildDefinition(sentence.sentence, language);
      return { kind: 'fact', fact, start, end, value: toTextValue(text, language, extractor.readCode?.(fact, text)) };
    }
    case 'name': {
      const short = / ?\((?<short>\p{Lu}{2,10})\)$/u.exec(text);
      const abbreviation = short?.groups?.['short'];
      const name = text.slice(0, short?.index);
      const value: FactValue = { kind, text: name, language, ...(abbreviation !== undefined && { abbreviation }) };
      return { kind: 'fact', fact, start, end, value };
    }
    case 'date': {
      const date = tokens.find((token) => token.kind === 'date')?.date;
      return date && { kind: 'fact', fact, start, end, value: { kind, ...date } };
    }
    case 'event':
      return asOf && { kind: 'fact', fact, ...join(words, asOf), value: { kind, ...asOf.date, text, language } };
    case 'quantity': {
      const counted = tokens.find((token) => token.kind === 'number' || token.kind === 'money');
      if (counted?.kind !== 'number' && counted?.kind !== 'money') return undefined;
      const value: FactValue = {
        kind,
        amount: counted.amount,
        unit: counted.kind === 'money' ? counted.unit : (unit ?? null),
        ...(/\b(?:over|more than)\b|넘는/iu.test(text) && { bound: 'more-than' as const }),
        ...(asOf && { asOf: asOf.date }),
      };
      return { kind: 'fact', fact, ...(asOf ? closeBracket(join(words, asOf), sentence) : { start, end }), value };
    }
    case 'list':
      return buildList(context, fact, words);
    case 'reference':
      return undefined;
  }
}

/** The names in the bracket are a fact of their own; the sentence reads without them. */
function buildDefinition({ text, start, end }: TextSpan, language: Language): Extraction {
  const value = toTextValue(text.replaceAll(/ ?\([^()]*\)/gu, ''), language);
  return { kind: 'fact', fact: 'definition', start, end, value };
}

function buildList(context: Context, fact: FactId, words: TextSpan): Extraction {
  const { extractor, language, announced } = context;
  const split = fact === 'people-served' ? splitPeople : (extractor.split ?? splitByPosition);
  return buildItemized(context, fact, words) ?? toList(fact, words, split(words, language, announced), announced);
}

/** A list whose elements are groups of their own: `<constitution.1>`, or persons with a code: `<election-directors.director>`. */
function buildItemized({ sentence, match, language }: Context, fact: string, whole: Span): Extraction | undefined {
  const items = match.groups.flatMap((group): ExtractedItem[] => {
    if (!group.name.startsWith(`${fact}.`)) return [];
    const part = group.name.slice(fact.length + 1);
    const { text, ...span } = wordsOf(sentence, group);
    return /^\d/u.test(part)
      ? [{ ...span, value: toTextValue(text, language) }]
      : splitPersons({ text, ...span }, part);
  });
  return items.length === 0 ? undefined : toList(fact, whole, items);
}

function toList(fact: string, { start, end }: Span, items: ExtractedItem[], announced?: number): Extraction {
  const align = items.some(({ key }) => key !== undefined) ? 'key' : 'position';
  return { kind: 'list', fact, start, end, align, items, ...(announced !== undefined && { announced }) };
}

function buildElection({ sentence, language }: Context, at: number, token: Token): Extraction[] {
  if (token.kind !== 'election') return [];
  const { text, start, end } = wordsOf(sentence, { from: at, to: at + 1 });
  const fact = `election-${token.date.date.slice(0, 4)}-${toCountrySlug(token.place)}`;
  const value: FactValue = { kind: 'event', ...token.date, text, language, place: token.place };
  return [{ kind: 'fact', fact, start, end, value }];
}

function wordsOf(sentence: TokenizedSentence, { from, to }: Pick<Group, 'from' | 'to'>): TextSpan {
  const { start, end } = spanOf(sentence, from, to);
  return slice(sentence.sentence, start - sentence.sentence.start, end - sentence.sentence.start);
}

function tokensWithin({ tokens }: TokenizedSentence, { from, to }: Pick<Group, 'from' | 'to'>) {
  return [...tokens]
    .flatMap(([at, token]) => (from <= at && at < to ? [{ at, token }] : []))
    .toSorted((one, other) => one.at - other.at);
}

function join(one: Span, other: Span): Span {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}

/** With the bracket that closes behind a date. */
function closeBracket({ start, end }: Span, { sentence }: TokenizedSentence): Span {
  const words = sentence.text.slice(Math.max(0, start - sentence.start), end - sentence.start);
  const isOpen = words.lastIndexOf('(') > words.lastIndexOf(')');
  const rest = isOpen ? /^(?: (?:기준|현재))?\)/u.exec(sentence.text.slice(end - sentence.start)) : null;
  return { start, end: end + (rest?.[0].length ?? 0) };
}
