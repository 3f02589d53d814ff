import { mapText, rewrite, type MappedText } from './mappedText';

/** A text in one form, whatever form its copy had, with the way back to the untouched one. */
export interface NormalizedText {
  mapped: MappedText;
  /** Reference markers (`[1]`), by their numbers and their offsets in the untouched text. */
  citations: { number: number; rawStart: number }[];
}

const SOFT_BREAK = /\u00AD[ \t]*\r?\n[ \t]*(?=\p{Ll})/gu;
// What is not seen, a byte order mark, and the object that a picture was.
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\uFFFC]+/gu;
const JAMO = String.raw`[\u1100-\u1112\uA960-\uA97C][\u1161-\u11A7\uD7B0-\uD7C6][\u11A8-\u11FF\uD7CB-\uD7FB]?`;
const CLUSTER = new RegExp(String.raw`${JAMO}|[\uAC00-\uD7A3][\u11A8-\u11FF]|[^\s\p{M}]\p{M}+`, 'gu');
const FULL_WIDTH = /[\uFF01-\uFF5E]/gu;
const PAGE_BREAK = /[ \t]*(?:\r?\n)?[ \t]*[\f\v][ \t]*(?:\r?\n)?/gu;
const LINE_END = /\r\n?|[\u0085\u2028\u2029]/gu;
const SPACES = /(?:[ \t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]|&nbsp;|&#160;|&#xA0;)+/giu;

const RAISED_TAG = /<sup\b[^<>]*>[[(]?[\d\p{Ll}]{1,3}[\])]?<\/sup>/giu;
const REFERENCE_TAG = /<ref\b[^<>]*\/>|<ref\b[^<>]*>[^<>]{0,400}<\/ref>|<!--[^<>]{0,400}-->/giu;
const TAG = /<\/?[a-z][^<>\n]{0,200}>/giu;
const TEMPLATE = /\{\{[^{}\n]{0,400}\}\}/gu;
// The words of a link may go on in the next line.
const LINKED = String.raw`(?:[^[\]|\n]|\n(?!\n)){1,200}`;
const ADDRESS = String.raw`\((?:[^()\s]|\([^()\s]*\)){1,400}(?: "[^"\n]*")?\)`;
/** Links that stand for a reference or a picture, and what others have around their words. */
const EMPTY_LINK = new RegExp(
  String.raw`\[\[(?:#|파일:|File:|Image:)[^[\]\n]{0,400}\]\]|!?\[\^?\d{1,3}\]${ADDRESS}`,
  'gu',
);
const WIKI_LINK = new RegExp(String.raw`\[\[(?:${LINKED}\|)?|\]\]`, 'gu');
const LINK = new RegExp(String.raw`!?\[(?=${LINKED}\]${ADDRESS})|\](?<=\[${LINKED}\])${ADDRESS}`, 'gu');
const EMPHASIS = /'{2,5}|\*{2,3}|\*(?=[\p{L}\p{N}“"(])|(?<=[\p{L}\p{N}.,;:)”"])\*/gu;
// With the page that it cites behind it: "[1]:23". A bracket that says something with figures is no marker.
const NUMBERS = String.raw`\^?(?<number>\d{1,3})(?:(?:, ?|[-–])\d{1,3})*`;
const PAGES = String.raw`(?:: ?(?:p\.)?\d{1,3}(?:[-–]\d{1,3})?(?![\d\p{L}])|(?=[-–]\[)[-–])?`;
const MARKER = new RegExp(String.raw`(?<gap> ?)\[(?: ?${NUMBERS} ?|\^?[^[\]\n\d]{1,40}(?: ?\d{1,3})?)\]${PAGES}`, 'gu');
const SIGN = /[†‡¶ⓘ↗]|⁽[⁰¹²³⁴-⁹]{1,3}⁾|(?<=[.!?。)”"\p{Script=Hangul}])(?<raised>[⁰¹²³⁴-⁹]{1,3})/gu;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * One line ending (`\n`), one space for a run of spaces of any kind, composed letters, signs and letters of Latin
 * width, nothing that is not seen, no marks of Markdown and wikitext, no reference markers: those are kept in
 * `citations`. Never throws; takes linear time.
 */
export function normalizeText(raw: string): NormalizedText {
  const citations: NormalizedText['citations'] = [];
  let mapped = mapText(raw);
  const pass = (pattern: RegExp, replace: (match: RegExpExecArray) => string | undefined) => {
    mapped = rewrite(mapped, pattern, replace);
  };
  const cite = (number: string, at: number) =>
    citations.push({ number: Number(number), rawStart: mapped.starts[at] ?? 0 });

  for (const marks of [SOFT_BREAK, INVISIBLE]) pass(marks, () => '');
  pass(CLUSTER, ([letters]) => letters.normalize('NFC'));
  pass(FULL_WIDTH, ([sign]) => sign.normalize('NFKC'));
  pass(/[【】]/gu, ([sign]) => (sign === '【' ? '[' : ']'));
  for (const breaks of [LINE_END, PAGE_BREAK]) pass(breaks, () => '\n');
  pass(SPACES, () => ' ');
  if (/[<{]/u.test(mapped.text)) {
    for (const marks of [RAISED_TAG, REFERENCE_TAG]) pass(marks, () => '');
    pass(TAG, ([tag]) => (/^<br/iu.test(tag) ? ' ' : ''));
    for (const marks of [TEMPLATE, TEMPLATE]) pass(marks, () => '');
  }
  for (const marks of [EMPTY_LINK, WIKI_LINK, LINK, EMPHASIS]) pass(marks, () => '');
  pass(MARKER, ({ index, groups, 0: marker, input }) => {
    const [before, after] = [input.slice(Math.max(0, index - 2), index), input.charAt(index + marker.length)];
    // At the start of a line it numbers an entry of a list of references.
    if (/(?:^|\n) ?$/u.test(before)) return undefined;
    if (groups?.['number'] !== undefined) cite(groups['number'], index + (groups['gap']?.length ?? 0));
    return /[\p{L}\p{N}]/u.test(after) ? (groups?.['gap'] ?? '') : '';
  });
  pass(SIGN, ({ index, groups }) => {
    const raised = groups?.['raised'];
    if (raised !== undefined) cite(Array.from(raised, (digit) => RAISED.indexOf(digit)).join(''), index);
    return '';
  });
  pass(/ {2,}/gu, () => ' ');
  citations.sort((one, other) => one.rawStart - other.rawStart);
  return { mapped, citations };
}
