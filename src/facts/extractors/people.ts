import { codeItem, splitList, type Extractor, type ListItem } from '../extraction';
import type { Language } from '../tokens';

// Longer words first: one is a part of another.
const PEOPLE = [
  { code: 'internally-displaced-persons', ko: '국내 ?실향민들?', en: 'internally displaced (?:persons|people)' },
  { code: 'displaced-persons', ko: '실향민들?', en: 'displaced (?:persons|people)' },
  { code: 'refugees', ko: '난민들?', en: 'refugees' },
  { code: 'migrant-workers', ko: '이주 ?노동자들?', en: 'migrant workers' },
  { code: 'uprooted-people', ko: '뿌리 ?뽑힌 사람들?', en: '(?:other )?uprooted people' },
  { code: 'migrants', ko: '(?:이주자|이주민)들?', en: 'migrants(?: in need)?' },
];
const WORD = {
  ko: new RegExp(PEOPLE.map(({ ko }) => ko).join('|'), 'gu'),
  en: new RegExp(PEOPLE.map(({ en }) => `\\b(?:${en})\\b`).join('|'), 'giu'),
};

const WITHIN = / ?(?:[을를] 포함한|,? be they) /u;

const PARTNERS = [
  { code: 'non-governmental', ko: '비정부.*', en: 'non-?governmental.*' },
  { code: 'intergovernmental', ko: '정부 ?간.*', en: 'inter-?governmental.*' },
  { code: 'governmental', ko: '정부.*', en: 'governmental.*|governments' },
];

/**
 * For whom the organization works, with those whom the text names within them, and with whom, by the kind of partner.
 */
export const people: Extractor = {
  clauses: [
    '{organization} works to … <people-served:migrants in need, be they …>',
    '[the] {organization} works closely with <partners> partners',
    '{organization}는 <partners> 등의 협력자를 두고 있다',
  ],
  items: {
    'people-served': readPeople,
    partners: (words, language) => splitList(words, language).map((part) => codeItem(part, language, PARTNERS)),
  },
};

/** The group and those whom the text names within it; words may be glued (국내실향민난민). */
export function readPeople(words: string, language: Language): ListItem[] {
  return words
    .split(WITHIN)
    .flatMap((part) => splitList(part, language))
    .flatMap((part) => {
      const known = part.match(WORD[language]) ?? [];
      return known.join('') === part ? known : [part];
    })
    .map((part) => codeItem(part, language, PEOPLE));
}
