import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/** Noto Serif KR (SIL Open Font License 1.1), the weight of the headings. */
const SOURCE = '@expo-google-fonts/noto-serif-kr/700Bold/NotoSerifKR_700Bold.ttf';

/** The heading face of a build: its file and the style that names it. */
export interface HeadingFont { readonly file: string; readonly style: string; readonly bytes: number }

/**
 * Writes the heading face with exactly these characters. It is optional to the browser: a page whose font is not
 * there in time keeps the reader's own serif, so that nothing jumps.
 */
export async function writeFont(characters: string, out: string, base: string): Promise<HeadingFont> {
  const source = readFileSync(createRequire(import.meta.url).resolve(SOURCE));
  const font = await subsetFont(source, characters, { targetFormat: 'woff2', noLayoutClosure: true });
  const hash = createHash('sha256').update(font).digest('base64url').slice(0, 8);
  const file = `assets/serif-${hash}.woff2`;
  mkdirSync(join(out, 'assets'), { recursive: true });
  writeFileSync(join(out, file), font);
  return {
    file, bytes: font.length,
    style: `@font-face{font-family:"IOM Serif";src:url(${base}${file}) format("woff2");font-weight:700;font-display:optional}`,
  };
}
