import type { ParsedDocument } from '../../documents/readDocument';
import { toDoubts, toNotUnderstood, toUnreadableDate, toUnreadableNumber, type Finding, type Piece } from '../finding';
import { findDateOf, toBetween } from './findDateOf';
import { isDenied } from './isDenied';
import { isOwnBudget } from './isOwnBudget';
import { isUnsureInBox } from './isUnsure';
import { isPartOfRange } from './isVagueDate';
import { joinPieces, matchPieces, toPiece, type PieceMatch } from './matchPieces';
import { isOnOrganization } from './organization';
import { readBound } from './readBound';
import { DATE, EN_DATE_OR_FIGURES, readDate } from './readDate';
import { NUMBER, readAmount } from './readNumber';

const AMOUNT = String.raw`${NUMBER}(?:\s?(?:[Tt]rillion|[Bb]illion|[Mm]illion|[Tt]housand|[TtBbMm]n|[BbMmKk])\b)?`;
const NATION = '미화|미국|호주|캐나다|홍콩|싱가포르|뉴질랜드|스위스|영국';
const CODE = 'USD|EUR|CHF|GBP|JPY|KRW';
// What looks like money, whether it can be read or not: "수백만 달러", "A$20 million".
const MONEY = [
  new RegExp(
    String.raw`(?:(?<nation>${NATION})\s?)?(?<amount>${AMOUNT}|(?<![가-힣\d])[가-힣]{0,8}[십백천만억조](?:\s\d[\d천백십만]*)?)여?\s?(?<currency>(?:(?:${NATION})\s?)?(?:달러|유로|프랑|엔|원|파운드))`,
    'dgu',
  ),
  new RegExp(String.raw`(?<currency>(?<!\p{Lu})\p{Lu}{0,3}\s?\p{Sc}|\b(?:${CODE}))\s?(?<amount>${AMOUNT})`, 'dgu'),
  new RegExp(
    String.raw`(?<amount>${AMOUNT}|\b[a-z-]{1,12}\s(?:trillion|billion|million))\s(?<currency>(?:\p{Lu}[\p{L}.]*\s)?(?:dollars|euros|francs|pounds|yen|won)|${CODE})\b`,
    'dgu',
  ),
];
const CURRENCIES: Record<string, string> = {
  달러: 'USD',
  미화달러: 'USD',
  미국달러: 'USD',
  유로: 'EUR',
  스위스프랑: 'CHF',
  엔: 'JPY',
  원: 'KRW',
  파운드: 'GBP',
  영국파운드: 'GBP',
  $: 'USD',
  US$: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  dollars: 'USD',
  USdollars: 'USD',
  'U.S.dollars': 'USD',
  euros: 'EUR',
  Swissfrancs: 'CHF',
  pounds: 'GBP',
  ...Object.fromEntries(CODE.split('|').map((code) => [code, code])),
};
const BARE_DATE = new RegExp(String.raw`${DATE.ko}(?:\s?(?:기준|현재))?`, 'dgu');
const DATES = {
  ko: [new RegExp(String.raw`\(${DATE.ko}(?:\s?(?:기준|현재))?\)?`, 'dgu'), BARE_DATE],
  en: [
    new RegExp(String.raw`(?:\(|\b(?:in|as of|for)\s)${EN_DATE_OR_FIGURES}\)?`, 'dgiu'),
    new RegExp(String.raw`\b${DATE.en}(?=\s(?:annual\s)?budget\b)`, 'dgu'),
  ],
};
const BUDGET_WORD =
  /예산(?!\s?(?:적자|부족|삭감))|\bbudgets?\b(?!\s(?:deficit|shortfall|gap|surplus|cuts?|increase))/dgiu;
/** A sentence on a budget that does not say whose. */
const THE_BUDGET = /^(?:The|Total|Annual)\s(?:\p{Ll}+\s){0,3}budget\b(?!\sof\s)/u;
const SWALLOWED_LABEL = /예산|Budget/u;
// A large number beside a word for a budget that has no currency, or one that is not known.
const EN_BARE_AMOUNT = String.raw`\bbudgets?\b(?:\s|,\s)(?:(?!\b(?:and|but|which|who|while|help(?:s|ed)?|serv(?:es|ed))\b)[^.,;]){0,60}?(?<amount>${NUMBER}\s?(?:trillion|billion|million|[tb]n)\b|\d{1,3}(?:,\d{3})+(?!,?\d))`;
const BARE_AMOUNT = {
  ko: new RegExp(
    String.raw`예산(?:[은이]|(?=\s))(?:(?![가-힣](?:고|며|지만),?\s)[^.]){0,40}?\s(?<amount>\d[\d.,]*\s?[천백십]?[조억만](?:\s?\d[\d.,]*[천백십]?만?)*)(?!\s?여?\s?(?:명|가구|개))`,
    'dgu',
  ),
  en: new RegExp(EN_BARE_AMOUNT, 'dgiu'),
};
const MONEY_WORD = /달러|유로|US\s?\$|\bdollars\b/u;
const CHANGE_BEFORE = /\b(?:by|another|additional|extra)\s$/iu;
const CHANGE_AFTER = /^(?:을|를|이|가|만큼)?\s?(?:삭감|감액|감소|줄|늘|증액|증가|부족|적자)/u;
// No budget of an organization of states is as small: such a number has lost its unit ("1.8 Milliarden").
const MIN_AMOUNT = 10_000;

/** The budget, from a line of the infobox (which may lack its label) or a sentence about it; a date only where one is given. */
export function readBudget(view: ParsedDocument): Finding[] {
  const { language } = view;
  if (language === 'und') return [];
  return view.sentences.flatMap((sentence): Finding[] => {
    const { kind, field, valueStart = sentence.start } = sentence.block;
    if (kind === 'infobox') {
      if (field !== undefined && field !== 'budget' && !SWALLOWED_LABEL.test(sentence.text)) return [];
      const line = toPiece(sentence, valueStart - sentence.start, sentence.text.length);
      const money = findMoney(line)[0];
      if (money && isUnsureInBox(line.text)) return [toNotUnderstood(line, ['budget'])];
      if (money)
        return [...toFindings(line, money, findDateBeside(line, money.whole, language)), ...toOthers(line, money)];
      return MONEY_WORD.test(line.text) ? [toUnreadableNumber(line, ['budget'])] : [];
    }
    if (kind !== 'paragraph') return [];
    if (isOnOrganization(sentence, language)) return readSaid(sentence, language);
    return THE_BUDGET.test(sentence.text) ? toDoubts(view, readSaid(sentence, language)) : [];
  });
}

function toFindings(sentence: Piece, money: PieceMatch, dated: PieceMatch | undefined): Finding[] {
  if (isDenied(sentence, money.whole)) return [];
  const amount = readAmount(money.groups['amount'] ?? '');
  const unit = CURRENCIES[`${money.groups['nation'] ?? ''}${money.groups['currency'] ?? ''}`.replaceAll(' ', '')];
  const bound = readBound(sentence, money.whole, money.piece('amount') ?? money.whole);
  if (amount === undefined || amount < MIN_AMOUNT || unit === undefined || bound === 'about')
    return [toUnreadableNumber(money.whole, ['budget'])];
  const asOf = dated && !isPartOfRange(sentence, dated.whole) ? readDate(dated) : undefined;
  const span = dated && asOf ? joinPieces(sentence, [money.whole, dated.whole]) : money.whole;
  const found: Finding = {
    kind: 'fact',
    fact: 'budget',
    start: span.start,
    end: span.end,
    value: { kind: 'quantity', amount, unit, ...(bound === 'exact' ? {} : { bound }), ...(asOf ? { asOf } : {}) },
  };
  return dated && !asOf ? [found, toUnreadableDate(dated.whole, ['budget'])] : [found];
}

/** Further amounts of a line, of which nobody knows what they are; in another currency it is the same one again. */
function toOthers(line: Piece, { whole, groups }: PieceMatch): Finding[] {
  return findMoney(line)
    .filter((other) => other.whole.start >= whole.end && other.groups['currency'] === groups['currency'])
    .map((other) => toNotUnderstood(other.whole, ['budget']));
}

/** In a line of an infobox, which may have swallowed others, a date has to stand beside the money. */
function findDateBeside(line: Piece, money: Piece, language: 'ko' | 'en'): PieceMatch | undefined {
  const dated = findDateOf(line, money, DATES[language]);
  return dated && !/\p{L}/u.test(toBetween(line, money, dated.whole)) ? dated : undefined;
}

/** The amount nearest to a word for a budget, if it is not what the budget was changed by; one that is part of it or somebody else's is a message. */
function readSaid(sentence: Piece, language: 'ko' | 'en'): Finding[] {
  const words = matchPieces(sentence, BUDGET_WORD).map(({ whole }) => whole);
  const amounts = findMoney(sentence);
  if (amounts.length === 0 && words.length > 0) return toBareAmounts(sentence, language);
  const said = amounts
    .filter(({ whole }) => {
      const [start, end] = [whole.start - sentence.start, whole.end - sentence.start];
      return !CHANGE_BEFORE.test(sentence.text.slice(0, start)) && !CHANGE_AFTER.test(sentence.text.slice(end));
    })
    .flatMap((money) => words.map((word) => ({ money, word, distance: toBetween(sentence, word, money.whole).length })))
    .toSorted((one, other) => one.distance - other.distance);
  const nearest = said.filter(({ money }, index) => said.findIndex((one) => one.money === money) === index);
  const own = nearest.find(({ money, word }) => isOwnBudget(sentence, money.whole, word, language))?.money;
  if (own) return toFindings(sentence, own, findDateOf(sentence, own.whole, DATES[language]));
  return nearest.slice(0, 1).map(({ money }) => toNotUnderstood(money.whole, ['budget']));
}

/** What seems to be a budget, in no currency that is known. */
function toBareAmounts(sentence: Piece, language: 'ko' | 'en'): Finding[] {
  const amounts = matchPieces(sentence, BARE_AMOUNT[language]).flatMap((match) => match.piece('amount') ?? []);
  return amounts.slice(0, 1).map((amount) => toUnreadableNumber(amount, ['budget']));
}

function findMoney(sentence: Piece): PieceMatch[] {
  return MONEY.flatMap((pattern) => matchPieces(sentence, pattern));
}
