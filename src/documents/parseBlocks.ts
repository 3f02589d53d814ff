import { REFERENCES_HEADING } from './exclusions';
import { findLabels, matchAnyLabel, matchLabel, type LabelMatch, type Labels } from './labels';
import type { Span } from './mappedText';
import { BULLET, isSentence, readLines, REFERENCE, type Line } from './unfoldLines';

/** `title`: first lines that stand alone; `row`: a line of a table, with its value; `mark`: a line without words. */
export type BlockKind = 'title' | 'row' | 'heading' | 'paragraph' | 'item' | 'reference' | 'mark';

/** A part of a document that says something. Offsets are of the normalized text, without the spaces around it. */
export interface Block extends Span {
  kind: BlockKind;
  text: string;
  /** Blocks with no empty line between them share their run. */
  run: number;
  label?: LabelMatch | undefined;
  /** The value of a row; what stands before it is its label. */
  value?: Span;
}

/** A sentence of a paragraph, or a whole line of another kind. Offsets are of the normalized text. */
export interface Sentence extends Span {
  text: string;
  block: Block;
}

const HEADING_MAX_CHARACTERS = 80;
const QUOTED = /^[“"‘'].*[.\d)]$/u;
const HEADING_MARK = /^(?:#{1,6} |={1,6} ?)(?=\S)/u;
const HEADING_END = /(?: ?#+| ?={1,6})$/u;
const NO_WORDS = /^(?:[\s|:=*_+{}-]+|\{[{|][^{}|]*)$/u;
/** What may part the values of a line that holds several. */
const SEPARATOR_END = /[\s|·•;,/]+$/u;

/** What each line of a normalized and unfolded text is, by its form and its neighbours. */
export function parseBlocks(text: string, labels: Labels): Block[] {
  const blocks: Block[] = [];
  let isAfterReferences = false;
  for (const line of readLines(text, labels)) {
    isAfterReferences ||= REFERENCES_HEADING.test(line.text.replace(HEADING_MARK, '').replace(HEADING_END, ''));
    const last = blocks.at(-1);
    const rows = line.isTable ? readRows(line, labels) : [];
    const take = (kind: BlockKind) => blocks.push(cut(line, 0, line.text.length, kind));
    if (NO_WORDS.test(line.text)) take('mark');
    else if (REFERENCE.test(line.text) || (isAfterReferences && QUOTED.test(line.text))) take('reference');
    else if (rows.length > 0) blocks.push(...rows);
    else if (HEADING_MARK.test(line.text)) blocks.push(readHeading(line, blocks.length === 0));
    else if (BULLET.test(line.text)) blocks.push(cut(line, line.text.search(/ /u) + 1, line.text.length, 'item'));
    else if (isSentence(line.text) || line.text.length > HEADING_MAX_CHARACTERS) take('paragraph');
    else if (blocks.length === 0 || (last?.kind === 'title' && last.run === line.run)) take('title');
    else if (last?.kind === 'row' && last.run === line.run) blocks.push(toRow(line, 0, line.text.length));
    else take('heading');
  }
  return blocks;
}

/** The rows that a line of a table holds. */
function readRows(line: Line, labels: Labels): Block[] {
  if (line.text.startsWith('|')) return [readCells(line, labels)];
  const from = BULLET.exec(line.text)?.[0].length ?? 0;
  const text = line.text.slice(from);
  const starts = findLabels(text, labels);
  if (starts.length > 0)
    return starts.map((start, index) => {
      const part = text.slice(start, starts[index + 1]).replace(SEPARATOR_END, '');
      return toRow(line, from + start, from + start + part.length, matchLabel(part, labels));
    });
  const label = isSentence(text) ? undefined : (line.label ?? matchAnyLabel(text, labels, 'colon'));
  return label ? [toRow(line, from, line.text.length, label)] : [];
}

/** A row of a table of pipes: its first cell is the label, the rest the value. */
function readCells(line: Line, labels: Labels): Block {
  const findCells = (by: RegExp) =>
    Array.from(line.text.matchAll(by), ({ index, 0: cell }) => ({
      text: cell.trim(),
      start: index + cell.length - cell.trimStart().length,
    })).filter(({ text }) => text !== '');
  const cells = findCells(/[^|]+/gu);
  // In wikitext an equals sign parts them: "| label = value".
  const [first, second] = cells.length === 1 ? findCells(/[^|=]+/gu) : cells;
  if (!first) return cut(line, 0, line.text.length, 'mark');
  const end = line.text.replace(/[\s|]+$/u, '').length;
  const label = matchAnyLabel(first.text, labels, 'cell');
  // A label that nothing stands behind has lost its value; any other words alone are one.
  if (!second && label?.known === undefined) return toRow(line, first.start, end);
  const value = second ?? { start: end };
  return toRow(line, first.start, end, label && { ...label, valueStart: value.start - first.start });
}

/** A row from one offset of a line to another; without a label, all of it is the value. */
function toRow(line: Line, from: number, to: number, label?: LabelMatch): Block {
  const row = cut(line, from, to, 'row');
  const start = Math.min(row.start + (label?.valueStart ?? 0), row.end);
  return { ...row, label, value: { start, end: row.end } };
}

function readHeading(line: Line, isFirst: boolean): Block {
  const from = HEADING_MARK.exec(line.text)?.[0].length ?? 0;
  const to = line.text.length - (HEADING_END.exec(line.text)?.[0].length ?? 0);
  return cut(line, from, Math.max(from, to), isFirst ? 'title' : 'heading');
}

function cut(line: Line, from: number, to: number, kind: BlockKind): Block {
  return { kind, text: line.text.slice(from, to), start: line.start + from, end: line.start + to, run: line.run };
}

// No sentence is as long as this; what is gets cut at a space, so that no pattern runs over a whole file.
const MAX_CHARACTERS = 2000;
const TITLES = String.raw`(?:\p{Lu}\.)*\p{Lu}|Dr|Mr|Mrs|Ms|Gen|St|No`;
const MONTHS = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
/** Full stops that end no sentence, with what stands before them; the longest first. */
const NO_END = [
  String.raw`(?:^|[\s(“"])(?:${TITLES})\.(?=\s|$)`,
  // Of an abbreviation: no sentence begins with a small letter.
  String.raw`\.(?=,? \p{Ll})`,
  String.raw`(?:^|[\s(])(?:${MONTHS})\.(?=,? \d)`,
  // The dots of "2016. 6. 기준".
  String.raw`(?:^|[^\d.])\d{4}\.(?: ?\d{1,2}\.)*(?= (?:\d{1,2}\.|[가-힣]))`,
].join('|');
// A full stop, what closes with it, and then a space or the end of the paragraph.
// A Korean one may go without the space, where a reference marker stood between two sentences.
const END = String.raw`[.!?。]+["”’')\]]*(?=\s|$)|다\.(?=[가-힣\d\p{Lu}])`;
const END_OR_NOT = new RegExp(`(?<not>${NO_END})|${END}`, 'gu');

/** The sentences of a block, in both languages; a block that is no paragraph is one. */
export function splitSentences(block: Block): Sentence[] {
  const isProse = block.kind === 'paragraph' || block.kind === 'item';
  const matches = isProse ? [...block.text.matchAll(END_OR_NOT)].filter(({ groups }) => !groups?.['not']) : [];
  const ends = [...matches.map((match) => match.index + match[0].length), block.text.length];
  const sentences: Sentence[] = [];
  let from = 0;
  for (const to of ends) {
    while (from < to) {
      const space = block.text.lastIndexOf(' ', from + MAX_CHARACTERS);
      const end = to - from <= MAX_CHARACTERS ? to : space > from ? space : from + MAX_CHARACTERS;
      const text = block.text.slice(from, end).trim();
      const start = block.start + block.text.indexOf(text, from);
      if (text !== '') sentences.push({ start, end: start + text.length, text, block });
      from = end;
    }
  }
  return sentences;
}
