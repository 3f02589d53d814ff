import type { DocumentView } from '../../documents/readDocument';
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

const MENTION = new RegExp(String.raw`${NAME.ko}|${NAME.en}|\bIOM\b`, 'iu');

/** Whether an article says anything of the organization. */
export function isAboutOrganization(view: DocumentView): boolean {
  return view.blocks.some((block) => MENTION.test(block.text));
}

/** Whether these words name the organization. */
export function isOrganizationName(piece: Piece): boolean {
  return new RegExp(`^(?:${NAME.ko}|${NAME.en})$`, 'iu').test(piece.text);
}
