import { findInnerLabels, readInfoboxLabel, type InfoboxField } from './infoboxLabels';

/** `title` is a first line that stands alone; `infobox` a line of the table beside an article. */
export type BlockKind = 'title' | 'infobox' | 'heading' | 'paragraph' | 'reference';

/** A line that says something, or a part of one that holds several labels. Offsets are of the normalized text, without the spaces around the line. */
export interface Block {
  kind: BlockKind;
  start: number;
  end: number;
  text: string;
  /** Lines with no empty line between them share their run. */
  run: number;
  field?: InfoboxField;
  /** Where the value of a labelled infobox line begins, in the normalized text. */
  valueStart?: number;
}

interface Line {
  start: number;
  end: number;
  text: string;
  run: number;
}

const HEADING_MAX_CHARACTERS = 80;
const REFERENCE = /^(?:\d{1,3}\.|\[\d{1,3}\]|[\^↑])\s/u;
const QUOTED = /^[“"‘'].*[.\d)]$/u;
/** The heading of a list of references, where entries may have lost their numbers. */
export const REFERENCES_HEADING =
  /^(?:각주|주석|출처|참고 ?(?:문헌|자료)|references|notes|citations|sources|bibliography)$/iu;
/** What may part the values of a line that holds several. */
const SEPARATOR_END = /[\s|·•;,/]+$/u;
/** As many labels as no sentence has. */
const MANY_LABELS = 3;
const FULL_STOP = /[.!?。]["”’')\]]*$/u;
const DATE_IN_FIGURES = /\d{4}\. ?\d{1,2}\. ?\d{1,2}\.["”’')\]]*$/u;

/** The lines of a normalized text and what each of them is, told by its form and its neighbours. */
export function readBlocks(text: string): Block[] {
  const lines = readLines(text);
  const boxedRuns = toBoxedRuns(lines);
  let isAfterReferences = false;
  return lines.flatMap((line, index): Block[] => {
    isAfterReferences ||= REFERENCES_HEADING.test(line.text);
    if (REFERENCE.test(line.text) || (isAfterReferences && QUOTED.test(line.text)))
      return [{ ...line, kind: 'reference' }];
    if (boxedRuns.has(line.run) && !isSentence(line.text))
      return toParts(line).map((part) => toBoxed(part, index === 0 && part.start === line.start));
    if (!hasFullStop(line.text) && line.text.length <= HEADING_MAX_CHARACTERS) {
      return [{ ...line, kind: index === 0 ? 'title' : 'heading' }];
    }
    return [{ ...line, kind: 'paragraph' }];
  });
}

/** The parts of a line of an infobox that each begin with a label of their own, and what stands before the first of them. */
function toParts(line: Line): Line[] {
  const starts = [0, ...findInnerLabels(line.text)];
  return starts.map((from, index) => {
    const text = line.text.slice(from, starts[index + 1]).replace(starts.length > 1 ? SEPARATOR_END : '', '');
    return { ...line, text, start: line.start + from, end: line.start + from + text.length };
  });
}

function toBoxed(line: Line, isFirst: boolean): Block {
  const label = readInfoboxLabel(line.text);
  if (label) return { ...line, kind: 'infobox', field: label.field, valueStart: line.start + label.valueStart };
  // A title may stand right above the infobox; a line without a label has a figure.
  return { ...line, kind: isFirst && !/\d/u.test(line.text) ? 'title' : 'infobox' };
}

function isSentence(text: string): boolean {
  return hasFullStop(text) && countLabels(text) < MANY_LABELS;
}

/** Whether a full stop ends it that is not the one of a date in figures. */
function hasFullStop(text: string): boolean {
  return FULL_STOP.test(text) && !DATE_IN_FIGURES.test(text);
}

function countLabels(text: string): number {
  return findInnerLabels(text).length + (readInfoboxLabel(text) ? 1 : 0);
}

function readLines(text: string): Line[] {
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

/** Runs with a labelled line that is no sentence; after the first paragraph a single such line with one label is a heading. */
function toBoxedRuns(lines: readonly Line[]): Set<number> {
  const lengths = new Map<number, number>();
  for (const line of lines) lengths.set(line.run, (lengths.get(line.run) ?? 0) + 1);
  const boxed = new Set<number>();
  let seenParagraph = false;
  for (const line of lines) {
    const isLabelled = readInfoboxLabel(line.text) !== undefined;
    const isTable = countLabels(line.text) > 1 || (isLabelled && (lengths.get(line.run) ?? 0) > 1);
    if (isSentence(line.text)) seenParagraph = true;
    else if (seenParagraph ? isLabelled && isTable : isLabelled || isTable) boxed.add(line.run);
  }
  return boxed;
}
