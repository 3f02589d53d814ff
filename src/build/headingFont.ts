import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { listFiles } from './builtFiles';

/** Noto Serif KR (SIL Open Font License 1.1), the weight of the headings. */
const SOURCE = '@expo-google-fonts/noto-serif-kr/700Bold/NotoSerifKR_700Bold.ttf';
/** The blocks of Hangul, Chinese characters and their signs; a page without any of them does not ask for their file. */
const PARTS = [
  { name: 'latin', range: 'U+0-10FF,U+1200-2E7F', isIn: (character: string) => !isEastAsian(character) },
  { name: 'hangul', range: 'U+1100-11FF,U+2E80-D7FF,U+F900-FFEF', isIn: isEastAsian },
];

/** A file of the heading font, and the characters that it is for (CSS `unicode-range`). */
export interface FontFile {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly range: string;
}

/**
 * The heading font with exactly these characters, in a file for each script: English needs a quarter of the bytes of
 * Korean.
 */
export async function makeHeadingFont(characters: string): Promise<FontFile[]> {
  const source = readFileSync(createRequire(import.meta.url).resolve(SOURCE));
  return Promise.all(
    PARTS.map(async ({ name, range, isIn }) => {
      const own = Array.from(characters).filter(isIn).join('');
      const bytes = await subsetFont(source, own, { targetFormat: 'woff2', noLayoutClosure: true });
      const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 8);
      return { bytes, range, file: `assets/serif-${hash}-${name}.woff2` };
    }),
  );
}

/** Writes the files of the font into a built site. */
export function writeHeadingFont(fonts: readonly FontFile[], out: string): void {
  mkdirSync(join(out, 'assets'), { recursive: true });
  for (const { bytes, file } of fonts) writeFileSync(join(out, file), bytes);
}

/**
 * The styles that name the font. As `optional` it is there in the first moments or not before the next page: it never
 * takes the place of other letters, so nothing moves.
 */
export function formatFontFaces(
  fonts: readonly FontFile[],
  toUrl: (font: FontFile) => string,
  display: 'optional' | 'auto',
): string {
  return fonts
    .map(
      (font) =>
        `@font-face{font-family:"IOM Serif";src:url(${toUrl(font)}) format("woff2");font-weight:700;` +
        `font-display:${display};unicode-range:${font.range}}`,
    )
    .join('');
}

function isEastAsian(character: string): boolean {
  const point = character.codePointAt(0) ?? 0;
  return (point >= 0x1100 && point <= 0x11ff) || point >= 0x2e80;
}

/** The files of the font of a built site; throws where it has none. */
export function readHeadingFont(out: string): FontFile[] {
  const files = listFiles(out);
  return PARTS.map(({ name, range }) => {
    const file = files.find((each) => /^assets\/serif-.*\.woff2$/.test(each) && each.endsWith(`-${name}.woff2`));
    if (file === undefined) throw new Error(`${out} holds no heading font: run npm run build first`);
    return { file, range, bytes: readFileSync(join(out, file)) };
  });
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
