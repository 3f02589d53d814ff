import type { DocumentView } from '../../documents/readDocument';
import { toNotUnderstood, type Finding, type Piece } from '../finding';
import { matchPieces, toPiece, type PieceMatch } from './matchPieces';
import { NAME } from './organization';
import { PERSON, SURNAME, TITLE } from './personName';
import { findKoreanSubjects, isOwnKorean } from './readSubject';

/** Who was it, or will be, or stands below: not the one who is. */
const NOT_OTHERS = {
  ko: String.raw`(?<!부\s?)(?<!(?:^|[^가-힣])(?:전|전임|전직|초대|차기|역대)\s?)`,
  en: String.raw`(?<!\b(?:[Dd]eputy|[Aa]ssistant|[Ff]ormer|[Ff]irst|[Pp]revious|[Ii]ncoming|[Oo]utgoing|[Nn]ext|[Tt]hen|[Ee]x)[\s-])`,
};
/** A Hangul syllable without a final consonant. */
const VOWEL = `[${Array.from({ length: 399 }, (_, index) => String.fromCharCode(0xac00 + index * 28)).join('')}]`;
// Korean adds to a name the copula, whose 이 goes only after a vowel, or the particle of a verb. A single word may be any noun.
const KO_COPULA = String.raw`(?:이(?:다|며|고)|입니다|(?<=${VOWEL}(?<![하크쁘르니되지]))(?:다|며|고))(?=[.,\s]|$)`;
const KO_SAID = String.raw`${NOT_OTHERS.ko}(?<role>사무\s?총장)(?:은|:)\s`;
const KO_FROM = String.raw`(?:[가-힣]{1,10}(?:\s[가-힣]{1,10})?\s?(?:출신|국적)의?\s)?`;
const KO_NAME = String.raw`(?<name>[가-힣]{1,10}(?:\s[가-힣]{1,10}?){1,3}?)`;
const NAMED = {
  ko: new RegExp(String.raw`${KO_SAID}${KO_FROM}${KO_NAME}(?:${KO_COPULA}|(?:이|가)\s(?:맡|재임|재직)|(?<!다)\.)`, 'dgu'),
  en: new RegExp(String.raw`${NOT_OTHERS.en}\b(?<role>Director[ -]General)(?![\s-](?:Emerit|Designate|Elect))(?<own>\sof\s(?:IOM|(?:the\s)?${NAME.en}),?)?(?:(?<now>\sis)|,)?\s(?<name>${PERSON})`, 'dgu'),
};
const NAMED_FIRST = new RegExp(String.raw`(?<name>${PERSON})\s(?<now>is|has been)\sthe\s(?:current\s)?(?<role>Director[ -]General)(?:(?<own>\sof\s(?:IOM|(?:the\s)?(?:${NAME.en}|organi[sz]ation)))|(?!\s(?:of|for|at)\b))`, 'dgu');
const SAID = { ko: new RegExp(String.raw`${KO_SAID}[가-힣 ]{1,40}(?:이다|이며|입니다)(?=[.,\s]|$)`, 'dgu'), en: NAMED.en };

/** What stands before the words for the office where it is that of the organization. */
const OWNER = {
  ko: new RegExp(String.raw`(?:^|[,;.]\s|(?:${NAME.ko}|IOM|(?:이|동|본|해당)\s기구)의?\s(?:(?:현|현재|현직|신임)\s)?|(?:^|\s)(?:현재|현직|현|\d{4}년(?:부터|\s현재|\s기준),?)\s)$`, 'u'),
  en: new RegExp(String.raw`(?:^(?:(?:In|Since|As of|By)\s[^,]{0,30}\d{4},\s)?(?:(?:[Tt]he|[Ii]ts)\s)?(?:[Cc]urrent\s)?|\b(?:${NAME.en}|IOM)(?:['’]s)?\s(?:current\s)?|\b(?:led|headed)\sby\s(?:(?:the|its)\s)?)$`, 'u'),
};
/** Words of a Korean sentence that are no part of a name: with a particle, or a common noun for a person or an office at the end. */
const KO_NO_NAME = /(?:^|\s)(?:[가-힣]*(?:의|은|는|을|를|에|에서|으로|한|된|인)|매우|가장|아주|최고|현재|모두)\s|(?:자|인|관|직|장|원|성|명|년|표|가|람|물|사|석)$/u;
const YEAR = /\d{4}/u;
/** A value that is a name and nothing else: what was glued to it would become a part of it. */
const BOXED_NAME = new RegExp(String.raw`^(?:(?<title>${TITLE})?(?!.*(?:Director|General))(?:${PERSON}|${SURNAME})|(?!.*총[장재])[가-힣]+(?:[\s·-][가-힣]+){0,3})$`, 'u');
const VACANT = /^(?:공석|없음|미정|미상|vacant|none|unknown|TB[AD]|NA)$/iu;

/** The director general, from the infobox or a sentence that names the one who is it; a sentence that may name one is a message. */
export function readDirectorGeneral(view: DocumentView): Finding[] {
  const { language } = view;
  if (language === 'und') return [];
  return view.sentences.flatMap((sentence): Finding[] => {
    if (sentence.block.kind === 'reference') return [];
    if (sentence.block.field !== 'leader') return readNamed(sentence, language);
    const name = withoutBracket(toPiece(sentence, (sentence.block.valueStart ?? sentence.start) - sentence.start, sentence.text.length));
    const named = VACANT.test(name.text) ? null : BOXED_NAME.exec(name.text);
    return named ? [toDirector(toPiece(name, named.groups?.['title']?.length ?? 0, name.text.length), language)] : [];
  });
}

function readNamed(sentence: Piece, language: 'ko' | 'en'): Finding[] {
  const patterns = language === 'ko' ? [NAMED.ko] : [NAMED.en, NAMED_FIRST];
  const match = patterns.flatMap((pattern) => matchPieces(sentence, pattern)).find((one) => isOwn(sentence, one, language));
  const name = match?.piece('name');
  if (match && name && (language === 'ko' ? !KO_NO_NAME.test(name.text) : match.groups['now'] !== undefined || !YEAR.test(sentence.text))) return [toDirector(name, language)];
  const said = matchPieces(sentence, SAID[language]).find((one) => isOwn(sentence, one, language));
  return said ? [toNotUnderstood(said.whole, ['director-general'])] : [];
}

/** Whether the office is that of the organization: the head of another body is somebody else. */
function isOwn(sentence: Piece, match: PieceMatch, language: 'ko' | 'en'): boolean {
  const role = match.piece('role');
  if (!role) return false;
  const before = sentence.text.slice(0, role.start - sentence.start);
  if (language === 'ko') return OWNER.ko.test(before) && findKoreanSubjects(before).every(({ words }) => isOwnKorean(words));
  const isNamedFirst = (match.piece('name')?.start ?? role.start) < role.start;
  return isNamedFirst || match.groups['own'] !== undefined || OWNER.en.test(before);
}

function toDirector(name: Piece, language: string): Finding {
  return { kind: 'fact', fact: 'director-general', start: name.start, end: name.end, value: { kind: 'name', text: name.text, language } };
}

function withoutBracket(piece: Piece): Piece {
  const bracket = piece.text.indexOf('(');
  return bracket > 0 ? toPiece(piece, 0, bracket) : piece;
}
