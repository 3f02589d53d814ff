import type { Sentence } from '../../documents/readSentences';
import type { Piece } from '../finding';
import { EN_BODY, NAME } from './organization';
import { EN_DATE_OR_FIGURES } from './readDate';
import { isEnglishSubjectOf } from './readSubject';

/** How far back the words are looked for that tell whose members are counted. */
const REACH = 200;

const EN_SELF = String.raw`(?:it|IOM|Migration|organi[sz]ation|agency|body)`;
// "The Council of IOM" is not IOM.
const EN_OF_SELF = String.raw`\bof\s(?:the\s)?(?:International\sOrgani[sz]ation\sfor\s)?`;
const EN_HAS = String.raw`(?:ha[sd]|have|having|counts|counted|compris(?:es|ed|ing)|(?:is\s|was\s)?(?:made up|composed) of|consist(?:s|ed) of|brings together|(?:grew|rose|increased|expanded)\sto)`;
const EN_HAD_BY_IT = String.raw`(?:(?:^|(?<!${EN_OF_SELF})\b${EN_SELF}|\b(?:which|that|also|now|currently|only|and|\d{4})|[,)])\s${EN_HAS}|\b${EN_SELF}\)?,?\swith|(?<!\band\s)\bits|\b${EN_SELF}\sand\sits|\bIOM['’]s|\bmembership\s(?:of|is|was|includes)|\bthere\s(?:are|were))`;
const EN_BETWEEN = String.raw`(?:(?:now|currently|also|a total of|grown to|risen to|over|more than|at least|about|nearly|almost|around|some|approximately|up to)\s)*`;
const EN_OWN = new RegExp(String.raw`${EN_HAD_BY_IT}\s${EN_BETWEEN}(?:[^.;,]{0,40}\sand\s)?$`, 'iu');
const EN_CLAUSE_OF = new RegExp(String.raw`(?<of>\S+)\s(?:which|that|who)\s[^,;.]*$`, 'iu');
const EN_SELF_BEFORE_CLAUSE = new RegExp(String.raw`${EN_SELF}\)?,?$`, 'iu');
const EN_OTHER_AFTER = new RegExp(
  String.raw`^\s(?:of\s(?!(?:the\s)?(?:${EN_SELF}|${NAME.en})\b)|(?:more|less|fewer)\b)`,
  'iu',
);

// "As of 2010, a total of |90 countries are members| of IOM.": nothing else stands before them that they could be a part of.
const EN_ARE_MEMBERS = /\b(?:are|become)\s(?:\S+\s)?members$/iu;
const EN_NOTHING_BEFORE = new RegExp(
  String.raw`^(?:(?:as of|in|by)\s${EN_DATE_OR_FIGURES},\s|(?:today|currently|now|at present),?\s)?${EN_BETWEEN}$`,
  'iu',
);
const EN_OF_SELF_AFTER = new RegExp(
  String.raw`^\sof\s(?:it|(?:the\s)?(?:IOM|${NAME.en}|organi[sz]ation))(?=[.,;]|$|\s(?:and|as\sof|today|now)\b)`,
  'iu',
);
const EN_NOTHING_AFTER = /^(?:\.?$|,?\sand\s[^.,;]{1,30}\sobservers\b)/iu;
const EN_MEMBERS_ALONE =
  /^(?:a\stotal\sof|as\sof|today|currently|now|at\spresent|there\sare)\b[^.,;]*(?:,\s[^.,;]*)?\bmember(?:s|\s(?:states|countries))(?=\.?$|,?\sand\b)/iu;
const EN_OWN_NAME = new RegExp(NAME.en, 'gu');
const EN_OTHER_BODY = new RegExp(
  String.raw`\b(?:(?!IOM\b)\p{Lu}{2,}|${EN_BODY}|council|committee|board|assembly|bureau|union|group|forum|network|alliance|treaty|convention|agreement|programme|program|initiative|platform|partnership|project|fund)\b`,
  'u',
);

const KO_SELF = String.raw`(?:${NAME.ko}|IOM|(?:이|동|본|해당)\s?기구)`;
const KO_BEFORE = new RegExp(
  String.raw`(?:^|[,;:(]\s?|(?:은|는|이|가|현재|기준(?:으로)?|까지|에|고|며)\s|${KO_SELF}(?:의)?\s|(?:회원국|옵[저서]버\s?(?:국가?)?)(?:과|와)\s)(?:(?:총|모두|약|최소|적어도|최대|거의)\s)?$`,
  'u',
);
const KO_TOPIC =
  /(?<topic>\S{0,40}?(?:기구|연합|조직|기관|위원회|단체|이사회|총회|사무국))(?:\([^()]*\))?(?:은|는)\s/gu;
const KO_SELF_AS_TOPIC = new RegExp(`${KO_SELF}$`, 'u');
// Those that joined in a year, refused to or wish to are not all that there are.
const KO_JOINED = String.raw`가입(?:해|하여|하고|되어|돼)\s있`;
const KO_HAS = new RegExp(
  String.raw`^(?:(?:을|를)\s(?:보유|두|둔|가지|가진|갖|거느)|(?:이|가)\s(?:있|참여(?!(?:한|하는)\s)|${KO_JOINED}|속)|(?:으로|로)\s(?:구성|이루|${KO_JOINED}|참여|두|둔|있)|(?:과|와|,|및)\s(?:\d|옵[저서]버)|이[다며고었]|에\s(?:이[르른]|달[하한])|[.,)(]|\s\(|$)`,
  'u',
);
const KO_NOT_HELD = /^[을를]?\s(?:신청|요청|포기|거부|상실|박탈|잃)/u;
const KO_CLAUSE_OF =
  /^\S{0,3}\s(?:(?:보유하고|두고|가지고)\s)?(?:보유한|있는|둔|가진|갖춘)\s(?!.{0,30}(?:기구|조직|단체)(?:이|로|\.))/u;

/**
 * Whether members that a sentence counts are those that the organization has: not those of "the European Union", and
 * not some that it works with. What is not said in a known way is not taken for it.
 */
export function isOwnCount(sentence: Piece, words: Piece, language: 'ko' | 'en'): boolean {
  const [from, to] = [words.start - sentence.start, words.end - sentence.start];
  const before = sentence.text.slice(Math.max(0, from - REACH), from);
  const after = sentence.text.slice(to, to + REACH);
  if (language === 'ko')
    return KO_BEFORE.test(before) && isOwnTopic(before) && KO_HAS.test(after) && !KO_CLAUSE_OF.test(after);
  if (EN_ARE_MEMBERS.test(words.text))
    return EN_NOTHING_BEFORE.test(before) && (EN_OF_SELF_AFTER.test(after) || EN_NOTHING_AFTER.test(after));
  const clauseOf = EN_CLAUSE_OF.exec(before)?.groups?.['of'];
  return (
    EN_OWN.test(before) &&
    !EN_OTHER_AFTER.test(after) &&
    (clauseOf === undefined || EN_SELF_BEFORE_CLAUSE.test(clauseOf))
  );
}

/** Whether observers that a sentence counts are those of the organization, and have what makes them observers: those of "the European Union" are not, nor are those that ask for it. */
export function isOwnObserverCount(sentence: Piece, words: Piece, language: 'ko' | 'en'): boolean {
  const after = sentence.text.slice(words.end - sentence.start);
  return !(language === 'ko' ? KO_NOT_HELD : EN_OTHER_AFTER).test(after);
}

/** Whether a sentence counts "members" right after one on the organization that names no other body: "IOM is large. A total of 90 countries are members." */
export function isCountAfterOwn(sentence: Sentence, previous: Sentence | undefined): boolean {
  return (
    previous?.block === sentence.block &&
    EN_MEMBERS_ALONE.test(sentence.text) &&
    isEnglishSubjectOf(previous, previous) &&
    !EN_OTHER_BODY.test(previous.text.replaceAll(EN_OWN_NAME, ''))
  );
}

/** Whether the last body that a Korean sentence speaks of, if it names one, is the organization. */
function isOwnTopic(before: string): boolean {
  const topic = [...before.matchAll(KO_TOPIC)].at(-1)?.groups?.['topic'];
  return topic === undefined || KO_SELF_AS_TOPIC.test(topic);
}
