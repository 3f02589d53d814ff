/** The text of a file, or where it stops being UTF-8; lines and columns count from 1. */
export type DecodedText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'problem'; readonly reason: string; readonly line: number; readonly column: number };

/** Decodes bytes as UTF-8. A byte order mark stays in the text: spans count it. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  // Bytes that are no UTF-8 became U+FFFD, which is written with other bytes.
  const written = new TextEncoder().encode(text);
  if (written.length === bytes.length && written.every((byte, at) => byte === bytes[at])) return { kind: 'text', text };
  const end = written.findIndex((byte, at) => byte !== bytes[at]);
  // `stream`: a letter that is cut by the end of the part is left out.
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, end), { stream: true });
  const lines = before.split('\n');
  const column = (lines.at(-1)?.length ?? 0) + 1;
  return { kind: 'problem', reason: 'the file is not UTF-8', line: lines.length, column };
}
