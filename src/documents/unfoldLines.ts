import { matchLabel, type LabelMatch, type Labels } from './labels';
import { rewrite, type MappedText } from './mappedText';

/** A line, without the spaces around it. Lines with no empty line between them share their run. */
export interface Line {
  start: number;
  end: number;
  text: string;
  run: number;
}

/** What an entry of a list of references begins with. */
export const REFERENCE = /^(?:\d{1,3}\.|\[\^?\d{1,3}\]:?|[\^↑]) ?(?=[“"‘'\p{L}^])/u;
/** What begins a line of its own in any case: marks of a list, a heading or a table. */
const MARKED = /^(?:[|#=!]|[-*•·–] )/u;
/** A line that no line goes on from. */
const WHOLE = /^(?:[|#!]|=.*=$|[-=*_]{3,}$)/u;
/** What stands behind an article, on something else. */
const ARTICLE_END =
  /^(?:read other articles|다른 (?:글|문서) (?:더 )?(?:읽기|보기))\s?[:：]?$|^(?:famous )?quot(?:es|ations) /iu;
const FULL_STOP = /[.!?。:：]["”’')\]]*$/u;
/** Words that something must follow. */
const UNFINISHED = /(?:[가-힣](?:의|과|와)|,|\b(?:and|of|the|in|as|for))$/u;
const HYPHEN = /(?<left>[\p{L}\d-]*[\p{L}\d])-$/u;
const KEPT_HYPHEN = /^(?:non|self|cross|well|[\p{L}\d-]*-[\p{L}\d]+|.*\d)$/iu;
const MONEY = /^(?:미화|미국|US\$|USD|EUR|CHF|\p{Sc})/u;
const MONEY_LABEL = /예산|매출|수입|지출|[Bb]udget|[Rr]evenue|[Ee]xpen/u;
/** The mark of an item of a list. */
export const BULLET = /^[-*•·–] /u;
/** Bodies of text that a bracket may span, broken into lines. */
const BRACKET_MAX_CHARACTERS = 400;
/** The share of the width from which on a line without a full stop is not the last of its paragraph. */
const LONG = 0.4;
const COMMON = 0.95;
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/gu;

/** Joins the lines of a paragraph, an entry or a line of a table that was broken at some width, and parted words. */
export function unfoldLines(source: MappedText, labels: Labels): MappedText {
  const lines = readLines(source.text);
  const tables = findTableRuns(lines, labels);
  const widths = measureWidths(lines, tables);
  const joins = new Map<number, Join>();
  let open = '';
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    open = `${open} ${line.text}`;
    const join =
      next?.run === line.run
        ? findJoin(line, next, {
            isTable: tables.has(line.run),
            isFirst: index === 0,
            isOpen: open.length < BRACKET_MAX_CHARACTERS && hasOpenBracket(open),
            isFull: isLineFull(line.text, next.text, widths),
            isLong: line.text.length >= widths.characters * LONG || countColumns(line.text) >= widths.columns * LONG,
            labels,
          })
        : undefined;
    if (join === undefined) open = '';
    else joins.set(line.end, join);
  });
  if (joins.size === 0) return source;
  return rewrite(source, /-? ?\n ?/gu, ({ index, 0: gap }) => {
    const isHyphen = gap.startsWith('-');
    const join = joins.get(isHyphen ? index + 1 : index);
    if (join === 'word') return '';
    if (join === 'hyphen') return { from: 0, to: 1 };
    return join === 'space' ? (isHyphen ? '- ' : ' ') : undefined;
  });
}

/** The lines of a text that say something. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let run = 0;
  let start = 0;
  for (const whole of text.split('\n')) {
    const trimmed = whole.trim();
    if (trimmed === '') run += 1;
    else {
      const from = start + whole.indexOf(trimmed);
      lines.push({ start: from, end: from + trimmed.length, text: trimmed, run });
    }
    start += whole.length + 1;
  }
  return lines;
}

/** Whether a full stop ends a line that is not the one of a date in figures. */
export function isSentence(text: string): boolean {
  return /[.!?。]["”’')\]]*$/u.test(text) && !/\d{4}\. ?\d{1,2}\. ?\d{1,2}\.["”’')\]]*$/u.test(text);
}

/** Runs that are a table: two of their lines begin with a label, or the first does, or the one right below a title. */
export function findTableRuns(lines: readonly Line[], labels: Labels): ReadonlySet<number> {
  const labelled = new Map<number, number>();
  const tables = new Set<number>();
  let above: Line | undefined;
  for (const line of lines) {
    const label = isSentence(line.text) ? undefined : findLabel(line, labels);
    const isBelowTitle = above?.run !== line.run || (above === lines[0] && !isSentence(above.text));
    above = line;
    if (!label && !line.text.startsWith('|')) continue;
    const count = (labelled.get(line.run) ?? 0) + 1;
    labelled.set(line.run, count);
    const hasValue = label !== undefined && label.valueStart < line.text.length;
    if (count > 1 || line.text.startsWith('|') || (hasValue && isBelowTitle)) tables.add(line.run);
  }
  return tables;
}

/** The label that a line begins with, behind the mark of a list if it has one. */
function findLabel({ text }: Line, labels: Labels): LabelMatch | undefined {
  return matchLabel(text.replace(BULLET, ''), labels);
}

type Join = 'space' | 'word' | 'hyphen';

interface Around {
  isTable: boolean;
  isFirst: boolean;
  isOpen: boolean;
  isFull: boolean;
  isLong: boolean;
  labels: Labels;
}

/** How a line goes on in the next one; `undefined` where it does not. */
function findJoin(
  line: Line,
  next: Line,
  { isTable, isFirst, isOpen, isFull, isLong, labels }: Around,
): Join | undefined {
  const parted = HYPHEN.exec(line.text)?.groups?.['left'];
  if (parted !== undefined && /^[\p{Ll}\d]/u.test(next.text))
    return KEPT_HYPHEN.test(parted) || /^\d/u.test(next.text) ? 'hyphen' : 'word';
  if (MARKED.test(next.text) || REFERENCE.test(next.text) || WHOLE.test(line.text)) return undefined;
  const label = isTable ? findLabel(line, labels) : undefined;
  if (label && label.valueStart >= line.text.length - (BULLET.exec(line.text)?.[0].length ?? 0)) return undefined;
  if (isOpen || (isFull && UNFINISHED.test(line.text))) return 'space';
  if (isTable && findLabel(next, labels)) return undefined;
  if (isTable && MONEY.test(next.text) && /[\p{L}\d)]$/u.test(line.text) && !/\p{L} ?(?:약|about)$/u.test(line.text))
    return label?.label !== undefined && MONEY_LABEL.test(label.label) && isFull ? 'space' : undefined;
  if (isFull || /^\p{Ll}/u.test(next.text)) return 'space';
  return !isTable && !isFirst && isLong && !FULL_STOP.test(line.text) ? 'space' : undefined;
}

function hasOpenBracket(text: string): boolean {
  return text.split('(').length > text.split(')').length;
}

interface Widths {
  characters: number;
  columns: number;
}

/** How wide the lines of the article are, but for those of tables and for what follows it. */
function measureWidths(lines: readonly Line[], tables: ReadonlySet<number>): Widths {
  const end = lines.findIndex(({ text }) => ARTICLE_END.test(text));
  const article = lines.slice(0, end === -1 ? lines.length : end);
  const prose = article.filter(({ run, text }) => !tables.has(run) && !WHOLE.test(text) && !isOneWord(text));
  const texts = (prose.length > 0 ? prose : article).map(({ text }) => text);
  return { characters: findWidest(texts.map(({ length }) => length)), columns: findWidest(texts.map(countColumns)) };
}

/** The widest but for one in twenty, which may be a word that no line could hold. */
function findWidest(widths: readonly number[]): number {
  return widths.toSorted((one, other) => one - other)[Math.floor(widths.length * COMMON)] ?? 0;
}

/** Whether one word is most of a line: an address, or a language without spaces, which is wider than the rest. */
function isOneWord(text: string): boolean {
  return text.split(' ').some((word) => word.length * 2 > text.length);
}

/** Whether the first word of the next line would not have fitted into a line. */
function isLineFull(line: string, next: string, { characters, columns }: Widths): boolean {
  const [word = ''] = next.split(' ');
  return line.length + 1 + word.length > characters || countColumns(line) + 1 + countColumns(word) > columns;
}

/** A letter of East Asia takes two columns. */
function countColumns(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}
