import { codeItem, splitList, type Extractor, type ListItem } from '../extraction';
import type { Language } from '../tokens';

// Longer words first: one is a part of another.
const PEOPLE = {
  'internally-displaced-persons': '국내 ?실향민들?|internally displaced (?:persons|people)',
  'displaced-persons': '실향민들?|displaced (?:persons|people)',
  refugees: '난민들?|refugees',
  'migrant-workers': '이주 ?노동자들?|migrant workers',
  'uprooted-people': '뿌리 ?뽑힌 사람들?|(?:other )?uprooted people',
  migrants: '(?:이주자|이주민)들?|migrants(?: in need)?',
};
const PERSONS = new RegExp(Object.values(PEOPLE).join('|'), 'giu');

const WITHIN = / ?(?:[을를] 포함한|,? be they) /u;

const PARTNERS = {
  'non-governmental': '비정부.*|non-?governmental.*',
  intergovernmental: '정부 ?간.*|inter-?governmental.*',
  governmental: '정부.*|governmental.*|governments',
};

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
    partners: (words, language) => splitList(words).map((part) => codeItem(part, language, PARTNERS)),
  },
};

/** The group and those whom the text names within it; words may be glued (국내실향민난민). */
export function readPeople(words: string, language: Language): ListItem[] {
  return words
    .split(WITHIN)
    .flatMap(splitList)
    .flatMap((part) => {
      const known = part.match(PERSONS) ?? [];
      return known.join('') === part ? known : [part];
    })
    .map((part) => codeItem(part, language, PEOPLE));
}
