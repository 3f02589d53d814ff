import type { DocumentView } from '../../documents/readDocument';
import { toUnreadableDate, type Finding } from '../finding';
import { matchPiece } from './matchPieces';
import { DATE, readDate } from './readDate';

const RELATED = {
  ko: new RegExp(String.raw`${DATE.ko}(?:에는|에|부터)?\s[^.]{0,40}?(?<text>(?:유엔|국제\s?연합|UN)(?:의)?\s(?:관련|산하)\s?기구[^.]*)`, 'dgu'),
  en: new RegExp(String.raw`\b(?:[Ii]n|[Oo]n|[Ss]ince)\s${DATE.en},?\s[^.]{0,80}?(?<text>(?:became|become|has been|is)\sa\srelated\sorgani[sz]ation\s(?:of|to)\sthe\s(?:United\sNations|UN))`, 'dgu'),
};
const RELATED_LATER = new RegExp(String.raw`(?<text>(?:became|become)\sa\srelated\sorgani[sz]ation\s(?:of|to)\sthe\s(?:United\sNations|UN))\sin\s${DATE.en}`, 'dgu');

/** When the organization became a related organization of the United Nations. */
export function readUnitedNations(view: DocumentView): Finding[] {
  const { language } = view;
  if (language === 'und') return [];
  for (const sentence of view.sentences) {
    // A date right behind the words is theirs, whatever stands before.
    const match = (language === 'en' ? matchPiece(sentence, RELATED_LATER) : undefined) ?? matchPiece(sentence, RELATED[language]);
    const date = match && readDate(match);
    const text = match?.piece('text');
    if (match && !date) return [toUnreadableDate(match.whole, ['un-related'])];
    if (match && date && text) {
      return [{ kind: 'fact', fact: 'un-related', start: match.whole.start, end: match.whole.end, value: { kind: 'event', ...date, text: text.text, language } }];
    }
  }
  return [];
}
