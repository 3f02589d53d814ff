import { toNotUnderstood, toText, type Finding, type FoundItem, type Piece } from '../finding';
import { matchPieces, toPiece, type PieceMatch } from './matchPieces';
import { PERSON, SURNAME, TITLE } from './personName';
import { splitList } from './splitList';

const ELECTIONS = /\belections\b/u;
const NAMED = `(?:${TITLE}(?:${PERSON}|${SURNAME})|${PERSON})`;
const TITLE_BEFORE = new RegExp(`^${TITLE}`, 'u');
const PEOPLE = String.raw`${NAMED}(?:,\s(?!and\b)${NAMED})*(?:,?\sand\s${NAMED})?`;
const DIRECTORS = `(?<directors>${PEOPLE})`;
const ELECTIONS_WERE = String.raw`\belections\s(?:were|had\sbeen)\s(?:\p{L}+ly\s)?(?:directed|run|led|managed|headed)`;
const DIRECTED_ELECTIONS = String.raw`(?:directed|ran|led|managed|headed)\s(?:both|the|these|those)\s[^.,;]{0,40}?elections\b`;
const SUPPORT = String.raw`\b(?:(?:supported|assisted|helped)\sby|[Ww]ith\s(?:the\s)?(?:support|assistance|help)\s(?:of|from))`;
// What they are, in small letters, up to the names: "the support of senior managers such as".
const MANAGERS = String.raw`${SUPPORT}\s(?<role>(?:(?!of\b)\p{Ll}[\p{L}-]*,?\s){0,8})(?<managers>${PEOPLE})`;
const DIRECTED = [
  String.raw`${ELECTIONS_WERE}\sby\s${DIRECTORS}(?:,?\s(?:and\s)?${MANAGERS})?`,
  String.raw`${ELECTIONS_WERE},?\s${MANAGERS},?\sby\s${DIRECTORS}`,
  String.raw`^${MANAGERS},\s[^.,;]{0,40}?${ELECTIONS_WERE}\sby\s${DIRECTORS}`,
  String.raw`^${DIRECTORS}\s${DIRECTED_ELECTIONS}(?:,?\s(?:and\s\p{L}+\s)?${MANAGERS})?`,
].map((source) => new RegExp(source, 'dgu'));
/** Words that seem to name who directed elections. */
const SAID = new RegExp(String.raw`(?:${ELECTIONS_WERE}\b[^;]{0,200}?\s${NAMED}|${NAMED}[^.;]{0,40}\s${DIRECTED_ELECTIONS})`, 'dgu');
/** Names or helpers that a pattern has left over. */
const MORE = new RegExp(String.raw`${SUPPORT}|(?:^|\s)${TITLE}\p{Lu}|(?:,|\b(?:and|as|by|including|with))\s(?:an?\s|the\s)?\p{Lu}`, 'u');
/** Two words with capitals that are a body or an office. */
const NO_PERSON = /\b(?:Agency|Assembly|Board|Centre|Center|Chief|Commission|Committee|Council|Department|Director|Foundation|Fund|Government|Head|Institute|Manager|Ministry|Mission|Nations|Officer?|Organi[sz]ation|Parliament|Programme|Secretariat|Union|University|Volunteers)\b/u;

/** Who directed elections and who helped them (`code` tells which), from an English sentence; one that names somebody else besides is a message. */
export function readElectionDirectors(sentence: Piece): Finding[] {
  if (!ELECTIONS.test(sentence.text)) return [];
  const match = DIRECTED.flatMap((pattern) => matchPieces(sentence, pattern)).find((one) => isWhole(sentence, one));
  const directors = match?.piece('directors');
  if (!match || !directors) return matchPieces(sentence, SAID).slice(0, 1).map(({ whole }) => toNotUnderstood(whole, ['election-directors']));
  const managers = match.piece('managers');
  const code = /\bsenior\b/u.test(match.groups['role'] ?? '') ? 'senior-manager' : 'manager';
  const items = [...toPeople(directors, 'director'), ...(managers ? toPeople(managers, code) : [])];
  return [{ kind: 'list', fact: 'election-directors', start: match.whole.start, end: match.whole.end, align: 'key', items }];
}

function isWhole(sentence: Piece, { whole, groups }: PieceMatch): boolean {
  const around = [sentence.text.slice(0, whole.start - sentence.start), sentence.text.slice(whole.end - sentence.start)];
  return !around.some((words) => MORE.test(words)) && !NO_PERSON.test(`${groups['directors']} ${groups['managers']}`);
}

function toPeople(names: Piece, code: string): FoundItem[] {
  return splitList(names, 'en').map(withoutTitle)
    .map((piece) => ({ start: piece.start, end: piece.end, value: toText(piece, 'en', code), key: piece.text.toLowerCase() }));
}

function withoutTitle(name: Piece): Piece {
  return toPiece(name, TITLE_BEFORE.exec(name.text)?.[0].length ?? 0, name.text.length);
}
