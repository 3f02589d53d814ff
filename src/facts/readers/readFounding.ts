import type { ParsedDocument } from '../../documents/readDocument';
import type { Sentence } from '../../documents/readSentences';
import { toTextFact, toUnreadableDate, type Finding, type Piece } from '../finding';
import { findFoundings, findUnreadFoundings, FOUNDED } from './findFoundings';
import { isUnsureInBox } from './isUnsure';
import { isVagueDate } from './isVagueDate';
import { matchPiece, toPiece, type PieceMatch } from './matchPieces';
import { DATE, EN_DATE_OR_FIGURES, readDate } from './readDate';

const BOXED_DATE = {
  ko: new RegExp(`(?<date>${DATE.ko})`, 'dgu'),
  en: new RegExp(`(?<date>${EN_DATE_OR_FIGURES})`, 'dgu'),
};
const KO_NAME = String.raw`(?<name>[가-힣](?:(?!(?:으로|에서|에게|에|하여|의해)\s)[가-힣 ]){1,40}?(?:위원회|기구|조직|단체))(?:\s?\((?<abbreviation>\p{Lu}{2,10})\))?`;
// Capital words and the small ones between them; one word alone is no name but an abbreviation.
const EN_NAME = String.raw`\bas\s(?:the\s)?(?<name>\p{Lu}[\p{L}'’-]*(?:\s(?:(?:for|of|the|and|on|from)\s)*\p{Lu}[\p{L}'’-]*)+)(?:\s\((?<abbreviation>\p{Lu}{2,10})\))?`;
const NAME_OF = {
  ko: new RegExp(
    String.raw`(?:년|월|일)(?:에|에는)?\s\(?(?:[가-힣]{1,12}에서\s)?(?:당시\s)?${KO_NAME}(?:으로|로)\s?${FOUNDED.ko}`,
    'dgu',
  ),
  en: new RegExp(
    String.raw`\b${FOUNDED.en}\s(?:(?!\b(?:and|which|known|renamed|later|now|today|called)\b)[^.;]){0,100}?${EN_NAME}`,
    'dgu',
  ),
};
const BOXED_NAME = { ko: NAME_OF.ko, en: new RegExp(EN_NAME, 'dgu') };
const PURPOSE_OF = {
  ko: new RegExp(String.raw`(?:은|는)\s(?<purpose>[^.,]{3,120}?\s(?:위해|위하여|목적으로))\s(?:${DATE.ko})`, 'dgu'),
  en: new RegExp(String.raw`\b${FOUNDED.en}\s[^.]{0,160}?\s(?<purpose>to\s(?:help|resettle|assist)[^.]*)`, 'dgu'),
};

/** When the organization was founded, under what name and what for. */
export function readFounding(view: ParsedDocument): Finding[] {
  const { language } = view;
  if (language === 'und') return [];
  const boxes = view.sentences.filter(({ block }) => block.field === 'formation');
  const prose = view.sentences.find(
    (sentence) => sentence.block.kind === 'paragraph' && findFoundings(sentence, language).length > 0,
  );
  const findings = boxes.flatMap((box) => [
    ...toBoxedDate(box, matchPiece(box, BOXED_DATE[language])),
    ...toName(box, matchPiece(box, BOXED_NAME[language]), language),
  ]);
  if (!prose) return [...findings, ...toUnread(view, language)];
  findings.push(
    ...toFounded(prose, findFoundings(prose, language)[0]),
    ...toName(prose, matchPiece(prose, NAME_OF[language]), language),
  );
  const purpose = matchPiece(prose, PURPOSE_OF[language])?.piece('purpose');
  return purpose ? [...findings, toTextFact('founding-purpose', purpose, language)] : findings;
}

/** Where no sentence dates the founding, the first that seems to. */
function toUnread(view: ParsedDocument, language: 'ko' | 'en'): Finding[] {
  return view.sentences
    .filter(({ block }) => block.kind === 'paragraph')
    .flatMap((sentence) => findUnreadFoundings(sentence, language))
    .slice(0, 1)
    .map(({ whole }) => toUnreadableDate(whole, ['founded']));
}

function toBoxedDate(box: Sentence, dated: PieceMatch | undefined): Finding[] {
  const value = toPiece(box, (box.block.valueStart ?? box.start) - box.start, box.text.length);
  return dated && isUnsureInBox(value.text) ? [toUnreadableDate(value, ['founded'])] : toFounded(box, dated);
}

/** The date of a founding; one that the sentence gives only roughly is a message. */
function toFounded(sentence: Piece, dated: PieceMatch | undefined): Finding[] {
  const words = dated?.piece('date');
  if (!dated || !words) return [];
  const date = isVagueDate(sentence, words) ? undefined : readDate(dated);
  if (!date) return [toUnreadableDate(dated.whole, ['founded'])];
  return [{ kind: 'fact', fact: 'founded', start: words.start, end: words.end, value: { kind: 'date', ...date } }];
}

function toName(sentence: Piece, named: PieceMatch | undefined, language: string): Finding[] {
  const name = named?.piece('name');
  if (!named || !name) return [];
  const abbreviation = named.piece('abbreviation');
  // With the bracket that closes behind the abbreviation.
  const span = abbreviation
    ? toPiece(sentence, name.start - sentence.start, abbreviation.end + 1 - sentence.start)
    : name;
  return [
    {
      kind: 'fact',
      fact: 'founding-name',
      start: span.start,
      end: span.end,
      value: { kind: 'name', text: name.text, language, ...(abbreviation ? { abbreviation: abbreviation.text } : {}) },
    },
  ];
}
