/** The text of a file, or where it stops being UTF-8; lines and columns count from 1. */
export type DecodedText = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'problem'; readonly reason: string; readonly line: number; readonly column: number };

/** Decodes bytes as UTF-8. A byte order mark stays in the text: spans count it. */
export function decodeText(bytes: Uint8Array): DecodedText {
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const lines = text.slice(0, text.indexOf('\uFFFD')).split('\n');
    return { kind: 'problem', reason: 'the file is not UTF-8', line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  }
}
