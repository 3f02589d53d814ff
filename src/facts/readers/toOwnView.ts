import type { ParsedDocument } from '../../documents/readDocument';
import { isMentioned, NAME } from './organization';
import { isNamedSubject } from './readSubject';

const NAMED = String.raw`^(?:the )?(?:${NAME.ko}|${NAME.en}|IOM)`;
const BEGINNING = new RegExp(NAMED, 'iu');
/** A title that is the organization's name or goes on with what of it: "IOM", "국제이주기구의 역사", but not "IOM Development Fund". */
const TITLE = new RegExp(String.raw`${NAMED}(?:\s?\([^()]*\))?(?:$|의\s|['’]s\s|\s?[:–—|-])`, 'iu');

/**
 * What facts of the organization may be read from. An article is on the organization where its title is the name, or
 * where its first sentence has the organization as its subject, by name, or, without a title, begins with the name
 * ("국제이주기구의 예산은") before another sentence has it as its subject: all of it may be read, and "it" is the
 * organization. Of an article on something else, only the sentences may that have the organization as their subject,
 * by name; one without such a sentence says nothing of the organization, and there is no view (`undefined`). In a
 * language without readers, to name the organization is enough.
 */
export function toOwnView(view: ParsedDocument): ParsedDocument | undefined {
  const { language } = view;
  if (language === 'und') return isMentioned(view) ? view : undefined;
  const title = view.blocks[0]?.kind === 'title' ? view.blocks[0].text : undefined;
  const prose = view.sentences.filter(({ block }) => block.kind === 'paragraph');
  const sentences = prose.filter((sentence) => isNamedSubject(sentence, language));
  const [first] = prose;
  const isOwn =
    (title !== undefined && TITLE.test(title)) ||
    (first !== undefined && first === sentences[0]) ||
    (title === undefined && sentences.length > 0 && BEGINNING.test(first?.text ?? ''));
  if (isOwn) return view;
  return sentences.length > 0 ? { ...view, sentences } : undefined;
}
