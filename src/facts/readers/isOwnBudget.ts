import type { Piece } from '../finding';
import { readCountry } from './countryNames';
import { isUnsure } from './isUnsure';
import { EN_BODY, NAME } from './organization';

const EN_SELF = String.raw`(?:IOM|${NAME.en}|[Oo]rgani[sz]ation|agency|body|year)`;
const EN_MONEY_CODE = '(?:US|USD|EUR|CHF|GBP|JPY|KRW|CAD|AUD)';
/** Who may have a budget before the words for it: a name in capitals or one that ends in a word for a body. */
const EN_OWNER = new RegExp(
  String.raw`(?<self>${NAME.en}|\bIOM\b)|(?<!\p{L})(?!${EN_MONEY_CODE}\b)(?:\p{Lu}{2,}|(?:\p{Lu}[\p{L}-]+\s(?:(?:of|for|the|and)\s)*)+${EN_BODY})\b`,
  'gu',
);
/** What may stand between money and the word for a budget behind it. */
const EN_BEFORE_WORD =
  /^\s(?:(?:annual|yearly|total|operating|operational|overall|regular|programme|program|core)\s)*$/u;
const EN_PER = /^\s(?:(?:and\s\p{L}+\s)?per\s(?!year|annum)|(?:a|an|each|every)\s(?:day|week|month|head|person))/iu;
const KO_OWNER =
  /(?<owner>\S{0,20}(?:기구|연합|조직|기관|위원회|단체|기금|은행)|IOM)(?:\([^()]*\))?(?:의|은|는|이|가)?(?=\s)/gu;
const KO_SELF = new RegExp(String.raw`(?:${NAME.ko}|IOM|^기구)$`, 'u');
/** What makes money behind the word for a budget a part of it, or not the last. */
const EN_PART = /\b(?:received?|gave|got|contribut\w*|donat\w*|includ\w*|of which|than|spent|lacks?|lost)\b|\bfrom\s$/u;
// Behind the word, whether the money stands before it or not.
const KO_PART = /(?:^에|가운데|중|보다)\s/u;

/** What a sentence says around money and a word for a budget, whichever comes first. */
interface Around {
  before: string;
  beforeWord: string;
  beforeAndBetween: string;
  behindWord: string;
  behindMoney: string;
  behindBoth: string;
}

/** Words, each with its place, by which money is not the whole of the organization's own budget. */
const NOT_OWN: Record<'ko' | 'en', readonly (readonly [keyof Around, RegExp])[]> = {
  en: [
    // The budget of a month, of each, of a part, of what is only proposed, and a share.
    [
      'beforeWord',
      /\b(?:daily|weekly|monthly|quarterly|per[- ]capita|average|administrative|regional|country|project|mission|emergency|proposed|planned|draft|requested|projected|expected|forecast)\s(?:\p{Ll}+\s)?$/iu,
    ],
    [
      'beforeWord',
      /\b(?:half|third|quarter|part|share|portion|most|majority|rest|some|much|%|per\s?cent)\sof\s(?:the|its|this|IOM['’]s)\s(?:\p{Ll}+\s){0,2}$/iu,
    ],
    ['behindWord', EN_PER],
    ['behindMoney', EN_PER],
    // What is only asked for.
    ['beforeAndBetween', /\b(?:request|propose|need)(?:s|d|ed|ing)?\b[^,;.]*$/iu],
    // That of somebody else.
    ['before', new RegExp(String.raw`\b(?:whose|their)\s[^,;]*$|(?<!\b${EN_SELF})['’]s?\s(?:\S+\s){0,3}$`, 'u')],
    [
      'behindWord',
      new RegExp(
        String.raw`^\s(?:of|for)\s(?!(?:the\s|this\s)?(?:${EN_SELF}|${EN_MONEY_CODE}|\d{4})\b)(?:the\s)?\p{Lu}{2}|^\s(?:of|for)\s(?!(?:the\s)?(?:${EN_SELF})\b)(?:the\s)?(?:\p{Lu}\p{Ll}+\s?)+`,
        'u',
      ),
    ],
  ],
  ko: [
    [
      'beforeWord',
      /(?:인당|명당|개월|(?:^|\s)(?:월|월간|월별|매월|매달|한 달|하루|일일|주간|분기|분기별|평균|예상|행정|지역|사업)의?)\s?$/u,
    ],
    ['beforeWord', /(?:사무소|지부|대표부|대표단|지역국|센터)(?:의)?\s(?:(?:연간|총|올해)\s)?$/u],
    ['behindWord', /^의\s(?:약\s)?(?:절반|일부|대부분|상당|나머지|\d|[가-힣]+\s?분의)/u],
    ['behindBoth', /(?:요청|필요)/u],
    ['behindMoney', /^에서\s/u],
  ],
};

/** Whether money beside a word for a budget is surely the whole of the organization's own, and the last that the sentence gives. */
export function isOwnBudget(sentence: Piece, money: Piece, word: Piece, language: 'ko' | 'en'): boolean {
  const text = (from: number, to: number) => sentence.text.slice(from - sentence.start, to - sentence.start);
  const isBefore = money.start < word.start;
  const before = text(sentence.start, Math.min(money.start, word.start));
  const between = isBefore ? text(money.end, word.start) : text(word.end, money.start);
  const behindWord = text(word.end, sentence.end);
  const around: Around = {
    before,
    behindWord,
    beforeWord: text(sentence.start, word.start),
    behindMoney: text(money.end, sentence.end),
    beforeAndBetween: `${before}${between}`,
    behindBoth: text(Math.max(word.end, money.end), sentence.end),
  };
  if (isUnsure(sentence, { ...money, end: Math.max(word.end, money.end) }, language)) return false;
  if (
    NOT_OWN[language].some(([place, words]) => words.test(around[place])) ||
    isOfCountry(around.beforeWord, language) ||
    isOfOther(before, language)
  )
    return false;
  if (language === 'ko') return !KO_PART.test(isBefore ? behindWord : between);
  return isBefore ? EN_BEFORE_WORD.test(between) : !EN_PART.test(between);
}

/** Whether the last body that the words before name, if they name one, is another. */
function isOfOther(before: string, language: 'ko' | 'en'): boolean {
  if (language === 'en') {
    const last = [...before.matchAll(EN_OWNER)].at(-1);
    return last !== undefined && last.groups?.['self'] === undefined;
  }
  const owner = [...`${before} `.matchAll(KO_OWNER)].at(-1)?.groups?.['owner'];
  return owner !== undefined && !KO_SELF.test(owner);
}

/** "Its Haiti budget", "아이티 예산": what the organization spends there. */
function isOfCountry(toWord: string, language: 'ko' | 'en'): boolean {
  const name = (language === 'ko' ? /(?:^|\s)(?<name>[가-힣]+?)의?\s$/u : /(?:^|\s)(?<name>\p{Lu}[\p{L}-]+)\s$/u).exec(
    toWord,
  )?.groups?.['name'];
  return name !== undefined && readCountry(name, language) !== undefined;
}
