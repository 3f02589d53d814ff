/** A file made in the page, for the reader to keep. `type` is its media type. */
export interface GeneratedFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Blob;
}

/** Offers a file to the reader as a download. A frame without `allow-downloads` ignores it. */
export function downloadFile({ name, type, content }: GeneratedFile): void {
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read the file only after the press has been dealt with.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A cell of a table: a number stays one in a spreadsheet; `undefined` is an empty cell. */
export type CsvCell = string | number | undefined;

/**
 * A table as CSV (RFC 4180) that opens right in a spreadsheet: UTF-8 with a byte order mark, CRLF, quotes where they
 * are needed. Text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function serializeCsv(heading: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${[heading, ...rows].map((row) => `${row.map(formatCell).join(',')}\r\n`).join('')}`;
}

function formatCell(cell: CsvCell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
