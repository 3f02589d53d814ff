import type { ParsedDocument } from '../../documents/readDocument';
import { toNotUnderstood, toUnreadableDate, type Finding, type Piece } from '../finding';
import { isDenied } from './isDenied';
import { isUnsure } from './isUnsure';
import { isVagueDate } from './isVagueDate';
import { joinPieces, matchPieces, type PieceMatch } from './matchPieces';
import { SUBJECT } from './organization';
import { DATE, EN_DATE_OR_FIGURES, readDate } from './readDate';
import { isEnglishSubjectOf, isOwnEnglishSubject, isOwnKoreanClause } from './readSubject';

// The date next to the words is theirs: no other year stands between. What is denied, or only wished, is not said of the past.
const KO_BECAME = String.raw`(?<text>(?:유엔|국제\s?연합|UN)(?:의)?\s(?:관련|산하)\s?기구(?:가|로)\s(?:되었|됐|된|되며|되어|편입되|편입됐|지정되|승격되|승격됐)(?![^.]*(?:않|못|아니|없))[^.]*)`;
const EN_WHO = String.raw`(?:(?<who>${SUBJECT.en})|\band)\s(?:(?!nearly\b)\p{L}+ly\s|then\s)?`;
const EN_BECAME = String.raw`(?<text>(?:became|has become|has been|is)\sa\srelated\sorgani[sz]ation\s(?:of|to)\sthe\s(?:United\sNations|UN))`;
const RELATED = {
  ko: [
    new RegExp(
      String.raw`(?<date>${DATE.ko}(?!\s?\d{1,2}[월일]))(?:에는|에|부터|경|쯤|무렵)?,?\s(?:(?!\d{4}년)[^.]){0,40}?${KO_BECAME}`,
      'dgu',
    ),
  ],
  en: [
    new RegExp(String.raw`${EN_WHO}${EN_BECAME}\s(?<date>(?:in|on|since)\s${EN_DATE_OR_FIGURES})`, 'dgu'),
    new RegExp(
      String.raw`(?<date>\b(?:[Ii]n|[Oo]n|[Ss]ince)\s${EN_DATE_OR_FIGURES}),?\s(?:(?<who>${SUBJECT.en})\s)?(?:(?!nearly\b)\p{L}+ly\s|then\s)?${EN_BECAME}(?!\s(?:in|on|since)\s)`,
      'dgu',
    ),
  ],
};
// Words by which it came to the United Nations, as what is not said.
const EN_CAME = String.raw`(?<text>(?:joined|entered|became\s(?:a\s)?part\sof)\sthe\s(?:United\sNations|UN)(?:\s(?:system|family))?)`;
const CAME = {
  ko: [
    new RegExp(
      String.raw`(?<date>${DATE.ko})(?:에는|에)?,?\s(?:${SUBJECT.ko}\s)?(?<text>(?:유엔|국제\s?연합|UN)(?:\s(?:체제|체계|시스템))?(?:에|으로|로)\s(?:편입|합류|가입)(?:되었|됐|하였|했))`,
      'dgu',
    ),
  ],
  en: [
    new RegExp(String.raw`${EN_WHO}${EN_CAME}\s(?<date>(?:in|on)\s${EN_DATE_OR_FIGURES})`, 'dgu'),
    new RegExp(
      String.raw`(?<date>\b(?:[Ii]n|[Oo]n)\s${EN_DATE_OR_FIGURES}),?\s(?<who>${SUBJECT.en})\s${EN_CAME}`,
      'dgu',
    ),
  ],
};

/** When the organization, and nobody else, became a related organization of the United Nations. */
export function readUnitedNations(view: ParsedDocument): Finding[] {
  const { language } = view;
  if (language === 'und') return [];
  const found = view.sentences.flatMap((sentence) => readSaid(sentence, language));
  const fact = found.find(({ kind }) => kind === 'fact');
  return fact ? [fact] : found.slice(0, 1);
}

function readSaid(sentence: Piece, language: 'ko' | 'en'): Finding[] {
  const match = findOwn(sentence, RELATED[language], language);
  const [words, text] = [match?.piece('date'), match?.piece('text')];
  if (!match || !words || !text) {
    const came = findOwn(sentence, CAME[language], language);
    return came ? [toNotUnderstood(came.whole, ['un-related'])] : [];
  }
  const date = isVagueDate(sentence, words) ? undefined : readDate(match);
  const span = joinPieces(sentence, [words, text]);
  // In Korean the text goes on to the end of the sentence.
  if (isUnsure(sentence, { ...text, end: text.start }, language)) return [toNotUnderstood(span, ['un-related'])];
  if (!date) return [toUnreadableDate(span, ['un-related'])];
  return [
    {
      kind: 'fact',
      fact: 'un-related',
      start: span.start,
      end: span.end,
      value: { kind: 'event', ...date, text: text.text, language },
    },
  ];
}

function findOwn(sentence: Piece, patterns: readonly RegExp[], language: 'ko' | 'en'): PieceMatch | undefined {
  return patterns.flatMap((pattern) => matchPieces(sentence, pattern)).find((one) => isOwn(sentence, one, language));
}

function isOwn(sentence: Piece, match: PieceMatch, language: 'ko' | 'en'): boolean {
  const [date, text, subject] = [match.piece('date'), match.piece('text'), match.piece('who')];
  if (!date || !text) return false;
  if (language === 'ko') return isOwnKoreanClause(sentence, date, text);
  if (isDenied(sentence, text)) return false;
  return subject ? isOwnEnglishSubject(sentence, subject) : isEnglishSubjectOf(sentence, text);
}
