import type { ParsedDocument } from '../../documents/readDocument';
import { toText, toTextFact, type Finding, type Piece } from '../finding';
import { matchPiece, toPiece } from './matchPieces';
import { SUBJECT } from './organization';

const DEFINED = {
  ko: new RegExp(String.raw`^${SUBJECT.ko}\s.*?(?<type>\S*\s?(?:조직|기구|단체))이다\.$`, 'dgu'),
  // What it was until some year it is no longer.
  en: new RegExp(
    String.raw`^${SUBJECT.en}\s(?:is|was(?!.*\b(?:until|till)\b))\san?\s(?<type>[^.,]*?organi[sz]ation)\b.*$`,
    'dgu',
  ),
};
const STANDING = {
  ko: new RegExp(
    String.raw`^${SUBJECT.ko}\s(?<standing>[^.]*(?:주요|대표적인?|최대|유일한)[^.]*(?:조직|기구|단체))`,
    'dgu',
  ),
  en: new RegExp(
    String.raw`^${SUBJECT.en}\sis\s(?<standing>the\s(?:principal|leading|main|largest|only)\s[^.]*)`,
    'dgu',
  ),
};
const FIELD = {
  ko: new RegExp(
    String.raw`^${SUBJECT.ko}\s(?<field>[^.]{1,60}(?:에 중점을 둔|을 다루는|를 다루는|분야의)\s[^.]*)`,
    'dgu',
  ),
  en: new RegExp(String.raw`\b(?<field>in\sthe\sfield\sof\s[^.,]*)`, 'dgu'),
};
const TYPES = [
  { code: 'intergovernmental-organization', words: /정부\s?간\s?(?:조직|기구)|inter-?governmental organi[sz]ation/iu },
  { code: 'international-organization', words: /국제\s?(?:조직|기구)|international organi[sz]ation/iu },
];
/** What goes on right behind the kind of organization is another line that was glued to it. */
const GLUED = /(?:organi[sz]ations?\s?(?=[\p{Lu}\d])|(?:조직|기구)\s(?=[가-힣\d]))/u;
const MIGRATION = /이주|migration/iu;

/** What kind of organization it is, the sentence that says so, its field, and the standing that it is given there. */
export function readIdentity(view: ParsedDocument): Finding[] {
  const { language } = view;
  if (language === 'und') return [];
  const findings: Finding[] = [];
  const prose = view.sentences.filter(({ block }) => block.kind === 'paragraph');

  for (const sentence of view.sentences.filter(({ block }) => block.field === 'type')) {
    const value = toPiece(
      sentence,
      (sentence.block.valueStart ?? sentence.start) - sentence.start,
      sentence.text.length,
    );
    if (!GLUED.test(value.text)) findings.push(toTextFact('type', value, language, readTypeCode(value)));
  }
  for (const sentence of prose) {
    const match = matchPiece(sentence, DEFINED[language]);
    const type = match?.piece('type');
    if (!match || !type) continue;
    const code = readTypeCode(type);
    if (code !== undefined) findings.push(toTextFact('type', type, language, code));
    // The names in the bracket are a fact of their own; the sentence reads without them.
    const words = sentence.text.replaceAll(/\s?\([^()]*\)/gu, '');
    findings.push({
      kind: 'fact',
      fact: 'definition',
      start: sentence.start,
      end: sentence.end,
      value: toText({ ...sentence, text: words }, language),
    });
    break;
  }
  findings.push(
    ...readFirst('field', prose, FIELD[language], language, (piece) =>
      MIGRATION.test(piece.text) ? 'migration' : undefined,
    ),
  );
  findings.push(...readFirst('standing', prose, STANDING[language], language));
  return findings;
}

function readFirst(
  fact: string,
  sentences: readonly Piece[],
  pattern: RegExp,
  language: string,
  toCode?: (piece: Piece) => string | undefined,
): Finding[] {
  for (const sentence of sentences) {
    const piece = matchPiece(sentence, pattern)?.piece(fact);
    if (piece) return [toTextFact(fact, piece, language, toCode?.(piece))];
  }
  return [];
}

function readTypeCode(piece: Piece): string | undefined {
  return TYPES.find(({ words }) => words.test(piece.text))?.code;
}
