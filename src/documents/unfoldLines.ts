import { isArticleEnd } from './exclusions';
import { matchLabel, type LabelMatch, type Labels } from './labels';
import { rewrite, type MappedText, type Span } from './mappedText';

/** A line, without the spaces around it. Lines with no empty line between them share their run. */
export interface Line extends Span {
  text: string;
  run: number;
  /** The label that it begins with, behind the mark of a list if it has one. */
  label?: (LabelMatch & { isAlone: boolean }) | undefined;
  /** Whether its run is a table. */
  isTable: boolean;
}

/** What an entry of a list of references begins with. */
export const REFERENCE = /^(?:\d{1,3}\.|\[\^?\d{1,3}\]:?|[\^↑]) ?(?=[“"‘'\p{L}^])/u;
/** What begins a line of its own in any case: marks of a list, a heading or a table. */
const MARKED = /^(?:[|#=!]|[-*•·–] )/u;
/** A line that no line goes on from. */
const WHOLE = /^(?:[|#!]|=.*=$|[-=*_]{3,}$)/u;
const FULL_STOP = /[.!?。:：]["”’')\]]*$/u;
/** Words that something must follow. */
const UNFINISHED = /(?:[가-힣](?:의|과|와)|,|\b(?:and|of|the|in|as|for))$/u;
const HYPHEN = /(?<left>[\p{L}\d-]*[\p{L}\d])-$/u;
const KEPT_HYPHEN = /^(?:non|cross)$/iu;
const MONEY = /^(?:미화|미국|US\$|USD|EUR|CHF|\p{Sc})/u;
/** The mark of an item of a list. */
export const BULLET = /^[-*•·–] /u;
/** Bodies of text that a bracket may span, broken into lines. */
const BRACKET_MAX_CHARACTERS = 400;
/** The share of the width from which on a line without a full stop is not the last of its paragraph. */
const LONG = 0.4;
const COMMON = 0.95;
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/gu;

const MEASURES = [(text: string) => text.length, countColumns];

/**
 * Joins the lines of a paragraph, an entry or a line of a table that was broken at some width, parted words, and labels
 * with the value on their next line.
 */
export function unfoldLines(source: MappedText, labels: Labels): MappedText {
  const lines = readLines(source.text, labels);
  const widths = measureWidths(lines);
  const joins = new Map<number, '' | '-' | ' '>();
  let open = '';
  lines.forEach((line, index) => {
    open = `${open} ${line.text}`;
    const isOpen = open.length < BRACKET_MAX_CHARACTERS && open.split('(').length > open.split(')').length;
    const join = findJoin(line, lines[index + 1], widths, isOpen);
    if (join === undefined) open = '';
    else joins.set(line.end, join);
  });
  return rewrite(source, /(?:(?<=[\p{L}\d])-)? ?\n ?/gu, ({ index, 0: gap }) =>
    joins.get(gap.startsWith('-') ? index + 1 : index),
  );
}

/** What stands between a line and the next one where they are one; `undefined` where they are not. */
function findJoin(line: Line, next: Line | undefined, widths: readonly number[], isOpen: boolean) {
  const { text, label, isTable } = line;
  if (next?.run !== line.run) return undefined;
  const parted = HYPHEN.exec(text)?.groups?.['left'];
  if (parted !== undefined && !next.label && /^[\p{L}\d]/u.test(next.text))
    return KEPT_HYPHEN.test(parted) || !/^\p{Ll}/u.test(next.text) ? '-' : '';
  if (MARKED.test(next.text) || REFERENCE.test(next.text) || WHOLE.test(text)) return undefined;
  // An entry of a list of references that has lost its number.
  if (FULL_STOP.test(text) && /^[“"]/u.test(next.text)) return undefined;
  const isNextRow = isTable && next.label !== undefined;
  if (isTable && label?.isAlone) return isNextRow || isSentence(next.text) ? undefined : ' ';
  const [word = ''] = next.text.split(' ');
  const isFull = MEASURES.some((measure, at) => measure(text) + 1 + measure(word) > (widths[at] ?? 0));
  if (isOpen || (isFull && UNFINISHED.test(text))) return ' ';
  // An amount of money is a row of its own.
  if (isNextRow || (isTable && MONEY.test(next.text))) return undefined;
  if (isFull || /^\p{Ll}/u.test(next.text)) return ' ';
  const isLong = MEASURES.some((measure, at) => measure(text) >= (widths[at] ?? 0) * LONG);
  return !isTable && line.start > 0 && isLong && !FULL_STOP.test(text) ? ' ' : undefined;
}

/** The lines of a text that say something. */
export function readLines(text: string, labels: Labels): Line[] {
  const lines: Line[] = [];
  let run = 0;
  let start = 0;
  for (const whole of text.split('\n')) {
    const trimmed = whole.trim();
    if (trimmed === '') run += 1;
    else {
      const from = start + whole.indexOf(trimmed);
      const item = trimmed.replace(BULLET, '');
      const match = matchLabel(item, labels);
      const label = match && { ...match, isAlone: match.valueStart >= item.length };
      lines.push({ start: from, end: from + trimmed.length, text: trimmed, run, label, isTable: false });
    }
    start += whole.length + 1;
  }
  const tables = findTableRuns(lines);
  return lines.map((line) => ({ ...line, isTable: tables.has(line.run) }));
}

/** Whether a full stop ends a line that is not the one of a date in figures. */
export function isSentence(text: string): boolean {
  return /[.!?。]["”’')\]]*$/u.test(text) && !/\d{4}\. ?\d{1,2}\. ?\d{1,2}\.["”’')\]]*$/u.test(text);
}

/** Runs that are a table: two of their lines begin with a label, or the first does, or the one right below a title. */
function findTableRuns(lines: readonly Line[]): ReadonlySet<number> {
  const labelled = new Map<number, number>();
  const tables = new Set<number>();
  let above: Line | undefined;
  for (const line of lines) {
    const label = isSentence(line.text) ? undefined : line.label;
    const isBelowTitle = above?.run !== line.run || (above === lines[0] && !isSentence(above.text));
    above = line;
    if (!label && !line.text.startsWith('|')) continue;
    const count = (labelled.get(line.run) ?? 0) + 1;
    labelled.set(line.run, count);
    if (count > 1 || line.text.startsWith('|') || (label?.isAlone === false && isBelowTitle)) tables.add(line.run);
  }
  return tables;
}

/** How wide the lines of the article are, but for those of tables, and for what follows it. */
function measureWidths(lines: readonly Line[]): number[] {
  const end = lines.findIndex(({ text }) => isArticleEnd(text));
  const article = lines.slice(0, end === -1 ? lines.length : end);
  const prose = article.filter(({ isTable, text }) => !isTable && !WHOLE.test(text));
  const measured = prose.length > 0 ? prose : article;
  return MEASURES.map((measure) => {
    const widths = measured.map(({ text }) => measure(text)).toSorted((one, other) => one - other);
    // The widest but for one in twenty, which may be a word that no line could hold.
    return widths[Math.floor(widths.length * COMMON)] ?? 0;
  });
}

/** A letter of East Asia takes two columns. */
function countColumns(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}
