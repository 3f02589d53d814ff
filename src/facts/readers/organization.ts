import type { Piece } from '../finding';

/** How each language calls the organization, as the source of a pattern. */
export const NAME = {
  ko: String.raw`국제\s?이주\s?기구`,
  en: String.raw`International Organi[sz]ation [Ff]or Migration`,
};

/** The organization as the subject of a sentence, up to the particle or the verb, with a bracket after its name or not. */
export const SUBJECT = {
  ko: String.raw`(?:${NAME.ko}|IOM)(?:\s?\([^()]*\))?(?:은|는)`,
  en: String.raw`(?:(?:[Tt]he\s)?${NAME.en}|IOM|[Ii]t)(?:\s\([^()]*\))?`,
};

/** Pattern of the word for a body that ends the English name of one: World Health Organization. */
export const EN_BODY =
  '(?:Organi[sz]ation|Union|Nations|Agency|Programme|Fund|Bank|Commission|Committee|Council|Office)';

const MENTION = new RegExp(String.raw`${NAME.ko}|${NAME.en}|\bIOM\b`, 'iu');

/** Whether any of these blocks or sentences names the organization. */
export function isMentioned({ blocks }: { blocks: readonly { text: string }[] }): boolean {
  return blocks.some((block) => MENTION.test(block.text));
}

const PRONOUN = { ko: /(?:이|동|본|해당) 기구/u, en: /\b(?:it|its|the organi[sz]ation)\b/iu };
const KOREAN_TOPIC = /(?<word>[가-힣]+)(?:은|는)\s/gu;
const OWN_TOPIC = /(?:회원국?|옵저버|예산|사무\s?총장|현재|기준으로|년에|월에|기구|수|넘)$/u;

/**
 * Whether a sentence can be about the organization: it names it or says "it", or, as Korean may, names no subject at
 * all. One about "the European Union" and its members is not.
 */
export function isOnOrganization(sentence: Piece, language: 'ko' | 'en'): boolean {
  if (MENTION.test(sentence.text) || PRONOUN[language].test(sentence.text)) return true;
  if (language === 'en') return false;
  return [...sentence.text.matchAll(KOREAN_TOPIC)].every(({ groups }) => OWN_TOPIC.test(groups?.['word'] ?? ''));
}

/** Whether these words name the organization. */
export function isOrganizationName(piece: Piece): boolean {
  return new RegExp(`^(?:${NAME.ko}|${NAME.en})$`, 'iu').test(piece.text);
}
