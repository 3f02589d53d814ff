/**
 * The characters that the heading face must have: those of the headings of the pages and of
 * what is marked `data-serif`, of what a page shows only when
 * it is pressed (`more`), and what figures are written with. Each once, in code point order.
 */
export function toHeadingCharacters(bodies: readonly string[], more: readonly string[]): string {
  const headings = bodies.flatMap((body) =>
    [...body.matchAll(/<(h[1-3])\b[^>]*>(.*?)<\/\1>/gs)].map((match) => toText(match[2] ?? '')),
  );
  const basic = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)).join('');
  const marked = bodies.flatMap((body) =>
    [...body.matchAll(/<(\w+)\b[^>]* data-serif=""[^>]*>(.*?)<\/\1>/gs)].map((match) => toText(match[2] ?? '')),
  );
  const all = Array.from((basic + headings.join('') + marked.join('') + more.join('')).normalize('NFC'));
  return [...new Set(all)]
    .filter((character) => !/\p{Cc}|\p{Cf}/u.test(character))
    .toSorted()
    .join('');
}

function toText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'");
}
