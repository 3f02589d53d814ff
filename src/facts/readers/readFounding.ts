import type { DocumentView } from '../../documents/readDocument';
import { toTextFact, toUnreadableDate, type Finding, type Piece } from '../finding';
import { matchPiece, matchPieces, type PieceMatch } from './matchPieces';
import { isOnOrganization, isSaidOfAnother } from './organization';
import { DATE, readDate } from './readDate';

const KO_FOUNDED = '(?:출범|설립|창설|결성|발족)';
const EN_FOUNDED = '(?:established|founded|created|formed|set up|born)';
const DATE_OF = {
  ko: new RegExp(String.raw`(?<date>${DATE.ko})(?=[^.]{0,80}?${KO_FOUNDED})`, 'dgu'),
  en: new RegExp(String.raw`\b${EN_FOUNDED}\s(?:[^.]{0,100}?\s)??(?:in|on)\s(?<date>${DATE.en})`, 'dgu'),
};
const BOXED_DATE = { ko: new RegExp(`(?<date>${DATE.ko})`, 'dgu'), en: new RegExp(`(?<date>${DATE.en})`, 'dgu') };
const NAME_OF = {
  ko: new RegExp(String.raw`(?:년|월|일)(?:에|에는)?\s\(?(?:당시\s)?(?<name>[가-힣][가-힣 ]{1,40}?(?:위원회|기구|조직|단체))(?:\s?\((?<abbreviation>\p{Lu}{2,10})\))?(?:으로|로)\s?${KO_FOUNDED}`, 'dgu'),
  en: new RegExp(String.raw`\bas\s(?:the\s)?(?<name>\p{Lu}[\p{L} '’-]{3,80}?\p{L})(?:\s\((?<abbreviation>\p{Lu}{2,10})\)|(?=\s(?:to|in|by)\s|[).,]|$))`, 'dgu'),
};
const PURPOSE_OF = {
  ko: new RegExp(String.raw`(?:은|는)\s(?<purpose>[^.,]{3,120}?\s(?:위해|위하여|목적으로))\s(?:${DATE.ko})`, 'dgu'),
  en: new RegExp(String.raw`\b${EN_FOUNDED}\s[^.]{0,160}?\s(?<purpose>to\s(?:help|resettle|assist)[^.]*)`, 'dgu'),
};

/** When the organization was founded, under what name and what for. */
export function readFounding(view: DocumentView): Finding[] {
  const { language } = view;
  if (language === 'und') return [];
  const findings: Finding[] = [];
  const boxes = view.sentences.filter(({ block }) => block.field === 'formation');
  const prose = view.sentences.find((sentence) => sentence.block.kind === 'paragraph' && isOnOrganization(sentence, language) && findDates(sentence, language).length > 0);
  for (const sentence of prose ? [...boxes, prose] : boxes) {
    const dated = sentence === prose ? findDates(sentence, language).at(-1) : matchPiece(sentence, BOXED_DATE[language]);
    const date = dated && readDate(dated);
    const words = dated?.piece('date');
    if (date && words) findings.push({ kind: 'fact', fact: 'founded', start: words.start, end: words.end, value: { kind: 'date', ...date } });

    if (dated && !date) findings.push(toUnreadableDate(dated.whole, ['founded']));

    const named = matchPiece(sentence, NAME_OF[language]);
    const name = named?.piece('name');
    if (named && name) {
      const abbreviation = named.groups['abbreviation'];
      const end = named.piece('abbreviation') ? (named.piece('abbreviation')?.end ?? name.end) + 1 : name.end;
      findings.push({
        kind: 'fact', fact: 'founding-name', start: name.start, end,
        value: { kind: 'name', text: name.text, language, ...(abbreviation === undefined ? {} : { abbreviation }) },
      });
    }
  }
  const purpose = prose && matchPiece(prose, PURPOSE_OF[language])?.piece('purpose');
  return purpose ? [...findings, toTextFact('founding-purpose', purpose, language)] : findings;
}

/** Every date of a founding in a sentence, but for those of somebody else. */
function findDates(sentence: Piece, language: 'ko' | 'en'): PieceMatch[] {
  return matchPieces(sentence, DATE_OF[language]).filter(({ whole }) => !isSaidOfAnother(sentence, whole));
}
