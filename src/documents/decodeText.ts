/** The text of a file, or where it stops being UTF-8; lines and columns count from 1. */
export type DecodedText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'problem'; readonly reason: string; readonly line: number; readonly column: number };

/** Decodes bytes as UTF-8. A byte order mark stays in the text: spans count it. */
export function decodeText(bytes: Uint8Array): DecodedText {
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const lines = toValidText(bytes).split('\n');
    return {
      kind: 'problem',
      reason: 'the file is not UTF-8',
      line: lines.length,
      column: (lines.at(-1)?.length ?? 0) + 1,
    };
  }
}

/**
 * The text before the first byte that is not UTF-8. A sign for an unreadable letter (U+FFFD) may be in the text itself.
 */
function toValidText(bytes: Uint8Array): string {
  let [text, low, high] = ['', 0, bytes.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    try {
      // `stream`: a letter that is cut by the end of the part is no mistake.
      text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, middle), {
        stream: true,
      });
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  return text;
}
