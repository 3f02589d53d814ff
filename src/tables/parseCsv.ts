import { csvParseRows } from 'd3-dsv';

/** A file of seeds/data/: its name, as messages show it, and its text. */
export interface TableFile {
  readonly name: string;
  readonly text: string;
}
/**
 * What is wrong with a table, and where: line and column count from 1, columns in UTF-16 code units. An error stops the
 * build.
 */
export interface TableMessage {
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly reason: string;
}
export interface CsvCell {
  readonly text: string;
  readonly column: number;
}
export interface CsvLine {
  readonly line: number;
  readonly cells: readonly CsvCell[];
}

/**
 * The lines of a CSV text with the place of every cell. Strict: a stray quote, a quote that does not close on its
 * line or an empty line is a message, and the line is left out.
 */
export function parseCsv({ name, text }: TableFile): { lines: CsvLine[]; messages: TableMessage[] } {
  const messages: TableMessage[] = [];
  const lines = toLines(text).flatMap((source, index): CsvLine[] => {
    const line = index + 1;
    const columns = toColumns(source);
    if (source.trim() === '' || typeof columns === 'number') {
      const reason =
        source.trim() === ''
          ? 'an empty line'
          : 'a quote that is not in order: quote the whole cell, on one line, and double the quotes in it';
      messages.push({ severity: 'error', file: name, line, column: typeof columns === 'number' ? columns : 1, reason });
      return [];
    }
    const texts = csvParseRows(source)[0] ?? [];
    return [{ line, cells: columns.map((column, position) => ({ text: texts[position] ?? '', column })) }];
  });
  return { lines, messages };
}

/** A line as people read it: `file:line:column: reason`. */
export function formatTableMessage({ file, line, column, reason }: TableMessage): string {
  return `${file}:${line}:${column}: ${reason}`;
}

const BYTE_ORDER_MARK = /^\uFEFF/;

function toLines(text: string): string[] {
  const lines = text.replace(BYTE_ORDER_MARK, '').split(/\r\n|\n|\r/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** Where each cell of a line starts, from 1; a number alone is the column where the line stops being CSV. */
function toColumns(source: string): number[] | number {
  const cell = /(?:"(?:[^"]|"")*"|[^",]*)(?=,|$)/y;
  const columns: number[] = [];
  for (let start = 0; start <= source.length; start = cell.lastIndex + 1) {
    cell.lastIndex = start;
    if (!cell.test(source)) return start + 1;
    columns.push(start + 1);
  }
  return columns;
}
