import type { DocumentView } from '../../documents/readDocument';
import { toText, toTextFact, type Finding, type FoundItem, type Piece } from '../finding';
import { readCountry, toCountrySlug } from './countryNames';
import { matchPiece, matchPieces } from './matchPieces';
import { SUBJECT } from './organization';
import { PERSON } from './personName';
import { splitList } from './splitList';

const ELECTION = {
  ko: /(?<year>\d{4})년(?:의)?\s(?<country>[가-힣]{2,12}(?:\s[가-힣]{2,8})?)\s(?:대통령\s?선거|국회의원\s?선거|대선|총선|선거)/dgu,
  en: /\b(?<year>\d{4})\s(?<country>\p{Lu}[\p{L}.-]+(?:\s\p{Lu}[\p{L}.-]+){0,3})\s(?:(?:presidential|parliamentary|general|legislative|national)\s)?elections?\b/dgu,
};
const ELECTION_IN = /\belections?\sin\s(?<country>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,3})\sin\s(?<year>\d{4})\b/dgu;
const ROLE = {
  ko: new RegExp(String.raw`${SUBJECT.ko}\s(?<role>[^.,]*선거[를을]\s[^.,]+)`, 'dgu'),
  en: /\bIOM\shas\s(?<role>(?:often\s)?(?:organi[sz]ed|supported|run|helped)[^.,]*\selections[^.,]*)/dgu,
};
const PEOPLE = String.raw`${PERSON}(?:,\s${PERSON})*(?:,?\sand\s${PERSON})?`;
const DIRECTED = new RegExp(String.raw`\belections\swere\s(?:directed|run|led)\sby\s(?<directors>${PEOPLE})(?:,?\s(?:and\s)?(?:supported|assisted)\sby\s(?<role>[^.]*?)(?:such\sas|including)?\s(?<managers>${PEOPLE}))?`, 'dgu');

/** What the organization does for elections, the elections that the text names, and who ran them (`code` tells director and managers). */
export function readElections(view: DocumentView): Finding[] {
  const { language } = view;
  if (language === 'und') return [];
  const findings: Finding[] = [];
  let hasRole = false;
  for (const sentence of view.sentences) {
    if (sentence.block.kind !== 'paragraph') continue;
    const role = hasRole ? undefined : matchPiece(sentence, ROLE[language])?.piece('role');
    if (role) { hasRole = true; findings.push(toTextFact('elections', role, language)); }
    const matches = matchPieces(sentence, ELECTION[language]);
    if (language === 'en') matches.push(...matchPieces(sentence, ELECTION_IN));
    for (const { whole, groups } of matches) findings.push(toElection(whole, groups['year'] ?? '', groups['country'] ?? '', language));
    if (language === 'en') findings.push(...readDirectors(sentence));
  }
  return findings;
}

function toElection(whole: Piece, year: string, name: string, language: 'ko' | 'en'): Finding {
  const place = readCountry(name, language);
  const { start, end, text } = whole;
  if (place === undefined) {
    return {
      kind: 'problem', rule: 'unknown-country', reason: `An election of ${year} in a country that could not be told: ${name}`,
      values: { words: name, year }, facts: [], start, end,
    };
  }
  return { kind: 'fact', fact: `election-${year}-${toCountrySlug(place)}`, start, end, value: { kind: 'event', date: year, precision: 'year', text, language, place } };
}

function readDirectors(sentence: Piece): Finding[] {
  const match = matchPiece(sentence, DIRECTED);
  const directors = match?.piece('directors');
  if (!match || !directors) return [];
  const managers = match.piece('managers');
  const code = /\bsenior\b/u.test(match.groups['role'] ?? '') ? 'senior-manager' : 'manager';
  const items = [...toPeople(directors, 'director'), ...(managers ? toPeople(managers, code) : [])];
  return [{ kind: 'list', fact: 'election-directors', start: match.whole.start, end: match.whole.end, align: 'key', items }];
}

function toPeople(names: Piece, code: string): FoundItem[] {
  return splitList(names, 'en').map((piece) => ({ start: piece.start, end: piece.end, value: toText(piece, 'en', code), key: piece.text.toLowerCase() }));
}
