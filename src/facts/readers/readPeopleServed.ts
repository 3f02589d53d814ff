import type { ParsedDocument } from '../../documents/readDocument';
import { toText, type Finding, type FoundItem, type Piece } from '../finding';
import { matchPiece, matchPieces } from './matchPieces';
import { splitList } from './splitList';

// Longer words first: one is a part of another.
const PEOPLE = [
  {
    code: 'internally-displaced-persons',
    ko: '국내\\s?실향민|국내\\s?난민',
    en: 'internally displaced (?:persons|people)',
  },
  { code: 'displaced-persons', ko: '실향민|강제\\s?이주민', en: 'displaced (?:persons|people)' },
  { code: 'refugees', ko: '난민|피난민', en: 'refugees' },
  { code: 'migrant-workers', ko: '이주\\s?노동자', en: 'migrant workers' },
  { code: 'asylum-seekers', ko: '망명\\s?신청자', en: 'asylum[- ]seekers' },
  { code: 'stateless-persons', ko: '무국적자', en: 'stateless (?:persons|people)' },
  { code: 'uprooted-people', ko: '뿌리\\s?뽑힌 사람', en: '(?:other )?uprooted people' },
  { code: 'migrants', ko: '이주자|이주민', en: 'migrants(?: in need)?' },
] as const;
const WORD = {
  ko: new RegExp(PEOPLE.map(({ ko }) => `(?:${ko})들?`).join('|'), 'dgu'),
  en: new RegExp(PEOPLE.map(({ en }) => `\\b(?:${en})\\b`).join('|'), 'dgiu'),
};
const SERVED = {
  ko: /(?:,\s)?(?:(?:그리고|및)\s|(?<=,\s))(?<list>[^.()]{2,120}?)(?:을|를)\s포함한\s(?<all>이주자들?|이주민들?|사람들)/dgu,
  en: /(?<all>\bmigrants(?:\sin\sneed)?),?\s(?:be\sthey|including|such\sas|whether)\s(?<list>[^.()]{2,160})/dgu,
};

/** For whom the organization works: the group and those whom the text names within it; words may be glued (국내실향민난민). */
export function readPeopleServed(view: ParsedDocument): Finding[] {
  const { language } = view;
  if (language === 'und') return [];
  for (const sentence of view.sentences) {
    const match = matchPiece(sentence, SERVED[language]);
    const list = match?.piece('list');
    const all = match?.piece('all');
    if (!match || !list || !all) continue;
    const pieces = [...splitList(list, language).flatMap((part) => splitGlued(part, language)), all].toSorted(
      (one, other) => one.start - other.start,
    );
    const start = Math.min(list.start, all.start);
    return [
      {
        kind: 'list',
        fact: 'people-served',
        start,
        end: Math.max(list.end, all.end),
        align: 'key',
        items: pieces.map((piece) => toItem(piece, language)),
      },
    ];
  }
  return [];
}

/** The known words of a part where they are all of it; otherwise the part as it stands. */
function splitGlued(part: Piece, language: 'ko' | 'en'): Piece[] {
  const words = matchPieces(part, WORD[language]).map(({ whole }) => whole);
  const length = words.reduce((sum, word) => sum + word.text.length, 0);
  return length === part.text.replaceAll(' ', '').length || length === part.text.length ? words : [part];
}

function toItem(piece: Piece, language: 'ko' | 'en'): FoundItem {
  const code = PEOPLE.find((people) => new RegExp(`^(?:${people[language]})들?$`, 'iu').test(piece.text))?.code;
  return {
    start: piece.start,
    end: piece.end,
    value: toText(piece, language, code),
    key: code ?? `${language}:${piece.text}`,
  };
}
