import type { ParsedDocument } from '../../documents/readDocument';
import { toText, type Finding, type Piece } from '../finding';
import { matchPiece } from './matchPieces';
import { SUBJECT } from './organization';
import { splitList } from './splitList';

const PARTNERS = {
  ko: new RegExp(String.raw`^${SUBJECT.ko}\s(?<list>[^.]+?)(?:\s등)?(?:의|과|와)\s(?:협력자|동반자|협력)`, 'dgu'),
  en: new RegExp(
    String.raw`^${SUBJECT.en}\sworks\s(?:closely\s)?with\s(?<list>[^.]+?)(?:\spartners|\.|,\s(?:whose|which|who|where)\b)`,
    'dgu',
  ),
};
const CODES = [
  { code: 'non-governmental', words: /^(?:비정부|민간|non-?governmental)/iu },
  { code: 'intergovernmental', words: /^(?:정부\s?간|inter-?governmental)/iu },
  { code: 'governmental', words: /^(?:정부|governmental|governments)/iu },
];

/** With whom the organization works, by the kind of partner. */
export function readPartners(view: ParsedDocument): Finding[] {
  const { language } = view;
  if (language === 'und') return [];
  for (const sentence of view.sentences) {
    const list = matchPiece(sentence, PARTNERS[language])?.piece('list');
    if (!list) continue;
    const items = splitList(list, language).map((piece) => {
      const code = readCode(piece);
      return {
        start: piece.start,
        end: piece.end,
        value: toText(piece, language, code),
        key: code ?? `${language}:${piece.text}`,
      };
    });
    return [{ kind: 'list', fact: 'partners', start: list.start, end: list.end, align: 'key', items }];
  }
  return [];
}

function readCode(piece: Piece): string | undefined {
  return CODES.find(({ words }) => words.test(piece.text))?.code;
}
