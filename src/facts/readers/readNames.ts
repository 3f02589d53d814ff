import type { ParsedDocument } from '../../documents/readDocument';
import type { Finding, FoundItem, Piece } from '../finding';
import { readLanguageName } from './languageNames';
import { matchPiece, matchPieces } from './matchPieces';
import { NAME, isOrganizationName } from './organization';
import { splitAt } from './splitList';

const INTRODUCED = {
  ko: new RegExp(String.raw`^(?<name>${NAME.ko})(?:\s?\((?<bracket>[^()]*)\))?(?:은|는)\s`, 'dgu'),
  en: new RegExp(String.raw`^(?:The\s)?(?<name>${NAME.en})(?:\s\((?<bracket>[^()]*)\))?,?\s(?:is|was)\s`, 'dgu'),
};
const LABELLED = /^(?<label>\p{L}+)\s?[:：]\s?(?<name>.+)$/dgu;
const SHORT = /^\p{Lu}{2,10}$/u;
const HANJA = /^[\p{Script=Han}\s·]+$/u;
const SMALL_WORDS = /^(?:for|of|the|and|on|in|to)$/iu;

/** The names of the organization with their languages, and its abbreviation. */
export function readNames(view: ParsedDocument): Finding[] {
  const { language } = view;
  if (language === 'und') return [];
  const lists: { whole: Piece; items: NamedItem[] }[] = [];
  const title = view.sentences.find(({ block }) => block.kind === 'title');
  if (title && isOrganizationName(title)) lists.push({ whole: title, items: [toNamed(title, language)] });
  const introduced = readIntroduction(view.sentences, language);
  if (introduced) lists.push(introduced);
  return [
    ...lists.map(({ whole, items }): Finding => ({
      kind: 'list',
      fact: 'names',
      start: whole.start,
      end: whole.end,
      align: 'key',
      items: items.map(toFoundItem),
    })),
    ...readAbbreviation(
      view,
      lists.flatMap(({ items }) => items),
    ),
  ];
}

interface NamedItem {
  piece: Piece;
  language: string;
  short?: Piece;
}

function readIntroduction(
  sentences: readonly Piece[],
  language: 'ko' | 'en',
): { whole: Piece; items: NamedItem[] } | undefined {
  for (const sentence of sentences) {
    const match = matchPiece(sentence, INTRODUCED[language]);
    const name = match?.piece('name');
    if (!match || !name) continue;
    const bracket = match.piece('bracket');
    if (!bracket) return { whole: name, items: [toNamed(name, language)] };
    const items = [toNamed(name, language)];
    for (const part of splitAt(bracket, /[,;，]\s?/gu)) addBracketed(items, part, language);
    return { whole: { ...name, end: bracket.end + 1 }, items };
  }
  return undefined;
}

/** A part of the bracket: `French: Organisation …`, Hanja, or the short form of the name before it. */
function addBracketed(items: NamedItem[], part: Piece, language: 'ko' | 'en'): void {
  const labelled = matchPiece(part, LABELLED);
  const name = labelled?.piece('name');
  const named = labelled && name ? readLanguageName(labelled.groups['label'] ?? '', language) : undefined;
  const last = items.findLast((item) => item.language !== 'ko-Hani');
  if (name && named) items.push(toNamed(name, HANJA.test(name.text) && named === 'ko' ? 'ko-Hani' : named));
  else if (HANJA.test(part.text) && language === 'ko') items.push(toNamed(part, 'ko-Hani'));
  else if (SHORT.test(part.text) && last && !last.short) last.short = part;
}

function toNamed(piece: Piece, language: string): NamedItem {
  return { piece, language };
}

function toFoundItem({ piece, language, short }: NamedItem): FoundItem {
  return {
    start: piece.start,
    end: piece.end,
    key: language,
    value: { kind: 'name', text: piece.text, language, ...(short ? { abbreviation: short.text } : {}) },
  };
}

/** The short form that the introduction gives or, failing that, the first use of the initials of the English name. */
function readAbbreviation(view: ParsedDocument, items: readonly NamedItem[]): Finding[] {
  const english = items.find(({ language }) => language === 'en');
  const given =
    items.find(({ language, short }) => short && language === 'en')?.short ?? items.find(({ short }) => short)?.short;
  const used = given ?? (english ? findUse(view, toInitials(english.piece.text)) : undefined);
  return used
    ? [
        {
          kind: 'fact',
          fact: 'abbreviation',
          start: used.start,
          end: used.end,
          value: { kind: 'text', text: used.text, language: 'en', code: used.text },
        },
      ]
    : [];
}

function toInitials(name: string): string {
  return name
    .split(/\s+/u)
    .filter((word) => !SMALL_WORDS.test(word))
    .map((word) => word[0]?.toUpperCase() ?? '')
    .join('');
}

function findUse(view: ParsedDocument, initials: string): Piece | undefined {
  for (const sentence of view.sentences) {
    const use = matchPieces(sentence, /\b\p{Lu}{2,10}\b/dgu).find(({ whole }) => whole.text === initials);
    if (use) return use.whole;
  }
  return undefined;
}
