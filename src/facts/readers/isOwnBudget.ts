import type { Piece } from '../finding';
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
  if (language === 'ko') {
    const owner = [...`${before} `.matchAll(KO_BODY)].at(-1)?.groups?.['owner'];
    const behind = isBefore ? text(word.end, sentence.end) : between;
    return (owner === undefined || KO_SELF.test(owner)) && !KO_FROM.test(text(money.end, sentence.end)) && !KO_PART.test(behind);
  }
  const owner = [...before.matchAll(EN_OWNER)].at(-1);
  if ((owner && owner.groups?.['self'] === undefined) || EN_OTHERS.test(before) || EN_OTHERS_AFTER.test(text(word.end, sentence.end))) return false;
  return isBefore ? EN_BEFORE_WORD.test(between) : !EN_PART.test(between) && !EN_FROM.test(between);
}
