/** A cell of a table: a number stays one in a spreadsheet; `undefined` is an empty cell. */
export type CsvCell = string | number | undefined;

/**
 * A table as CSV (RFC 4180) that opens right in a spreadsheet: UTF-8 with a byte order mark, CRLF, quotes where they
 * are needed. Text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function toCsv(heading: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${[heading, ...rows].map((row) => `${row.map(toCell).join(',')}\r\n`).join('')}`;
}

function toCell(cell: CsvCell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
