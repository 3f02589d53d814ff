import type { Piece } from '../finding';
import { matchPieces, type PieceMatch } from './matchPieces';
import { NAME, SUBJECT } from './organization';
import { DATE } from './readDate';
import { isEnglishSubjectOf, isOwnEnglishSubject, isOwnKoreanClause } from './readSubject';

const EN_PARTICIPLES = ['established', 'founded', 'created', 'formed', 'set up', 'born', 'launched', 'initiated', 'inaugurated'];
/** Words for a founding: stems in Korean, participles in English. */
export const FOUNDED = { ko: '(?:출범|발족|탄생|설립|창설|창립|결성|조직|세워|만들어)', en: `(?:${EN_PARTICIPLES.join('|')})` };

// What somebody founds (설립하다, 사무소를) is no founding of the organization: it is founded (설립되다) or comes to be (출범하다).
const KO_BECOMES = '(?:출범|발족|탄생)';
const KO_IS_MADE = '(?:설립|창설|창립|결성|조직)';
const KO_BODY = String.raw`(?:[가-힣]*[^\s을를과와에은는이가의]\s){0,3}[가-힣]*(?:기구|조직|단체)(?:이다|다|입니다)`;
const KO_VERB = String.raw`(?:${KO_BECOMES}(?:하(?!는|지)|했|되(?!는|지)|됐|돼)|${KO_IS_MADE}(?:되(?!는|지)|됐|돼)|(?:세워|만들어)(?:졌|져)|(?:${KO_BECOMES}|${KO_IS_MADE})(?=[.)]|$))`;
// "1960년에 설립된" says it of the noun that follows: of the organization where it is its name or what it is.
const KO_MODIFIER = String.raw`(?:${KO_BECOMES}[한된]|${KO_IS_MADE}된|(?:세워|만들어)진)\s(?:뒤|후|이래|이후|${NAME.ko}|IOM|${KO_BODY})`;

const EN_MANNER = String.raw`(?:\p{L}+ly\s|first\s)?`;
const EN_TIME = String.raw`(?:(?!\b(?:which|who|that|when|after|before|until|since|${FOUNDED.en})\b)[^.;]){0,120}?\b(?:[io]n|around|about|circa|before|after|by)\s(?:(?:about|around|the)\s|(?:early|mid|late)[\s-])?(?<date>${DATE.en})`;
const EN_SUBJECT = String.raw`(?<who>${SUBJECT.en})`;

const EN_FOUNDED = String.raw`${EN_MANNER}(?<verb>${FOUNDED.en})`;
const EN_OPENING = EN_PARTICIPLES.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join('|');
const EN_KIND = String.raw`(?:is|was)\s(?:an?|the)\s(?:(?!\b(?:with|of|to|by)\b)[^.,;]){0,120}?organi[sz]ation`;

const PATTERNS = {
  ko: [String.raw`(?<date>${DATE.ko})(?:(?!\d{4}년)[^.]){0,80}?(?<verb>${KO_VERB}|${KO_MODIFIER})`],
  en: [
    String.raw`${EN_SUBJECT}(?:\s(?:was|has been)\s|,\s(?:which\swas\s)?|\s\()${EN_FOUNDED}\s${EN_TIME}`,
    String.raw`\band\swas\s${EN_FOUNDED}\s${EN_TIME}`,
    String.raw`^${EN_SUBJECT}\s${EN_KIND},?\s(?:(?:which|that)\swas\s)?${EN_FOUNDED}\s${EN_TIME}`,
    String.raw`^(?<verb>${EN_OPENING})\s${EN_TIME}[^.,;]{0,120},\s${EN_SUBJECT}`,
    String.raw`\b[IiOo]n\s(?:(?:early|mid|late)[\s-])?(?<date>${DATE.en}),?\s${EN_SUBJECT}\swas\s${EN_FOUNDED}\b`,
  ],
};
const COMPILED = { ko: PATTERNS.ko.map((source) => new RegExp(source, 'dgu')), en: PATTERNS.en.map((source) => new RegExp(source, 'dgu')) };

/** The foundings of the organization that a sentence dates, with the groups of `DATE`; those of an office, a predecessor or another body are none. */
export function findFoundings(sentence: Piece, language: 'ko' | 'en'): PieceMatch[] {
  return COMPILED[language].flatMap((pattern) => matchPieces(sentence, pattern)).filter((match) => {
    const [date, verb, subject] = [match.piece('date'), match.piece('verb'), match.piece('who')];
    if (!date || !verb) return false;
    if (language === 'ko') return isOwnKoreanClause(sentence, date, verb);
    if (!subject) return isEnglishSubjectOf(sentence, verb);
    // "Founded in 1960, it …": the participle is that of the subject that follows.
    return verb.start < subject.start || isOwnEnglishSubject(sentence, subject);
  });
}
