import type { DocumentView } from '../../documents/readDocument';
import type { Finding, Piece } from '../finding';
import { matchPiece, toPiece } from './matchPieces';
import { PERSON } from './personName';

/** Who was it, or will be, or stands below: not the one who is. */
const NOT_OTHERS = {
  ko: String.raw`(?<!부\s?)(?<!(?:^|[^가-힣])(?:전|전임|전직|초대|차기|역대)\s?)`,
  en: String.raw`(?<!\b(?:[Dd]eputy|[Aa]ssistant|[Ff]ormer|[Ff]irst|[Pp]revious|[Ii]ncoming|[Oo]utgoing|[Nn]ext|[Tt]hen|[Ee]x)[\s-])`,
};
const NAMED = {
  // The name ends before what Korean adds to it: the copula, or the particle of a verb.
  ko: new RegExp(String.raw`${NOT_OTHERS.ko}사무\s?총장(?:은|:)\s(?<name>[가-힣]{1,10}?(?:\s[가-힣]{1,10}?){0,3}?)(?:(?:이?다|이?며|이?고|입니다)(?=[.,\s]|$)|(?:이|가)\s(?:맡|재임|재직)|(?<!다)\.)`, 'dgu'),
  en: new RegExp(String.raw`${NOT_OTHERS.en}\bDirector[ -]General(?:,|\sis|\sof\sIOM,?(?:\sis)?)?\s(?<name>${PERSON})`, 'dgu'),
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
