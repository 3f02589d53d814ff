import type { DocumentLanguage } from '../documents/exclusions';
import { readCountry } from '../tables/countryNames';
import { DATE_PATTERNS, readDate } from './dates';
import type { FactDate } from './factsSchema';
import { NUMBER, NUMBER_WORDS, readAmount, readCount } from './numbers';

/** A language that there are readers for. */
export type Language = Exclude<DocumentLanguage, 'und'>;

/** What is recognised once, wherever it stands; `unreadable`: it has the form of one and is none. */
export type Token =
  | { kind: 'date'; date: FactDate }
  | { kind: 'number'; amount: number }
  | { kind: 'money'; amount: number; unit: string }
  | { kind: 'election'; date: FactDate; place: string }
  | { kind: 'organization' }
  | { kind: 'unreadable'; what: 'date' | 'number' | 'country' };

/** A text in which each token is one letter, and the way back: `starts` and `ends` are offsets of the text, by letter. */
export interface TokenizedText {
  text: string;
  starts: number[];
  ends: number[];
  /** By the offset of their letter. */
  tokens: ReadonlyMap<number, Token>;
}

/** The letters that stand for tokens. */
export const LETTERS: Readonly<Record<Token['kind'], string>> = {
  date: '\uE001',
  number: '\uE002',
  money: '\uE003',
  organization: '\uE004',
  election: '\uE005',
  unreadable: '\uE006',
};
const MASK = '\uE000';

/** How each language calls the organization, as the source of a pattern. */
export const ORGANIZATION_NAMES = {
  ko: '국제 ?이주 ?기구',
  en: 'International Organi[sz]ation [Ff]or Migration',
  fr: 'Organisation internationale pour les migrations',
  es: 'Organización Internacional para las Migraciones',
};
const NAME = `${ORGANIZATION_NAMES.ko}|${ORGANIZATION_NAMES.en}`;
const ORGANIZATION = String.raw`(?:${NAME}|(?<![\p{L}-])IOM(?![A-Za-z-]))(?: ?\([^()]*\))?`;

const NATION = '(?:미화|미국|호주|캐나다|홍콩|싱가포르|스위스|영국)';
const CODE = '(?:USD|EUR|CHF|GBP|JPY|KRW)';
const AMOUNT = String.raw`(?<amount>${NUMBER}(?: ?(?:[TtBbMm]illion|[Tt]rillion|[Tt]housand|[TtBbMm]n|[BbMmKk])\b)?)`;
const MONEY = [
  String.raw`(?<nation>${NATION} ?)?${AMOUNT}여? ?(?<currency>(?:${NATION} ?)?(?:달러|유로|프랑|엔|원|파운드))`,
  String.raw`(?<currency>(?<!\p{Lu})\p{Lu}{0,3} ?\p{Sc}|\b${CODE}) ?${AMOUNT}`,
  String.raw`${AMOUNT} (?<currency>(?:\p{Lu}[\p{L}.]* )?(?:dollars|euros|francs|pounds|yen|won)|${CODE})\b`,
];
const CURRENCIES = new Map(
  Object.entries({
    USD: ['달러', '미화달러', '미국달러', '$', 'US$', 'dollars', 'USdollars', 'USD'],
    EUR: ['유로', '€', 'euros', 'EUR'],
    CHF: ['스위스프랑', 'Swissfrancs', 'CHF'],
    GBP: ['파운드', '영국파운드', '£', 'pounds', 'GBP'],
    JPY: ['엔', 'JPY'],
    KRW: ['원', 'KRW'],
  }).flatMap(([code, words]) => words.map((word) => [word, code] as const)),
);
// No budget of an organization of states is as small: such a number has lost its unit ("1.8 Milliarden").
const MIN_AMOUNT = 10_000;

const KIND = '(?:(?:presidential|parliamentary|general|legislative|national) )?';
const COUNTRY = String.raw`(?<country>\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){0,3})`;
const ELECTION = {
  ko: [
    String.raw`(?<year>\d{4})년(?: (?<month>\d{1,2})월)?의? (?<country>[가-힣]{2,12}(?: [가-힣]{2,8})?) (?:대통령 ?선거|국회의원 ?선거|대선|총선|선거)`,
  ],
  en: [
    String.raw`\b(?<year>\d{4}) ${COUNTRY} ${KIND}elections?\b`,
    String.raw`\b(?<year>\d{4}) ${KIND}elections? in (?:the )?${COUNTRY}`,
    String.raw`\belections? in (?:the )?${COUNTRY} (?:in |\()(?<year>\d{4})\)?`,
  ],
};

/** A pattern, and the token of a match; `undefined` where the match is no token after all. */
interface Recogniser {
  pattern: RegExp;
  read: (match: RegExpExecArray) => Token | undefined;
}
type Groups = Record<string, string | undefined>;

const RECOGNISERS = { ko: compile('ko'), en: compile('en') };

/** Recognises the tokens of a text: each letter of it belongs to at most one. Never throws. */
export function tokenize(text: string, language: Language): TokenizedText {
  const found: { start: number; end: number; token: Token }[] = [];
  let masked = text;
  for (const { pattern, read } of RECOGNISERS[language]) {
    for (const match of masked.matchAll(pattern)) {
      const token = read(match);
      if (!token) continue;
      const [start, end] = [match.index, match.index + match[0].length];
      found.push({ start, end, token });
      masked = masked.slice(0, start) + MASK.repeat(end - start) + masked.slice(end);
    }
  }
  const tokenized = { text: '', starts: Array<number>(), ends: Array<number>(), tokens: new Map<number, Token>() };
  let at = 0;
  for (const { start, end, token } of [
    ...found.toSorted((one, other) => one.start - other.start),
    { start: text.length, end: text.length, token: undefined },
  ]) {
    for (let letter = at; letter < start; letter += 1) {
      tokenized.starts.push(letter);
      tokenized.ends.push(letter + 1);
    }
    tokenized.text += text.slice(at, start);
    at = end;
    if (!token) continue;
    tokenized.tokens.set(tokenized.text.length, token);
    tokenized.text += LETTERS[token.kind];
    tokenized.starts.push(start);
    tokenized.ends.push(end);
  }
  return tokenized;
}

function compile(language: Language): Recogniser[] {
  const recognise = (sources: readonly string[], read: Recogniser['read']) =>
    sources.map((source) => ({ pattern: new RegExp(source, 'gu'), read }));
  return [
    ...recognise([ORGANIZATION], () => ({ kind: 'organization' })),
    ...recognise(ELECTION[language], ({ groups = {} }) => readElection(groups, language)),
    ...recognise(MONEY, (match) => readMoney(match)),
    ...recognise(DATE_PATTERNS[language], ({ groups = {} }) => {
      const date = readDate(groups);
      return date ? { kind: 'date', date } : { kind: 'unreadable', what: 'date' };
    }),
    ...recognise([NUMBER], (match) => readNumber(match)),
    ...recognise([NUMBER_WORDS[language]], ({ 0: words }) => {
      const amount = /^one$/iu.test(words) ? undefined : readCount(words);
      return amount === undefined ? undefined : { kind: 'number', amount };
    }),
  ];
}

function readElection(groups: Groups, language: Language): Token {
  const place = readCountry(groups['country'] ?? '', language);
  const date = readDate(groups);
  if (!date) return { kind: 'unreadable', what: 'date' };
  return place === undefined ? { kind: 'unreadable', what: 'country' } : { kind: 'election', date, place };
}

function readMoney(match: RegExpExecArray): Token {
  const { amount: digits = '', nation = '', currency = '' } = match.groups ?? {};
  const amount = isWhole(match) ? readAmount(digits) : undefined;
  const unit = CURRENCIES.get(`${nation}${currency}`.replaceAll(' ', ''));
  return amount === undefined || amount < MIN_AMOUNT || unit === undefined
    ? { kind: 'unreadable', what: 'number' }
    : { kind: 'money', amount, unit };
}

function readNumber(match: RegExpExecArray): Token {
  const amount = isWhole(match) ? readCount(match[0].trim()) : undefined;
  return amount === undefined ? { kind: 'unreadable', what: 'number' } : { kind: 'number', amount };
}

/** Whether no letter or sign beside a number makes it a part of something else: 181st, A320, 3%. */
function isWhole({ 0: words, index, input }: RegExpExecArray): boolean {
  const [before, after] = [input.slice(Math.max(0, index - 1), index), input.slice(index + words.length)];
  return !/[\p{N}\p{Script=Latin}]/u.test(before) && !/^[\p{N}\p{Script=Latin}%‰]/u.test(after);
}
