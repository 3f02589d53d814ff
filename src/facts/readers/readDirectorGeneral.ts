import type { DocumentView } from '../../documents/readDocument';
import type { Finding, Piece } from '../finding';
import { matchPiece, toPiece } from './matchPieces';
import { PERSON } from './personName';

const NAMED = {
  ko: /사무\s?총장(?:은|:)\s(?<name>[가-힣]{1,10}(?:\s[가-힣]{1,10}){0,3}?)(?:이다|이며|이고|\.)/dgu,
  en: new RegExp(String.raw`\bDirector[ -]General(?:,|\sis|\sof\sIOM,?(?:\sis)?)?\s(?<name>${PERSON})`, 'dgu'),
};
const NAMED_FIRST = new RegExp(String.raw`(?<name>${PERSON})\s(?:is|has been)\sthe\s(?:current\s)?Director[ -]General`, 'dgu');

/** The director general, from the infobox or a sentence that names one. */
export function readDirectorGeneral(view: DocumentView): Finding[] {
  const { language } = view;
  if (language === 'und') return [];
  return view.sentences.flatMap((sentence): Finding[] => {
    if (sentence.block.kind === 'reference') return [];
    const isBoxed = sentence.block.field === 'leader';
    const name = isBoxed ? withoutBracket(toPiece(sentence, (sentence.block.valueStart ?? sentence.start) - sentence.start, sentence.text.length))
      : (matchPiece(sentence, NAMED[language]) ?? (language === 'en' ? matchPiece(sentence, NAMED_FIRST) : undefined))?.piece('name');
    return name && /\p{L}/u.test(name.text)
      ? [{ kind: 'fact', fact: 'director-general', start: name.start, end: name.end, value: { kind: 'name', text: name.text, language } }]
      : [];
  });
}

function withoutBracket(piece: Piece): Piece {
  const bracket = piece.text.indexOf('(');
  return bracket > 0 ? toPiece(piece, 0, bracket) : piece;
}
