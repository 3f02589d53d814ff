import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { listFiles } from './builtFiles';

/** Noto Serif KR (SIL Open Font License 1.1), the weight of the headings. */
const SOURCE = '@expo-google-fonts/noto-serif-kr/700Bold/NotoSerifKR_700Bold.ttf';

/** The heading font of a site; `file` is its path in it. */
export interface HeadingFont {
  readonly bytes: Uint8Array;
  readonly file: string;
}

/**
 * The heading font with exactly these characters, as WOFF2. Korean pages use it (tokens.css): no phone brings a Hangul
 * serif, while every system has a Latin one.
 */
export async function makeHeadingFont(characters: string): Promise<HeadingFont> {
  const source = readFileSync(createRequire(import.meta.url).resolve(SOURCE));
  const bytes = await subsetFont(source, characters, { targetFormat: 'woff2', noLayoutClosure: true });
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 8);
  return { bytes, file: `assets/serif-${hash}.woff2` };
}

/** Writes the font into a built site. */
export function writeHeadingFont({ bytes, file }: HeadingFont, out: string): void {
  mkdirSync(join(out, 'assets'), { recursive: true });
  writeFileSync(join(out, file), bytes);
}

/** The heading font of a built site; throws where it has none. */
export function readHeadingFont(out: string): HeadingFont {
  const file = listFiles(out).find((each) => /^assets\/serif-.*\.woff2$/.test(each));
  if (file === undefined) throw new Error(`${out} holds no heading font: run npm run build first`);
  return { file, bytes: readFileSync(join(out, file)) };
}

/**
 * The style that names the font. As `optional` it is there in the first moments or not before the next page: it never
 * takes the place of other letters, so nothing moves.
 */
export function formatFontFace(url: string, display: 'optional' | 'auto'): string {
  return `@font-face{font-family:"IOM Serif";src:url(${url}) format("woff2");font-weight:700;font-display:${display}}`;
}

/**
 * The characters that the heading face must have: those of the headings of the pages and of
 * what is marked `data-serif`, of what a page shows only when
 * it is clicked (`more`), and what figures are written with. Each once, in code point order.
 */
export function findHeadingCharacters(bodies: readonly string[], more: readonly string[]): string {
  const headings = bodies.flatMap((body) =>
    [...body.matchAll(/<(h[1-3])\b[^>]*>(.*?)<\/\1>/gs)].map((match) => readText(match[2] ?? '')),
  );
  const basic = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)).join('');
  const marked = bodies.flatMap((body) =>
    [...body.matchAll(/<(\w+)\b[^>]* data-serif=""[^>]*>(.*?)<\/\1>/gs)].map((match) => readText(match[2] ?? '')),
  );
  const all = Array.from((basic + headings.join('') + marked.join('') + more.join('')).normalize('NFC'));
  return [...new Set(all)]
    .filter((character) => !/\p{Cc}|\p{Cf}/u.test(character))
    .toSorted()
    .join('');
}

function readText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'");
}
