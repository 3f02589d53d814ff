import { findLabels, matchCell, matchLabel, matchUnknownLabel, type LabelMatch, type Labels } from './labels';
import type { Span } from './mappedText';
import { BULLET, findTableRuns, isSentence, readLines, REFERENCE, type Line } from './unfoldLines';

/** `title`: first lines that stand alone; `row`: a line of a table, with its value; `mark`: a line without words. */
export type BlockKind = 'title' | 'row' | 'heading' | 'paragraph' | 'item' | 'reference' | 'mark';

/** A part of a document that says something. Offsets are of the normalized text, without the spaces around it. */
export interface Block extends Span {
  kind: BlockKind;
  text: string;
  /** Blocks with no empty line between them share their run. */
  run: number;
  /** The label of a row; `known` where it is in the list of labels, `date` where it carries a year. */
  label?: { known: string | undefined; date?: Span };
  /** The value of a row. */
  value?: Span;
}

/** The heading of a list of references, where entries may have lost their numbers. */
export const REFERENCES_HEADING =
  /^(?:각주|주석|출처|참고 ?(?:문헌|자료)|references|notes|citations|sources|bibliography)$/iu;
const HEADING_MAX_CHARACTERS = 80;
const QUOTED = /^[“"‘'].*[.\d)]$/u;
const HEADING_MARK = /^(?:#{1,6} |={1,6} ?)(?=\S)/u;
const HEADING_END = /(?: ?#+| ?={1,6})$/u;
const NO_WORDS = /^(?:[\s|:=*_+{}-]+|\{[{|][^{}|]*)$/u;
/** What may part the values of a line that holds several. */
const SEPARATOR_END = /[\s|·•;,/]+$/u;

/** What each line of a normalized and unfolded text is, told by its form and its neighbours. */
export function parseBlocks(text: string, labels: Labels): Block[] {
  const lines = readLines(text);
  const tables = findTableRuns(lines, labels);
  const blocks: Block[] = [];
  let isAfterReferences = false;
  let hasParagraph = false;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) break;
    isAfterReferences ||= REFERENCES_HEADING.test(line.text.replace(HEADING_MARK, '').replace(HEADING_END, ''));
    const last = blocks.at(-1);
    const isInTable = tables.has(line.run) && (!hasParagraph || last?.kind === 'row' || !isSentence(line.text));
    const rows = isInTable ? readRows(line, lines[index + 1], labels) : undefined;
    if (NO_WORDS.test(line.text)) blocks.push({ ...line, kind: 'mark' });
    else if (REFERENCE.test(line.text) || (isAfterReferences && QUOTED.test(line.text)))
      blocks.push({ ...line, kind: 'reference' });
    else if (rows) {
      blocks.push(...rows.blocks);
      if (rows.takesNext) index += 1;
    } else if (HEADING_MARK.test(line.text)) blocks.push(readHeading(line, blocks.length === 0));
    else if (BULLET.test(line.text)) blocks.push(cut(line, line.text.search(/ /u) + 1, line.text.length, 'item'));
    else if (isSentence(line.text) || line.text.length > HEADING_MAX_CHARACTERS) {
      hasParagraph = true;
      blocks.push({ ...line, kind: 'paragraph' });
    } else if (index === 0 || (last?.kind === 'title' && last.run === line.run))
      blocks.push({ ...line, kind: 'title' });
    else if (tables.has(line.run) && last?.kind === 'row' && last.run === line.run)
      blocks.push({ ...line, kind: 'row', value: { start: line.start, end: line.end } });
    else blocks.push({ ...line, kind: 'heading' });
  }
  return blocks;
}

/**
 * The rows that a line of a table holds, and whether its value stands on the next line; `undefined` for a line that
 * holds none.
 */
function readRows(
  line: Line,
  next: Line | undefined,
  labels: Labels,
): { blocks: Block[]; takesNext: boolean } | undefined {
  if (line.text.startsWith('|')) return { blocks: [readCells(line, labels)], takesNext: false };
  const from = BULLET.exec(line.text)?.[0].length ?? 0;
  const text = line.text.slice(from);
  if (isSentence(text) && findLabels(text, labels).length === 0) return undefined;
  const starts = findLabels(text, labels);
  if (starts.length > 0) {
    const blocks = starts.map((start, index) => {
      const part = text.slice(start, starts[index + 1]).replace(SEPARATOR_END, '');
      return toRow(line, from + start, from + start + part.length, matchLabel(part, labels));
    });
    return { blocks, takesNext: false };
  }
  const label = matchLabel(text, labels) ?? matchUnknownLabel(text);
  if (!label) return undefined;
  const row = toRow(line, from, line.text.length, label);
  if (label.valueStart < text.length) return { blocks: [row], takesNext: false };
  if (!next || next.run > line.run + 1 || isSentence(next.text) || matchLabel(next.text, labels)) {
    return next?.run === line.run ? { blocks: [row], takesNext: false } : undefined;
  }
  return {
    blocks: [{ ...row, end: next.end, text: `${row.text} ${next.text}`, value: { start: next.start, end: next.end } }],
    takesNext: true,
  };
}

/** A row of a table of pipes: its first cell is the label, the rest the value. */
function readCells(line: Line, labels: Labels): Block {
  const findCells = (by: RegExp) => [...line.text.matchAll(by)].filter(([cell]) => cell.trim() !== '');
  const cells = findCells(/[^|]+/gu);
  // In wikitext an equals sign parts them: "| label = value".
  const [first, second] = cells.length === 1 ? findCells(/[^|=]+/gu) : cells;
  if (!first || NO_WORDS.test(line.text)) return { ...line, kind: 'mark' };
  const from = startOf(first);
  const end = line.text.replace(/[\s|]+$/u, '').length;
  if (!second) {
    const match = matchLabel(first[0].trim(), labels);
    return toRow(line, from, end, match);
  }
  return toRow(line, from, end, { ...matchCell(first[0].trim(), labels), valueStart: startOf(second) - from });
}

/** A row from one offset of a line to another. */
function toRow(line: Line, from: number, to: number, label: LabelMatch | undefined): Block {
  const row = cut(line, from, to, 'row');
  if (!label) return { ...row, value: { start: row.start, end: row.end } };
  const date = label.date && { start: row.start + label.date.start, end: row.start + label.date.end };
  return {
    ...row,
    label: { known: label.label, ...(date && { date }) },
    value: { start: Math.min(row.start + label.valueStart, row.end), end: row.end },
  };
}

function readHeading(line: Line, isFirst: boolean): Block {
  const from = HEADING_MARK.exec(line.text)?.[0].length ?? 0;
  const to = line.text.length - (HEADING_END.exec(line.text)?.[0].length ?? 0);
  return cut(line, from, Math.max(from, to), isFirst ? 'title' : 'heading');
}

function cut(line: Line, from: number, to: number, kind: BlockKind): Block {
  return { kind, text: line.text.slice(from, to), start: line.start + from, end: line.start + to, run: line.run };
}

function startOf({ index, 0: cell }: RegExpExecArray): number {
  return index + cell.length - cell.trimStart().length;
}
