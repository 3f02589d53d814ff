import { mapText, rewrite, spanOf, type MappedText, type Span } from '../documents/mappedText';
import type { DocumentLanguage } from '../documents/exclusions';
import { readCountry } from '../tables/countryNames';
import type { FactDate } from './factsSchema';
import { DATE_PATTERNS, NUMBER, NUMBER_WORDS, readAmount, readCount, readDate } from './figures';

/** A language that documents are read in. */
export type Language = Exclude<DocumentLanguage, 'und'>;

/** What is recognised once, wherever it stands; `unreadable`: it has the form of one and is none. */
export type Token =
  | { kind: 'date'; date: FactDate }
  | { kind: 'number'; amount: number }
  | { kind: 'money'; amount: number; unit: string }
  | { kind: 'election'; date: FactDate; place: string }
  | { kind: 'unreadable'; rule: UnreadableRule };

/** What is reported of a token that cannot be read. */
export type UnreadableRule = 'unreadable-date' | 'unreadable-number' | 'unknown-country';

/** A text in which each token is one letter, with the tokens by the offset that their letter stands for. */
export interface TokenizedText extends MappedText {
  tokens: ReadonlyMap<number, Token>;
}

/** The letters that stand for tokens, for any name of the organization, and for the space between two clauses. */
export const LETTERS = {
  date: '\uE001',
  number: '\uE002',
  money: '\uE003',
  organization: '\uE004',
  election: '\uE005',
  unreadable: '\uE006',
  break: '\uE007',
} as const;

/** How each language calls the organization, as the source of a pattern. */
export const ORGANIZATION_NAMES = {
  ko: '국제 ?이주 ?기구',
  en: 'International Organi[sz]ation [Ff]or Migration',
  fr: 'Organisation internationale pour les migrations',
  es: 'Organización Internacional para las Migraciones',
};
const NAMES = Object.values(ORGANIZATION_NAMES).join('|');
/** The abbreviation of the organization in both languages. */
export const SHORT_NAME = 'IOM';
/** The abbreviation where it stands for the organization. */
export const ABBREVIATION = new RegExp(String.raw`(?<![\p{L}-])${SHORT_NAME}(?![A-Za-z-])`, 'u');
const ORGANIZATION = new RegExp(String.raw`(?:${NAMES}|${ABBREVIATION.source})(?: ?\([^()]*\))?`, 'gu');

const AMOUNT = String.raw`(?<amount>${NUMBER}(?: ?(?:[Bb]illion|[Mm]illion|bn)\b)?)`;
const MONEY = [
  String.raw`(?:미화 ?)?${AMOUNT}여? ?(?<currency>달러|유로|스위스 ?프랑)`,
  String.raw`(?<currency>(?<!\p{Lu})\p{Lu}{0,3} ?\p{Sc}|\b(?:USD|EUR|CHF)) ?${AMOUNT}`,
  String.raw`${AMOUNT} (?<currency>(?:\p{Lu}[\p{L}.]* )?(?:dollars|euros|francs)|USD|EUR|CHF)\b`,
];
const CURRENCIES = {
  USD: ['달러', '$', 'US$', 'dollars', 'USdollars', 'USD'],
  EUR: ['유로', '€', 'euros', 'EUR'],
  CHF: ['스위스프랑', 'Swissfrancs', 'CHF'],
};
// No budget of an organization of states is as small: such a number has lost its unit ("1.8 Milliarden").
const MIN_AMOUNT = 10_000;

const COUNTRY = String.raw`(?<country>\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){0,3})`;
const KO_DATE = String.raw`(?<year>\d{4})년(?: (?<month>\d{1,2})월)?의?`;
const KO_VOTE = '(?:대통령 ?선거|국회의원 ?선거|대선|총선|선거)';
const ELECTIONS = {
  ko: `${KO_DATE} (?<country>[가-힣]{2,12}(?: [가-힣]{2,8})?) ${KO_VOTE}`,
  en: String.raw`\b(?<year>\d{4}) ${COUNTRY} (?:\p{Ll}+ )?elections?\b`,
};

type Groups = Record<string, string | undefined>;
/** The token of a match; `undefined` where it has the form of one and cannot be read. */
type Read = (match: RegExpExecArray, groups: Groups) => Token | undefined;

const RECOGNISERS = [
  ...recognise([ELECTIONS.ko], 'unknown-country', (_, groups) => readElection(groups, 'ko')),
  ...recognise([ELECTIONS.en], 'unknown-country', (_, groups) => readElection(groups, 'en')),
  ...recognise(MONEY, 'unreadable-number', readMoney),
  ...recognise(DATE_PATTERNS, 'unreadable-date', (_, groups) => {
    const date = readDate(groups);
    return date && { kind: 'date', date };
  }),
  ...recognise([`${NUMBER}|${NUMBER_WORDS}`], 'unreadable-number', (match) => {
    const amount = isWhole(match) ? readCount(match[0]) : undefined;
    return amount === undefined ? undefined : { kind: 'number', amount };
  }),
];

/** Recognises the tokens of a text, in whichever language: each letter of it belongs to at most one. Never throws. */
export function tokenize(text: MappedText): TokenizedText {
  const tokens = new Map<number, Token>();
  const named = rewrite(text, ORGANIZATION, () => LETTERS.organization);
  const tokenized = RECOGNISERS.reduce((source, { pattern, rule, read }) => {
    return rewrite(source, pattern, (match) => {
      const token = read(match, match.groups ?? {}) ?? { kind: 'unreadable', rule };
      tokens.set(source.starts[match.index] ?? 0, token);
      return LETTERS[token.kind];
    });
  }, named);
  return { ...tokenized, tokens };
}

/** A stretch of a tokenized text. */
export interface Range {
  from: number;
  to: number;
}

/** The tokens of a stretch, in order, each with the span that its letter stands for. */
export function tokensWithin(text: TokenizedText, { from, to }: Range): (Span & { token: Token })[] {
  return text.starts.slice(from, to).flatMap((start, index) => {
    const token = text.tokens.get(start);
    return token ? [{ token, ...spanOf(text, from + index, from + index + 1) }] : [];
  });
}

/** The first date in a text, as precise as it is written. */
export function readFirstDate(text: string): FactDate | undefined {
  const tokens = tokenize(mapText(text)).tokens.values();
  return [...tokens].find((token) => token.kind === 'date')?.date;
}

/**
 * A text that is an amount of money and nothing else (US$2.5 billion); undefined for any other, `currency` is an ISO
 * 4217 code.
 */
export function parseMoney(text: string): { amount: number; currency: string } | undefined {
  const { text: letters, tokens } = tokenize(mapText(text));
  const token = letters === LETTERS.money ? tokens.get(0) : undefined;
  return token?.kind === 'money' ? { amount: token.amount, currency: token.unit } : undefined;
}

function recognise(sources: readonly string[], rule: UnreadableRule, read: Read) {
  return sources.map((source) => ({ pattern: new RegExp(source, 'gu'), rule, read }));
}

function readElection(groups: Groups, language: Language): Token | undefined {
  const place = readCountry(groups['country'] ?? '', language);
  const date = readDate(groups);
  return date && place !== undefined ? { kind: 'election', date, place } : undefined;
}

function readMoney(match: RegExpExecArray, { amount: digits = '', currency = '' }: Groups): Token | undefined {
  const amount = isWhole(match) ? readAmount(digits) : undefined;
  const words = currency.replaceAll(' ', '');
  const [unit] = Object.entries(CURRENCIES).find(([, names]) => names.includes(words)) ?? [];
  return amount !== undefined && amount >= MIN_AMOUNT && unit ? { kind: 'money', amount, unit } : undefined;
}

/** Whether no letter or sign beside a number makes it a part of something else: 181st, A320, 3%. */
function isWhole({ 0: words, index, input }: RegExpExecArray): boolean {
  const [before, after] = [input.slice(Math.max(0, index - 1), index), input.slice(index + words.length)];
  return !/[\p{N}\p{Script=Latin}]/u.test(before) && !/^[\p{N}\p{Script=Latin}%‰]/u.test(after);
}
