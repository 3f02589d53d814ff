import { toNotUnderstood, toText, type Finding, type FoundItem, type Piece } from '../finding';
import { matchAt, matchPiece, toPiece } from './matchPieces';
import { NAME_PARTICLE, SURNAME, TITLE } from './personName';
import { readPerson, readPersons } from './readPersons';

const ELECTIONS = /\belections\b/gu;
const ELECTIONS_WERE = String.raw`\belections\s(?:were|had\sbeen)\s(?:\p{L}+ly\s)?(?:directed|run|led|managed|headed)`;
const DIRECTED_ELECTIONS = String.raw`(?:directed|ran|led|managed|headed)\s(?:both|the|these|those)\s[^.,;]{0,40}?elections\b`;
const SUPPORT = String.raw`\b(?:(?:supported|assisted|helped)\sby|[Ww]ith\s(?:the\s)?(?:support|assistance|help)\s(?:of|from))`;
// With what they are, in small letters, up to the names: "the support of senior managers such as".
const SUPPORT_OF = String.raw`${SUPPORT}\s(?:(?!of\b)\p{Ll}[\p{L}-]*,?\s){0,8}`;

/** Words, and what those persons are whose names follow. */
interface Step {
  words: RegExp;
  code: 'director' | 'manager' | undefined;
}

const WERE_DIRECTED_BY = toStep(String.raw`${ELECTIONS_WERE}\sby\s`, 'director');
const DIRECTOR_FIRST = toStep('', 'director');
/** The ways to say it, from the start of a sentence or from "elections" on. */
const WAYS = [
  [WERE_DIRECTED_BY],
  [WERE_DIRECTED_BY, toStep(String.raw`,?\s(?:and\s)?${SUPPORT_OF}`, 'manager')],
  [toStep(String.raw`${ELECTIONS_WERE},?\s${SUPPORT_OF}`, 'manager'), toStep(String.raw`,?\sby\s`, 'director')],
  [toStep(SUPPORT_OF, 'manager'), toStep(String.raw`,\s[^.,;]{0,40}?${ELECTIONS_WERE}\sby\s`, 'director')],
  [DIRECTOR_FIRST, toStep(String.raw`\s${DIRECTED_ELECTIONS}`)],
  [DIRECTOR_FIRST, toStep(String.raw`\s${DIRECTED_ELECTIONS},?\s(?:and\s\p{L}+\s)?${SUPPORT_OF}`, 'manager')],
];
/** How far before a name words for directing elections are looked for. */
const REACH = 300;
/** Words for directing elections, up to a name behind them or on from a name before them. */
const SAID_BEFORE = new RegExp(String.raw`${ELECTIONS_WERE}\b[^;]{0,200}\s$`, 'u');
const SAID_BEHIND = new RegExp(String.raw`[^.;]{0,40}\s${DIRECTED_ELECTIONS}`, 'uy');
/** A name that is only a surname, told by its small words. */
const SAID_OF_SURNAME = new RegExp(String.raw`${ELECTIONS_WERE}\sby\s(?=${NAME_PARTICLE})${SURNAME}`, 'dgu');
/** Names or helpers that have been left over. */
const MORE = new RegExp(
  String.raw`${SUPPORT}|(?:^|\s)${TITLE}\p{Lu}|(?:,|\b(?:and|as|by|including|with))\s(?:an?\s|the\s)?${SURNAME}`,
  'u',
);
/** Two words with capitals that are a body or an office. */
const NO_PERSON =
  /\b(?:Agency|Assembly|Board|Centre|Center|Chief|Commission|Committee|Council|Department|Director|Foundation|Fund|Government|Head|Institute|Manager|Ministry|Mission|Nations|Officer?|Organi[sz]ation|Parliament|Programme|Secretariat|Union|University|Volunteers)\b/u;

interface Person {
  name: Piece;
  code: string;
}
interface Directed {
  whole: Piece;
  people: Person[];
}

/** Who directed elections and who helped them (`code` tells which), from an English sentence; one that names somebody else besides is a message. */
export function readElectionDirectors(sentence: Piece): Finding[] {
  const starts = Array.from(sentence.text.matchAll(ELECTIONS), ({ index }) => index);
  if (starts.length === 0) return [];
  const found = WAYS.flatMap((steps) => [0, ...starts].map((start) => readWay(sentence, steps, start))).find(
    (one) => one && isWhole(sentence, one),
  );
  const said = found ? undefined : findSaid(sentence);
  if (!found) return said ? [toNotUnderstood(said, ['election-directors'])] : [];
  const {
    whole: { start, end },
    people,
  } = found;
  const [directors, managers] = [
    people.filter(({ code }) => code === 'director'),
    people.filter(({ code }) => code !== 'director'),
  ];
  return [
    {
      kind: 'list',
      fact: 'election-directors',
      start,
      end,
      align: 'key',
      items: [...directors, ...managers].map(toItem),
    },
  ];
}

/** Goes through a sentence step by step, each where the one before has ended. */
function readWay(sentence: Piece, steps: readonly Step[], start: number): Directed | undefined {
  const people: Person[] = [];
  let end = start;
  for (const { words, code } of steps) {
    const said = matchAt(sentence.text, words, end);
    if (said === undefined) return undefined;
    end += said.length;
    if (!code) continue;
    const names = readPersons(sentence, end);
    const last = names.at(-1);
    if (!last) return undefined;
    end = last.end - sentence.start;
    people.push(
      ...names.map((name) => ({
        name,
        code: code === 'manager' && /\bsenior\b/u.test(said) ? 'senior-manager' : code,
      })),
    );
  }
  return { whole: toPiece(sentence, start, end), people };
}

function isWhole(sentence: Piece, { whole, people }: Directed): boolean {
  const around = [
    sentence.text.slice(0, whole.start - sentence.start),
    sentence.text.slice(whole.end - sentence.start),
  ];
  return !around.some((words) => MORE.test(words)) && !people.some(({ name }) => NO_PERSON.test(name.text));
}

function toStep(words: string, code?: Step['code']): Step {
  return { words: new RegExp(words, 'uy'), code };
}

function toItem({ name, code }: Person): FoundItem {
  return { start: name.start, end: name.end, value: toText(name, 'en', code), key: name.text.toLowerCase() };
}

/** The first words that seem to name who directed elections. */
function findSaid(sentence: Piece): Piece | undefined {
  for (const { index: start } of sentence.text.matchAll(/\p{L}+/gu)) {
    const name = readPerson(sentence, start);
    if (!name) continue;
    const end = name.end - sentence.start;
    const behind = matchAt(sentence.text, SAID_BEHIND, end);
    if (behind !== undefined) return toPiece(sentence, start, end + behind.length);
    const from = Math.max(0, start - REACH);
    const before = SAID_BEFORE.exec(sentence.text.slice(from, start));
    if (before) return toPiece(sentence, from + before.index, end);
  }
  return matchPiece(sentence, SAID_OF_SURNAME)?.whole;
}
