import type { Piece } from '../finding';
import { NAME, SUBJECT } from './organization';

/** What a noun is the subject of its sentence by, 은/는 and 이/가, where it fits the end of the noun: "국가" and "있는" are no subjects. */
const KOREAN_SUBJECT = /(?<![\p{L}\p{N}])(?<noun>[\p{L}\p{N}]+(?:\s?\([^()]*\))?)(?<particle>[은는이가])(?=[\s,])/gu;
const KOREAN_TOPIC_ONLY = /^[은는]$/u;
/** Adjectives and verbs before a noun ("많은", "하는"), and a noun with another particle before 는: "9월에는". */
const NO_SUBJECT = /^(?:.*(?:[하되키주에]|에서|까지|으로)는|(?:많|적|작|높|낮|깊|넓|좋|같)은)$/u;
const KOREAN_NAMED = new RegExp(String.raw`(?:^|\P{L})(?:${NAME.ko}|IOM)(?:\s?\([^()]*\))?$`, 'u');
const KOREAN_PRONOUN = /(?:^|[^가-힣])(?:이|동|본|해당)\s기구$/u;
/** As many as a name written with spaces may begin before its last word. */
const NAME_MAX_CHARACTERS = 20;
const HANGUL_FIRST = 0xac00;
const HANGUL_LAST = 0xd7a3;
const FINALS = 28;

const CLAUSE_START =
  /(?:^|[,;:(–—]\s?|\b\d{4},? |\b(?:[Ww]hen|[Ww]hile|[Aa]lthough|[Ss]ince|[Bb]ecause|[Aa]fter|that|but) |[,;] and )$/u;
const TIME = String.raw`(?:In|On|Since|By) (?:\d{1,2} )?(?:\p{L}+ )?(?:\d{1,2}, )?\d{4}(?:-\d{2}-\d{2})?,? `;
const LEAD = new RegExp(
  String.raw`^(?:${TIME}|(?:In|On|At|By|After|Before|Since|Unlike|Like|With|From|Today|Originally|Initially|Later|Now|However|Moreover)\b[^.,;]*, )$`,
  'u',
);
const OWN_START = new RegExp(String.raw`^(?:${TIME})?${SUBJECT.en}(?![\p{L}'’-]| (?:and|or|of)\b)`, 'u');
/** What follows a name that is the subject itself: a verb or a comma, not "and", "of" or a noun that the name stands before. */
const ENGLISH_NAMED = new RegExp(
  String.raw`^(?:${TIME}|(?:Established|Founded|Created|Formed|Based|Headquartered) [^.,;]*, )?(?:[Tt]he )?(?:${NAME.en}|IOM)(?: \([^()]*\))?(?:, (?=\p{Ll})| (?!(?:and|or|of|in|for|at|on|member|staff|offices?)\b)(?=\p{Ll}))`,
  'u',
);

/** Whether a sentence begins with the organization, by its name, as its subject: "IOM and UNHCR are …" does not. */
export function isNamedSubject(sentence: Piece, language: 'ko' | 'en'): boolean {
  if (language === 'en') return ENGLISH_NAMED.test(sentence.text);
  const [first] = findKoreanSubjects(sentence.text).filter(({ isTopic }) => isTopic);
  return first !== undefined && KOREAN_NAMED.test(first.words);
}

/**
 * Whether the organization is the subject of what a Korean sentence says between `from` and `to`: it is the topic
 * there, and nobody else is the subject; or, as Korean may, the sentence names no subject at all.
 */
export function isOwnKoreanClause(sentence: Piece, from: Piece, to: Piece): boolean {
  const before = findKoreanSubjects(sentence.text.slice(0, from.start - sentence.start));
  const between = findKoreanSubjects(sentence.text.slice(from.start - sentence.start, to.start - sentence.start));
  const named = [...before.filter(({ isTopic }) => isTopic), ...between];
  return named.length > 0 ? named.every(({ words }) => isOwnKorean(words)) : before.length === 0;
}

/** Whether a subject that was found in an English sentence is the organization: "the centre of IOM" is not, nor is "it" in a sentence on somebody else. */
export function isOwnEnglishSubject(sentence: Piece, subject: Piece): boolean {
  const before = sentence.text.slice(0, subject.start - sentence.start);
  if (!/^it\b/iu.test(subject.text)) return CLAUSE_START.test(before);
  return before === '' || LEAD.test(before) || OWN_START.test(sentence.text);
}

/** Whether the subject with which an English sentence begins goes on to be that of words further on: "IOM … and became". */
export function isEnglishSubjectOf(sentence: Piece, words: Piece): boolean {
  const before = sentence.text.slice(0, words.start - sentence.start);
  return OWN_START.test(sentence.text) && !/\b(?:which|who|that|while|but)\b/u.test(before);
}

/** The subjects of a Korean text, each with the words before its particle. */
export function findKoreanSubjects(text: string): { words: string; isTopic: boolean }[] {
  return [...text.matchAll(KOREAN_SUBJECT)].flatMap((match) => {
    const { noun = '', particle = '' } = match.groups ?? {};
    if (!isFitting(noun, particle) || NO_SUBJECT.test(noun + particle)) return [];
    return [
      {
        words: text.slice(Math.max(0, match.index - NAME_MAX_CHARACTERS), match.index + noun.length),
        isTopic: KOREAN_TOPIC_ONLY.test(particle),
      },
    ];
  });
}

/** Whether the words before a particle end with the organization, by its name or as "이 기구". */
export function isOwnKorean(words: string): boolean {
  return KOREAN_NAMED.test(words) || KOREAN_PRONOUN.test(words);
}

/** 은 and 이 follow a final consonant, 는 and 가 a vowel; after a letter of another script, either may stand. */
function isFitting(noun: string, particle: string): boolean {
  const last =
    noun
      .replace(/\s?\([^()]*\)$/u, '')
      .at(-1)
      ?.charCodeAt(0) ?? 0;
  if (last < HANGUL_FIRST || last > HANGUL_LAST) return true;
  return ((last - HANGUL_FIRST) % FINALS !== 0) === (particle === '은' || particle === '이');
}
