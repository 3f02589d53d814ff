import { csvParseRows } from 'd3-dsv';

import * as v from 'valibot';

/** A row whose cells are checked; `columns` says where each cell stands in its line. */
export interface TableRow<Cells> {
  readonly line: number;
  readonly cells: Cells;
  readonly columns: Readonly<Record<string, number>>;
}
export interface ParsedTable<Cells> {
  readonly name: string;
  readonly rows: TableRow<Cells>[];
  readonly messages: TableMessage[];
}

/**
 * The rows of one table. The columns are the keys of `schema`, in its order; a heading that is not so, a row with
 * another number of cells or a cell that is not what its column holds is a message, and the row is left out.
 */
export function parseTable<Entries extends v.ObjectEntries>(
  files: readonly TableFile[],
  name: string,
  schema: v.ObjectSchema<Entries, undefined>,
): ParsedTable<v.InferOutput<v.ObjectSchema<Entries, undefined>>> {
  const file = files.find((candidate) => candidate.name === name);
  if (!file) return { name, rows: [], messages: [buildError(name, 1, 1, 'the table is missing')] };
  const {
    lines: [heading, ...lines],
    messages,
  } = parseCsv(file);
  const columns = Object.keys(schema.entries);
  const found = heading?.line === 1 ? heading.cells : [];
  const headingMessages = checkHeading(
    name,
    columns,
    found.map((cell) => cell.text),
  );
  if (headingMessages.length > 0) return { name, rows: [], messages: [...messages, ...headingMessages] };
  const rows = lines.flatMap((line) => {
    if (line.cells.length !== columns.length) {
      const last = line.cells[Math.min(line.cells.length, columns.length + 1) - 1];
      messages.push(
        buildError(
          name,
          line.line,
          last?.column ?? 1,
          `expected ${columns.length} columns, found ${line.cells.length}`,
        ),
      );
      return [];
    }
    return parseLine(name, schema, columns, line, messages);
  });
  return { name, rows, messages };
}

/** What is wrong at a position in a table; `line` and `column` count from 1. */
export function buildError(file: string, line: number, column: number, reason: string): TableMessage {
  return { severity: 'error', file, line, column, reason };
}

function checkHeading(name: string, columns: readonly string[], found: readonly string[]): TableMessage[] {
  const missing = columns
    .filter((column) => !found.includes(column))
    .map((column) => `the column "${column}" is missing`);
  const unknown = found
    .filter((column) => !columns.includes(column))
    .map((column) => `the column "${column}" is not known here`);
  const reasons = [...missing, ...unknown];
  if (reasons.length === 0 && found.join(',') !== columns.join(','))
    reasons.push(`expected the columns ${columns.join(',')}, in this order and once each`);
  return reasons.map((reason) => buildError(name, 1, 1, reason));
}

function parseLine<Entries extends v.ObjectEntries>(
  name: string,
  schema: v.ObjectSchema<Entries, undefined>,
  columns: readonly string[],
  { line, cells }: CsvLine,
  messages: TableMessage[],
): TableRow<v.InferOutput<v.ObjectSchema<Entries, undefined>>>[] {
  const raw = Object.fromEntries(columns.map((column, position) => [column, cells[position]?.text]));
  const places = Object.fromEntries(columns.map((column, position) => [column, cells[position]?.column ?? 1]));
  const parsed = v.safeParse(schema, raw);
  if (parsed.success) return [{ line, cells: parsed.output, columns: places }];
  for (const issue of parsed.issues) {
    const column = v.getDotPath(issue) ?? '';
    messages.push(buildError(name, line, places[column] ?? 1, `${column}: ${issue.message}`));
  }
  return [];
}

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
 * The lines of a CSV text with the position of every cell. Strict: a stray quote, a quote that does not close on its
 * line or an empty line is a message, and the line is left out.
 */
export function parseCsv({ name, text }: TableFile): { lines: CsvLine[]; messages: TableMessage[] } {
  const messages: TableMessage[] = [];
  const lines = splitLines(text).flatMap((source, index): CsvLine[] => {
    const line = index + 1;
    const columns = findColumns(source);
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

function splitLines(text: string): string[] {
  const lines = text.replace(BYTE_ORDER_MARK, '').split(/\r\n|\n|\r/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** Where each cell of a line starts, from 1; a number alone is the column where the line stops being CSV. */
function findColumns(source: string): number[] | number {
  const cell = /(?:"(?:[^"]|"")*"|[^",]*)(?=,|$)/y;
  const columns: number[] = [];
  for (let start = 0; start <= source.length; start = cell.lastIndex + 1) {
    cell.lastIndex = start;
    if (!cell.test(source)) return start + 1;
    columns.push(start + 1);
  }
  return columns;
}
