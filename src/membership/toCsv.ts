/** Rows as CSV that every spreadsheet reads as UTF-8 (with a byte order mark): a heading from the keys of the first row, lines that end as RFC 4180 says. */
export function toCsv(rows: readonly Readonly<Record<string, string | number | boolean | undefined>>[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const lines = [columns, ...rows.map((row) => columns.map((column) => toCell(row[column])))];
  return `\uFEFF${lines.map((cells) => cells.map(quote).join(',')).join('\r\n')}\r\n`;
}

function toCell(value: string | number | boolean | undefined): string {
  return value === undefined ? '' : String(value);
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
