import type { Piece } from '../finding';
import { matchPieces, type PieceMatch } from './matchPieces';
import { NAME, SUBJECT } from './organization';
import { DATE, EN_DATE_OR_FIGURES } from './readDate';
import { isEnglishSubjectOf, isOwnEnglishSubject, isOwnKoreanClause } from './readSubject';

const EN_PARTICIPLES = [
  'established',
  'founded',
  'created',
  'formed',
  'set up',
  'born',
  'launched',
  'initiated',
  'inaugurated',
];
/** Words for a founding: stems in Korean, participles in English. */
export const FOUNDED = {
  ko: '(?:출범|발족|탄생|설립|창설|창립|결성|조직|세워|만들어)',
  en: `(?:${EN_PARTICIPLES.join('|')})`,
};

// What somebody founds (설립하다, 사무소를) is no founding of the organization: it is founded (설립되다) or comes to be (출범하다).
const KO_BECOMES = '(?:출범|발족|탄생)';
const KO_IS_MADE = '(?:설립|창설|창립|결성|조직)';
const KO_BODY = String.raw`(?:[가-힣]*[^\s을를과와에은는이가의]\s){0,3}[가-힣]*(?:기구|조직|단체)(?:이다|다|입니다)`;
const KO_VERB = String.raw`(?<!재)(?:${KO_BECOMES}(?:하(?!는|지)|했|되(?!는|지)|됐|돼)|${KO_IS_MADE}(?:되(?!는|지)|됐|돼)|(?:세워|만들어)(?:졌|져)|(?:${KO_BECOMES}|${KO_IS_MADE})(?=[.)]|$))`;
// "1960년에 설립된" says it of the noun that follows: of the organization where it is its name or what it is.
const KO_MODIFIER = String.raw`(?<!재)(?:${KO_BECOMES}[한된]|${KO_IS_MADE}된|(?:세워|만들어)진)\s(?:뒤|후|이래|이후|${NAME.ko}|IOM|${KO_BODY})`;

// "설립되었다는 말", "설립했다고 한다": somebody says so. "설립되었을 것이다", "설립된 것으로": it is only supposed.
const KO_HEARSAY = /^(?:[가-힣]{0,2}(?:다|라)[는고]\s|[었였]?을\s것|[가-힣]{0,2}\s?것으로\s)/u;

// "Reportedly founded", "it says that it was founded": somebody says so, too.
const EN_HEARSAY_WORD =
  /\b(?:reportedly|allegedly|supposedly|purportedly|apparently|possibly|perhaps|probably|nearly|almost)\b/iu;
const EN_HEARSAY_BEFORE =
  /\b(?:claim|sa(?:y|id)|stated|argue|believe|allege|report|suggest|rumou?r|according\sto)(?:s|d|ed)?\b[^.;]*$/iu;

const EN_MANNER = String.raw`(?:\p{L}+ly\s|first\s)?`;
const EN_WEEKDAY = String.raw`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)`;
const EN_TIME = String.raw`(?:(?!\b(?:which|who|that|when|after|before|until|since|not|${FOUNDED.en})\b)[^.;]){0,120}?\b(?:[io]n|around|about|circa|before|after|by)\s(?:(?:about|around|the)\s|(?:early|mid|late)[\s-]|${EN_WEEKDAY})?(?<date>${EN_DATE_OR_FIGURES})`;
const EN_SUBJECT = String.raw`(?<who>${SUBJECT.en})`;

const EN_FOUNDED = String.raw`${EN_MANNER}(?<verb>${FOUNDED.en})`;
const EN_OPENING = EN_PARTICIPLES.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join('|');
const EN_KIND = String.raw`(?:is|was)\s(?:an?|the)\s(?:(?!\b(?:with|of|to|by)\b)[^.,;]){0,120}?organi[sz]ation`;

// What somebody founds is the organization itself: not "IOM offices", "국제이주기구 사무소를".
const EN_OBJECT = String.raw`(?<object>(?:the\s)?${NAME.en}|IOM)(?:\s\([^()]*\))?`;
const EN_ACTIVE = String.raw`(?<verb>founded|established|created|formed|set\sup|launched)\s${EN_OBJECT}`;
const KO_OBJECT = String.raw`(?<object>${NAME.ko}|IOM)(?:\s?\([^()]*\))?[을를]\s(?:[가-힣]+로\s)?`;

const PATTERNS = {
  ko: [
    String.raw`(?<date>${DATE.ko})(?:(?!\d{4}년)[^.]){0,80}?(?<verb>${KO_VERB}|${KO_MODIFIER})`,
    String.raw`(?<date>${DATE.ko})(?:(?!\d{4}년)[^.]){0,80}?${KO_OBJECT}(?<verb>(?:설립|창설|창립|결성|조직|출범시키|출범시켰|세우|세웠|만들)(?:하였|했|하여|다|었|고|어|며|으며)(?!지))`,
  ],
  en: [
    String.raw`${EN_SUBJECT}(?:\s(?:was|has been)\s|,\s(?:which\swas\s)?|\s\()${EN_FOUNDED}\s${EN_TIME}`,
    String.raw`\band\swas\s${EN_FOUNDED}\s${EN_TIME}`,
    String.raw`^${EN_SUBJECT}\s${EN_KIND},?\s(?:(?:which|that)\swas\s)?${EN_FOUNDED}\s${EN_TIME}`,
    String.raw`^(?<verb>${EN_OPENING})\s${EN_TIME}[^.,;]{0,120},\s${EN_SUBJECT}`,
    String.raw`\b[IiOo]n\s(?:(?:early|mid|late)[\s-])?(?<date>${EN_DATE_OR_FIGURES}),?\s${EN_SUBJECT}\swas\s${EN_FOUNDED}\b`,
    String.raw`\b${EN_ACTIVE}\s${EN_TIME}`,
    String.raw`^[IiOo]n\s(?:(?:early|mid|late)[\s-])?(?<date>${EN_DATE_OR_FIGURES}),?\s[^.;]{1,80}?\s${EN_ACTIVE}(?=[.,]|\s(?:in|at|as|to)\b)`,
  ],
};
const COMPILED = {
  ko: PATTERNS.ko.map((source) => new RegExp(source, 'dgu')),
  en: PATTERNS.en.map((source) => new RegExp(source, 'dgu')),
};

// Figures, Roman ones too, or a century near the words for a founding: a date in a form that is not known.
const FIGURES = String.raw`(?:\d{2,}|\b[MDCLXVI]{4,}\b)`;
const EN_FIGURES_AFTER = String.raw`(?<date>(?:(?!\b(?:which|who|that|when|after|before|until|since|while)\b)[^;]){0,80}?(?:${FIGURES}|\bcentury\b))`;
const UNREAD = {
  ko: [
    new RegExp(
      String.raw`(?<date>${FIGURES})[^가-힣]{0,12}(?:년|월|일|에)?(?:(?!\d{4}년)[^.]){0,40}?(?<verb>${KO_VERB}|${KO_IS_MADE}된(?=\s것으로\s))`,
      'dgu',
    ),
    new RegExp(
      String.raw`(?<object>^|(?:${NAME.ko}|IOM|이\s기구)의\s)(?<verb>${KO_IS_MADE}(?:일|\s?연도|\s?시기)?[은는])\s(?<date>\d{4}년)`,
      'dgu',
    ),
  ],
  en: [
    new RegExp(String.raw`${EN_SUBJECT}\s(?:was|has\sbeen)\s${EN_FOUNDED}\s${EN_FIGURES_AFTER}`, 'dgu'),
    new RegExp(String.raw`^(?<who>The\sorgani[sz]ation)\s(?:was|has\sbeen)\s${EN_FOUNDED}\s${EN_FIGURES_AFTER}`, 'dgu'),
    new RegExp(
      String.raw`${EN_SUBJECT}\s(?<verb>came\sinto\s(?:being|existence)|dates\s(?:back\sto|to|from)|(?:traces|has)\sits\sorigins?)\s${EN_FIGURES_AFTER}`,
      'dgu',
    ),
  ],
};

/** The foundings of the organization that a sentence dates, with the groups of `DATE`; those of an office, a predecessor or another body are none. */
export function findFoundings(sentence: Piece, language: 'ko' | 'en'): PieceMatch[] {
  return COMPILED[language]
    .flatMap((pattern) => matchPieces(sentence, pattern))
    .filter((match) => isOwn(sentence, match, language) && !isHearsay(sentence, match, language));
}

/** The foundings of the organization that a sentence seems to date, but in no form that is known, or that somebody only says. */
export function findUnreadFoundings(sentence: Piece, language: 'ko' | 'en'): PieceMatch[] {
  return UNREAD[language]
    .flatMap((pattern) => matchPieces(sentence, pattern))
    .filter((match) => isOwn(sentence, match, language));
}

function isOwn(sentence: Piece, match: PieceMatch, language: 'ko' | 'en'): boolean {
  const [date, verb, subject] = [match.piece('date'), match.piece('verb'), match.piece('who')];
  if (!date || !verb) return false;
  if (match.piece('object')) return true;
  if (language === 'ko') return isOwnKoreanClause(sentence, date, verb);
  if (!subject) return isEnglishSubjectOf(sentence, verb);
  // "Founded in 1960, it …": the participle is that of the subject that follows.
  return verb.start < subject.start || isOwnEnglishSubject(sentence, subject);
}

function isHearsay(sentence: Piece, match: PieceMatch, language: 'ko' | 'en'): boolean {
  if (language === 'en')
    return (
      EN_HEARSAY_WORD.test(match.whole.text) ||
      EN_HEARSAY_BEFORE.test(sentence.text.slice(0, match.whole.start - sentence.start))
    );
  return KO_HEARSAY.test(sentence.text.slice((match.piece('verb')?.end ?? sentence.end) - sentence.start));
}
