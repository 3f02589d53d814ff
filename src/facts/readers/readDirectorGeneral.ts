import type { ParsedDocument } from '../../documents/readDocument';
import { toNotUnderstood, type Finding, type Piece } from '../finding';
import { matchPieces, toPiece, type PieceMatch } from './matchPieces';
import { NAME, SUBJECT } from './organization';
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
  ko: new RegExp(
    String.raw`${KO_SAID}${KO_FROM}${KO_NAME}(?:${KO_COPULA}|(?:이|가)\s(?:맡|재임|재직)|(?<!다)\.)`,
    'dgu',
  ),
  en: new RegExp(
    String.raw`${NOT_OTHERS.en}\b(?<role>Director[ -]General)(?![\s-](?:Emerit|Designate|Elect))(?<own>\sof\s(?:IOM|(?:the\s)?${NAME.en}),?)?(?:(?<now>\sis)|,)?\s(?<name>${PERSON})`,
    'dgu',
  ),
};
const NAMED_FIRST = new RegExp(
  String.raw`(?<name>${PERSON})\s(?<now>is|has been)\sthe\s(?:current\s)?(?<role>Director[ -]General)(?:(?<own>\sof\s(?:IOM|(?:the\s)?(?:${NAME.en}|organi[sz]ation)))|(?!\s(?:of|for|at)\b))`,
  'dgu',
);
// Words that may name somebody: "William Swing was", "윌리엄 스윙이었다".
const SAID = {
  ko: [
    new RegExp(String.raw`${KO_SAID}[가-힣 ]{1,40}(?:(?:이다|이며|입니다|[이였]었?다)(?=[.,\s]|$)|로(?=,))`, 'dgu'),
    new RegExp(
      String.raw`${NOT_OTHERS.ko}(?<role>사무\s?총장)(?:인)?\s(?<name>[가-힣]{2,10}(?:\s[가-힣]{1,10}){1,3}?)[은는이가](?=\s)`,
      'dgu',
    ),
  ],
  en: [
    NAMED.en,
    new RegExp(
      String.raw`${NOT_OTHERS.en}\b(?<role>Director[ -]General)(?<own>\sof\s(?:IOM|(?:the\s)?${NAME.en}),?)?\s(?:was|had\sbeen|has\sbeen|will\sbe|became)\s(?<name>${PERSON})`,
      'dgu',
    ),
    new RegExp(
      String.raw`${NOT_OTHERS.en}\b(?<role>Director[ -]General)\sis\s(?:the|an?|currently|now|still|presently)\s(?:\p{Ll}+\s){0,3}(?<name>${PERSON})`,
      'dgu',
    ),
    new RegExp(
      String.raw`(?<name>${PERSON}),\s(?:the\s)?(?<role>Director[ -]General)(?<own>\sof\s(?:IOM|(?:the\s)?${NAME.en}))`,
      'dgu',
    ),
    new RegExp(
      String.raw`(?<name>${PERSON})\s(?:became|(?:was|has\sbeen)(?:\s(?:elected|appointed|chosen)(?:\sas)?)?|took\soffice\sas|(?:serves|served|has\sserved)\sas)\s(?:(?:the|its|IOM)\s)?(?:new\s|next\s)?(?<role>Director[ -]General)(?!\s(?:of|for|at)\s(?!IOM|(?:the\s)?(?:${NAME.en}|organi[sz]ation)))`,
      'dgu',
    ),
    new RegExp(
      String.raw`^(?<own>${SUBJECT.en}\s(?:is|was|has\sbeen)\s(?:currently\s|now\s)?)(?<role>led|headed)\sby\s(?<name>${PERSON})`,
      'dgu',
    ),
    new RegExp(String.raw`${NOT_OTHERS.en}\b(?<role>director[ -]general)(?:\sis|,)?\s(?<name>${PERSON})`, 'dgu'),
  ],
};

/** In Korean a name may stand before the office: "에이미 포프 사무총장은". Another body there has a head of its own. */
const KO_NAME_WORD = String.raw`(?!\S*(?:기구|연합|연맹|기금|은행|위원회|기관|유엔)의?\s)[가-힣]{1,8}`;
const KO_NAME_FIRST = new RegExp(
  String.raw`(?:^|[,;.]\s|(?:${NAME.ko}|IOM|(?:이|동|본|해당)\s기구)의?\s|\d{4}년(?:에|부터)?\s[가-힣]{1,6}[한된]\s)(?:(?:현재|현직|현|신임)\s)?(?<said>(?<name>${KO_NAME_WORD}(?:\s${KO_NAME_WORD}){0,2})\s사무\s?총장(?:은|이))(?=\s)`,
  'dgu',
);
const KO_TOOK_OFFICE = new RegExp(
  String.raw`(?:^|[\s,])(?<said>(?<name>${KO_NAME_WORD}(?:\s${KO_NAME_WORD})?)[이가]\s(?:\d{4}년(?:\s\d{1,2}월)?(?:부터|에)\s)?(?:(?:새|신임)\s)?사무\s?총장(?:을\s맡|직|으로\s(?:취임|선출|임명|재임|재직|뽑)|에\s(?:취임|선출|임명|올)|이\s되))`,
  'dgu',
);
const KO_NO_PERSON = /^(?:현재|현직|현|신임|전|전임|전직|초대|차기|역대|부|이|그|각|새|새로운)$/u;

/** What stands before the words for the office where it is that of the organization. */
const OWNER = {
  ko: new RegExp(
    String.raw`(?:^|[,;.]\s|(?:${NAME.ko}|IOM|(?:이|동|본|해당)\s기구)의?\s(?:(?:현|현재|현직|신임)\s)?|(?:^|\s)(?:현재|현직|현|\d{4}년(?:부터|\s현재|\s기준),?)\s)$`,
    'u',
  ),
  en: new RegExp(
    String.raw`(?:^(?:(?:In|Since|As of|By)\s[^,]{0,30}\d{4},\s)?(?:(?:[Tt]he|[Ii]ts)\s)?(?:[Cc]urrent\s)?|\b(?:${NAME.en}|IOM)(?:['’]s)?\s(?:current\s)?|\b(?:led|headed)\sby\s(?:(?:the|its)\s)?)$`,
    'u',
  ),
};
/** Who had the office before, or has it for a while, in the words before the name or in the bracket behind it. */
const PAST_BEFORE =
  /\b(?:(?:was|were|been)\s(?:led|headed)\sby|[Uu]nder|[Ww]ith|[Bb]y\sthen)\s(?:(?:the|its|IOM|then)\s)*$/u;
const PAST_BRACKET =
  /^[^(]*\([^()]*(?:\b(?:former|previous|acting|interim|designate|nominee|elect|until|till|to|died)\b|[-–~∼]\s?\d{2,4}|까지|전임|전직|대행|내정|지명|퇴임|사망|(?:^|[\s(])전(?=[\s)]))/iu;
/** Words of a Korean sentence that are no part of a name: with a particle, or a common noun for a person or an office at the end. */
const KO_NO_NAME =
  /(?:^|\s)(?:[가-힣]*(?:의|은|는|을|를|에|에서|으로|한|된|인)|매우|가장|아주|최고|현재|모두|될)\s|(?:자|인|관|직|장|원|성|명|년|표|가|람|물|사|석)$/u;
const YEAR = /\d{4}/u;
/** What is said right behind a name of who is no longer it, or not yet. */
const NO_LONGER =
  /^(?:\s\([^()]*\))?(?:,[^,.;]{1,80},|,)?\s(?:(?:has|had|was|will|is\sto)\s)?(?:(?:also|then|later|recently|suddenly|abruptly)\s)?(?:retire|resign|die|le(?:ft|ave)|step(?:ped|s)?\sdown|be(?:en|\ssucceed|\sreplac)|succeed|replac|depart|pass(?:ed)?\saway|served|headed|led\b|ousted|dismiss|fired|removed|took|takes\soffice|assume|become|became|held|until)/u;
/** A value that is a name and nothing else: what was glued to it would become a part of it. */
const BOXED_NAME = new RegExp(
  String.raw`^(?:(?<title>${TITLE})?(?!.*(?:Director|General))(?:${PERSON}|${SURNAME})|(?!.*총[장재])[가-힣]+(?:[\s·-][가-힣]+){0,3})$`,
  'u',
);
const VACANT = /^(?:공석|없음|미정|미상|vacant|none|unknown|TB[AD]|NA)$/iu;

/** The director general, from the infobox or a sentence that names the one who is it; a sentence that may name one is a message. */
export function readDirectorGeneral(view: ParsedDocument): Finding[] {
  const { language } = view;
  if (language === 'und') return [];
  return view.sentences.flatMap((sentence): Finding[] => {
    if (sentence.block.kind === 'reference') return [];
    if (sentence.block.field !== 'leader') return readNamed(sentence, language);
    const name = withoutBracket(
      toPiece(sentence, (sentence.block.valueStart ?? sentence.start) - sentence.start, sentence.text.length),
    );
    const isPast = PAST_BRACKET.test(sentence.text.slice(name.start - sentence.start));
    const named = isPast || VACANT.test(name.text) ? null : BOXED_NAME.exec(name.text);
    return named ? [toDirector(toPiece(name, named.groups?.['title']?.length ?? 0, name.text.length), language)] : [];
  });
}

function readNamed(sentence: Piece, language: 'ko' | 'en'): Finding[] {
  const patterns = language === 'ko' ? [NAMED.ko] : [NAMED.en, NAMED_FIRST];
  const match = patterns
    .flatMap((pattern) => matchPieces(sentence, pattern))
    .find((one) => isOwn(sentence, one, language));
  const name = match?.piece('name');
  if (match && name && (language === 'ko' ? !KO_NO_NAME.test(name.text) : isNow(sentence, match, name)))
    return [toDirector(name, language)];
  const said = SAID[language]
    .flatMap((pattern) => matchPieces(sentence, pattern))
    .find((one) => isOwn(sentence, one, language));
  const words = said?.whole ?? (language === 'ko' ? findNamedFirst(sentence) : undefined);
  return words ? [toNotUnderstood(words, ['director-general'])] : [];
}

/** Words of a Korean sentence that seem to name somebody before the office: who is it now, or was, cannot be told. */
function findNamedFirst(sentence: Piece): Piece | undefined {
  return [KO_NAME_FIRST, KO_TOOK_OFFICE]
    .flatMap((pattern) => matchPieces(sentence, pattern))
    .find(({ groups: { name = '' } }) => {
      const last = name.split(' ').at(-1) ?? '';
      return (
        !KO_NO_PERSON.test(name.split(' ')[0] ?? '') &&
        !KO_NO_PERSON.test(last) &&
        !KO_NO_NAME.test(name) &&
        !/[의은는을를에]$/u.test(last)
      );
    })
    ?.piece('said');
}

/** Whether an English sentence names somebody as the one who is it: it says so, or only calls somebody it, and says of nothing past. */
function isNow(sentence: Piece, match: PieceMatch, name: Piece): boolean {
  const before = sentence.text.slice(0, (match.piece('role')?.start ?? name.start) - sentence.start);
  return (
    match.groups['now'] !== undefined ||
    !(
      PAST_BEFORE.test(before) ||
      YEAR.test(sentence.text) ||
      NO_LONGER.test(sentence.text.slice(name.end - sentence.start))
    )
  );
}

/** Whether the office is that of the organization: the head of another body is somebody else. */
function isOwn(sentence: Piece, match: PieceMatch, language: 'ko' | 'en'): boolean {
  const role = match.piece('role');
  if (!role) return false;
  const before = sentence.text.slice(0, role.start - sentence.start);
  if (language === 'ko')
    return OWNER.ko.test(before) && findKoreanSubjects(before).every(({ words }) => isOwnKorean(words));
  const isNamedFirst = (match.piece('name')?.start ?? role.start) < role.start;
  return isNamedFirst || match.groups['own'] !== undefined || OWNER.en.test(before);
}

function toDirector(name: Piece, language: string): Finding {
  return {
    kind: 'fact',
    fact: 'director-general',
    start: name.start,
    end: name.end,
    value: { kind: 'name', text: name.text, language },
  };
}

function withoutBracket(piece: Piece): Piece {
  const bracket = piece.text.indexOf('(');
  return bracket > 0 ? toPiece(piece, 0, bracket) : piece;
}
