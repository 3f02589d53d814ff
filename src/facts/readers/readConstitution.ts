import type { ParsedDocument } from '../../documents/readDocument';
import { toTextList, type Finding, type Piece } from '../finding';
import { matchPiece } from './matchPieces';
import { NAME } from './organization';

const RECOGNISED = {
  ko: [
    new RegExp(
      String.raw`(?:${NAME.ko}|IOM)\s헌[법장](?:은|는)\s(?<first>[^.]+?)에 대한 [^.,]*?인정[^.,]*,\s(?<second>[^.]+?)(?:을|를)\s[^.]*?있다`,
      'dgu',
    ),
    new RegExp(
      String.raw`(?:${NAME.ko}|IOM)\s헌[법장](?:은|는)\s(?<first>[^.]+?)(?:을|를)\s(?:분명히\s|명시적으로\s)?인정`,
      'dgu',
    ),
  ],
  en: [
    /\bConstitution\s(?:gives|explicitly)\s[^.]*?recogni(?:tion\sto|[sz]es)\s(?<first>[^.]+?)(?:,?\sas\swell\sas\s(?:to\s)?(?<second>[^.]+))?\.$/dgu,
  ],
};

/** What the constitution recognises. */
export function readConstitution(view: ParsedDocument): Finding[] {
  const { language } = view;
  if (language === 'und') return [];
  for (const sentence of view.sentences) {
    for (const pattern of RECOGNISED[language]) {
      const match = matchPiece(sentence, pattern);
      const items = [match?.piece('first'), match?.piece('second')].filter(
        (piece): piece is Piece => piece !== undefined,
      );
      if (items.length > 0) return [toTextList('constitution', sentence, items, language)];
    }
  }
  return [];
}
