import type { ParsedDocument } from '../../documents/readDocument';
import { toNotUnderstood, toTextFact, toUnreadableDate, type Finding, type Piece } from '../finding';
import { readCountry, toCountrySlug } from './countryNames';
import { matchPiece, matchPieces, type PieceMatch } from './matchPieces';
import { SUBJECT } from './organization';
import { DATE, readDate } from './readDate';
import { readElectionDirectors } from './readElectionDirectors';

const KO_ELECTION = String.raw`\s(?:대통령\s?선거|국회의원\s?선거|대선|총선|선거)`;
const KO_COUNTRY = String.raw`(?<country>[가-힣]{2,12}(?:\s[가-힣]{2,8})??)`;
const EN_KIND = String.raw`(?:(?:presidential|parliamentary|general|legislative|national)\s)?`;
const EN_COUNTRY = String.raw`(?:the\s)?(?<country>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,3})`;
const ELECTIONS = {
  ko: [
    String.raw`${DATE.ko}(?:의)?\s${KO_COUNTRY}${KO_ELECTION}`,
    // One word alone: the one before it need not be a part of the name.
    String.raw`(?<!(?:^|\s)[남북동서]\s)(?<![가-힣])(?<country>[가-힣]{2,12})${KO_ELECTION}\s?\(${DATE.ko}\)`,
  ],
  en: [
    String.raw`\b(?<year>\d{4})\s(?<country>\p{Lu}[\p{L}.-]+(?:\s\p{Lu}[\p{L}.-]+){0,3})\s${EN_KIND}elections?\b`,
    String.raw`\belections?\sin\s${EN_COUNTRY}(?:\sin\s(?<year>\d{4})\b|\s\((?<bracketed>\d{4})\))`,
    String.raw`\b(?<year>\d{4})\s${EN_KIND}elections?\sin\s${EN_COUNTRY}`,
  ],
};
const COMPILED = {
  ko: ELECTIONS.ko.map((source) => new RegExp(source, 'dgu')),
  en: ELECTIONS.en.map((source) => new RegExp(source, 'dgu')),
};
/** Years beside a word for elections. */
const SAID = {
  ko: /(?:\d{4}년?(?:\s?\d{1,2}월)?(?:[과와의]|,)?\s){1,3}[가-힣\s]{0,20}?(?:선거|대선|총선)/dgu,
  en: /(?:\b\d{4}(?:,|\s(?:and|or))?\s){1,3}(?:(?!(?:the|its|these|in|for|with)\s)[\p{L}.'’-]+\s){0,5}?elections?\b|\belections?\sin\s(?:[\p{L}.'’-]+\s){0,5}?\(?\d{4}\b/dgu,
};
const YEAR = /\b\d{4}(?=년|\b)/dgu;
const DENIED = { ko: /^[^.,]{0,40}지\s(?:않|못)/u, en: /(?:\bnot|n['’]t|\bnever)\s(?:\S+\s){0,4}$/u };
const ROLE = {
  ko: new RegExp(String.raw`${SUBJECT.ko}\s(?<role>[^.,]*선거[를을]\s[^.,]+)`, 'dgu'),
  en: /\bIOM\shas\s(?<role>(?:often\s)?(?:organi[sz]ed|supported|run|helped)[^.,]*\selections[^.,]*)/dgu,
};

/** What the organization does for elections, the elections that the text names, and who ran them (`code` tells director and managers). */
export function readElections(view: ParsedDocument): Finding[] {
  const { language } = view;
  if (language === 'und') return [];
  const findings: Finding[] = [];
  let hasRole = false;
  for (const sentence of view.sentences) {
    if (sentence.block.kind !== 'paragraph') continue;
    const role = hasRole ? undefined : matchPiece(sentence, ROLE[language])?.piece('role');
    if (role) {
      hasRole = true;
      findings.push(toTextFact('elections', role, language));
    }
    const matches = COMPILED[language].flatMap((pattern) => matchPieces(sentence, pattern));
    findings.push(
      ...matches.map((match) =>
        isDenied(sentence, match.whole, language) ? toNotUnderstood(match.whole, []) : toElection(match, language),
      ),
    );
    findings.push(
      ...toLeftOver(
        sentence,
        matches.map(({ whole }) => whole),
        language,
      ),
    );
    if (language === 'en') findings.push(...readElectionDirectors(sentence));
  }
  return findings;
}

function toElection(match: PieceMatch, language: 'ko' | 'en'): Finding {
  const {
    whole,
    groups: { year = match.groups['bracketed'] ?? '', country: name = '' },
  } = match;
  const place = readCountry(name, language);
  const date = language === 'ko' ? readDate(match) : { date: year, precision: 'year' as const };
  const { start, end, text } = whole;
  if (!date) return toUnreadableDate(whole, []);
  if (place === undefined) {
    return {
      kind: 'problem',
      rule: 'unknown-country',
      reason: `An election of ${year} in a country that could not be told: ${name}`,
      values: { words: name, year },
      facts: [],
      start,
      end,
    };
  }
  return {
    kind: 'fact',
    fact: `election-${year}-${toCountrySlug(place)}`,
    start,
    end,
    value: { kind: 'event', ...date, text, language, place },
  };
}

/** Words on elections with a year that is that of no election which was found. */
function toLeftOver(sentence: Piece, found: readonly Piece[], language: 'ko' | 'en'): Finding[] {
  return matchPieces(sentence, SAID[language])
    .map(({ whole }) => whole)
    .filter((said) =>
      matchPieces(said, YEAR).some(
        ({ whole: year }) => !found.some(({ start, end }) => start <= year.start && year.end <= end),
      ),
    )
    .map((said) => toNotUnderstood(said, []));
}

function isDenied(sentence: Piece, { start, end }: Piece, language: 'ko' | 'en'): boolean {
  return DENIED[language].test(
    language === 'ko' ? sentence.text.slice(end - sentence.start) : sentence.text.slice(0, start - sentence.start),
  );
}
