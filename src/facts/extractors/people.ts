import {
  matchSpans,
  slice,
  splitList,
  toTextValue,
  type ExtractedItem,
  type Extractor,
  type TextSpan,
} from './extraction';
import type { Language } from '../tokens';

// Longer words first: one is a part of another.
const PEOPLE = [
  { code: 'internally-displaced-persons', ko: '국내 ?실향민', en: 'internally displaced (?:persons|people)' },
  { code: 'displaced-persons', ko: '실향민', en: 'displaced (?:persons|people)' },
  { code: 'refugees', ko: '난민', en: 'refugees' },
  { code: 'migrant-workers', ko: '이주 ?노동자', en: 'migrant workers' },
  { code: 'uprooted-people', ko: '뿌리 ?뽑힌 사람', en: '(?:other )?uprooted people' },
  { code: 'migrants', ko: '이주자|이주민', en: 'migrants(?: in need)?' },
] as const;
const WORD = {
  ko: new RegExp(PEOPLE.map(({ ko }) => `(?:${ko})들?`).join('|'), 'gu'),
  en: new RegExp(PEOPLE.map(({ en }) => `\\b(?:${en})\\b`).join('|'), 'giu'),
};
const FRAME = / ?(?:[을를] 포함한|,? be they) /u;

/** For whom the organization works, with those whom the text names within them. */
export const peopleServed: Extractor = {
  clauses: { en: ['{organization} works to … <people-served:migrants in need, be they …>'], ko: [] },
  split: splitPeople,
};

/** The group and those whom the text names within it; words may be glued (국내실향민난민). */
export function splitPeople(words: TextSpan, language: Language): ExtractedItem[] {
  const frame = FRAME.exec(words.text);
  const parts = frame
    ? [
        ...splitList(slice(words, 0, frame.index), language),
        ...splitList(slice(words, frame.index + frame[0].length, words.text.length), language),
      ]
    : splitList(words, language);
  return parts.flatMap((part) => splitGlued(part, language)).map((part) => toItem(part, language, PEOPLE));
}

/** The known words of a part where they are all of it; otherwise the part as it stands. */
function splitGlued(part: TextSpan, language: Language): TextSpan[] {
  const words = matchSpans(part, WORD[language]);
  const length = words.reduce((sum, word) => sum + word.text.length, 0);
  return length === part.text.replaceAll(' ', '').length || length === part.text.length ? words : [part];
}

const PARTNERS = [
  { code: 'non-governmental', ko: '비정부.*', en: 'non-?governmental.*' },
  { code: 'intergovernmental', ko: '정부 ?간.*', en: 'inter-?governmental.*' },
  { code: 'governmental', ko: '정부.*', en: 'governmental.*|governments' },
] as const;

/** With whom the organization works, by the kind of partner. */
export const partners: Extractor = {
  clauses: {
    en: ['[the] {organization} works closely with <partners> partners'],
    ko: ['{organization}는 <partners> 등의 협력자를 두고 있다'],
  },
  split: (words, language) => splitList(words, language).map((part) => toItem(part, language, PARTNERS)),
};

type Codes = readonly { code: string; ko: string; en: string }[];

function toItem({ text, ...span }: TextSpan, language: Language, codes: Codes): ExtractedItem {
  const code = codes.find((one) => new RegExp(`^(?:${one[language]})들?$`, 'iu').test(text))?.code;
  return { ...span, value: toTextValue(text, language, code), key: code ?? `${language}:${text}` };
}
