import { isQualified } from '../../documents/infoboxLabels';
import type { ParsedDocument } from '../../documents/readDocument';
import type { Sentence } from '../../documents/readSentences';
import { EN_BODY, isMentioned, NAME } from './organization';
import { findKoreanSubjects, isNamedSubject, isOwnKorean } from './readSubject';

/** Another body as the subject of an English sentence: an abbreviation or a name that ends in a word for a body, and a verb. */
const EN_OTHER = new RegExp(
  String.raw`^(?:[Tt]he\s)?(?!(?:The\s)?(?:IOM|${NAME.en})\b)(?:\p{Lu}{2,}|(?!The\s)(?:\p{Lu}[\p{L}-]+\s(?:(?:of|for|the|and)\s)*)+${EN_BODY})(?:\s\([^()]*\))?(?:,\s[^,]{1,60},)?\s(?!(?:and|or|of)\b)\p{Ll}+(?:s|ed|as|ill|an)\b`,
  'u',
);
const KO_BODY = /(?:기구|연합|연맹|기금|은행|위원회|기관|유엔|(?<!\p{L})\p{Lu}{2,})(?:\([^()]*\))?$/u;

/**
 * The sentences that come after one on another body, in its paragraph, and do not name the organization: who "it" is
 * there, or in Korean the subject that is left out, cannot be told. And the lines of an infobox that have a longer label
 * than the one that is known: "Type of work".
 */
export function findDoubtful({ sentences, language }: ParsedDocument): Sentence[] {
  if (language === 'und') return [];
  let other: Sentence | undefined;
  return sentences.filter((sentence) => {
    if (hasLongerLabel(sentence)) return true;
    if (isNamedSubject(sentence, language)) other = undefined;
    else if (isOnOther(sentence, language)) other = sentence;
    else if (isMentioned({ blocks: [sentence] })) other = undefined;
    else return other?.block === sentence.block;
    return false;
  });
}

function hasLongerLabel({ text, start, block: { valueStart } }: Sentence): boolean {
  return valueStart !== undefined && valueStart >= start && isQualified(text.slice(valueStart - start));
}

function isOnOther({ text, block }: Sentence, language: 'ko' | 'en'): boolean {
  if (block.kind !== 'paragraph') return false;
  if (language === 'en') return EN_OTHER.test(text);
  const [topic] = findKoreanSubjects(text).filter(({ isTopic }) => isTopic);
  return topic !== undefined && KO_BODY.test(topic.words) && !isOwnKorean(topic.words);
}
