import type { Piece } from '../finding';
import { readCountry } from './countryNames';
import { EN_BODY, NAME } from './organization';

const EN_SELF = String.raw`(?:IOM|${NAME.en}|[Oo]rgani[sz]ation|agency|body|year)`;
const EN_MONEY_CODE = '(?:US|USD|EUR|CHF|GBP|JPY|KRW|CAD|AUD)';
/** Who may have a budget before the words for it: a name in capitals or one that ends in a word for a body. */
const EN_OWNER = new RegExp(String.raw`(?<self>${NAME.en}|\bIOM\b)|(?<!\p{L})(?!${EN_MONEY_CODE}\b)(?:\p{Lu}{2,}|(?:\p{Lu}[\p{L}-]+\s(?:(?:of|for|the|and)\s)*)+${EN_BODY})\b`, 'gu');
const EN_OTHERS = new RegExp(String.raw`\b(?:whose|their)\s[^,;]*$|(?<!\b${EN_SELF})['’]s?\s(?:\S+\s){0,3}$`, 'u');
const EN_OTHERS_AFTER = new RegExp(String.raw`^\s(?:of|for)\s(?!(?:the\s|this\s)?(?:${EN_SELF}|${EN_MONEY_CODE}|\d{4})\b)(?:the\s)?\p{Lu}{2}|^\s(?:of|for)\s(?!(?:the\s)?(?:${EN_SELF})\b)(?:the\s)?(?:\p{Lu}\p{Ll}+\s?)+`, 'u');
const EN_FROM = /\bfrom\s$/u;
const EN_BEFORE_WORD = /^\s(?:(?:annual|yearly|total|operating|operational|overall|regular|programme|program|core)\s)*$/u;
const EN_PART = /\b(?:received?|gave|got|contribut\w*|donat\w*|includ\w*|of which|than|spent|lacks?|lost)\b/u;

// A budget of a month, for each of many, of a part of the organization or of what is only wished is not its budget.
const EN_NOT_WHOLE = /\b(?:daily|weekly|monthly|quarterly|per[- ]capita|average|administrative|regional|country|project|mission|emergency|proposed|planned|draft|requested|projected|expected|forecast)\s(?:\p{Ll}+\s)?$/iu;
const EN_SHARE = /\b(?:half|third|quarter|part|share|portion|most|majority|rest|some|much|%|per\s?cent)\sof\s(?:the|its|this|IOM['’]s)\s(?:\p{Ll}+\s){0,2}$/iu;
const EN_PER = /^\s(?:(?:and\s\p{L}+\s)?per\s(?!year|annum)|(?:a|an|each|every)\s(?:day|week|month|head|person))/iu;
const EN_WISHED = /\b(?:plan|aim|hope|want|expect|intend|request|propose|need|will|would|should|could|may(?!,?\s\d)|might)(?:s|d|ed|ing)?\b[^,;.]*$/iu;
const KO_NOT_WHOLE = /(?:인당|명당|개월|(?:^|\s)(?:월|월간|월별|매월|매달|한 달|하루|일일|주간|분기|분기별|평균|예상|행정|지역|사업)의?)\s?$/u;
const KO_SHARE = /^의\s(?:약\s)?(?:절반|일부|대부분|상당|나머지|\d|[가-힣]+\s?분의)/u;
const KO_OFFICE = /(?:사무소|지부|대표부|대표단|지역국|센터)(?:의)?\s(?:(?:연간|총|올해)\s)?$/u;
const KO_WISHED = /(?:계획|목표|예정|전망|요청|필요|것이다|희망)/u;

const KO_BODY = /(?<owner>\S{0,20}(?:기구|연합|조직|기관|위원회|단체|기금|은행)|IOM)(?:\([^()]*\))?(?:의|은|는|이|가)?(?=\s)/gu;
const KO_SELF = new RegExp(String.raw`(?:${NAME.ko}|IOM|^기구)$`, 'u');
const KO_FROM = /^에서\s/u;
const KO_PART = /(?:^에|가운데|중|보다)\s/u;

/** Whether money beside a word for a budget is the whole of the organization's own, and the last that the sentence gives. */
export function isOwnBudget(sentence: Piece, money: Piece, word: Piece, language: 'ko' | 'en'): boolean {
  const text = (from: number, to: number) => sentence.text.slice(from - sentence.start, to - sentence.start);
  const isBefore = money.start < word.start;
  const before = text(sentence.start, Math.min(money.start, word.start));
  const between = isBefore ? text(money.end, word.start) : text(word.end, money.start);
  const toWord = text(sentence.start, word.start);
  if (language === 'ko') {
    const owner = [...`${before} `.matchAll(KO_BODY)].at(-1)?.groups?.['owner'];
    if (KO_NOT_WHOLE.test(toWord) || KO_OFFICE.test(toWord) || isOfCountry(toWord, 'ko') || KO_SHARE.test(text(word.end, sentence.end)) || KO_WISHED.test(text(Math.max(word.end, money.end), sentence.end))) return false;
    const behind = isBefore ? text(word.end, sentence.end) : between;
    return (owner === undefined || KO_SELF.test(owner)) && !KO_FROM.test(text(money.end, sentence.end)) && !KO_PART.test(behind);
  }
  if (EN_NOT_WHOLE.test(toWord) || EN_SHARE.test(toWord) || isOfCountry(toWord, 'en') || EN_WISHED.test(`${before}${between}`)
    || [word, money].some(({ end }) => EN_PER.test(text(end, sentence.end)))) return false;
  const owner = [...before.matchAll(EN_OWNER)].at(-1);
  if ((owner && owner.groups?.['self'] === undefined) || EN_OTHERS.test(before) || EN_OTHERS_AFTER.test(text(word.end, sentence.end))) return false;
  return isBefore ? EN_BEFORE_WORD.test(between) : !EN_PART.test(between) && !EN_FROM.test(between);
}

/** "Its Haiti budget", "아이티 예산": what the organization spends there. */
function isOfCountry(toWord: string, language: 'ko' | 'en'): boolean {
  const name = (language === 'ko' ? /(?:^|\s)(?<name>[가-힣]+?)의?\s$/u : /(?:^|\s)(?<name>\p{Lu}[\p{L}-]+)\s$/u).exec(toWord)?.groups?.['name'];
  return name !== undefined && readCountry(name, language) !== undefined;
}
