import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { toHeadingFaceRule } from '../app/headingFace';
import { LANGUAGES, type Language } from '../i18n/language';

/** Noto Serif KR (SIL Open Font License 1.1), the weight of the headings. */
const SOURCE = '@expo-google-fonts/noto-serif-kr/700Bold/NotoSerifKR_700Bold.ttf';

/** The heading face of a build, a file for each language. */
export interface HeadingFont {
  readonly toUrl: (language: Language) => string;
  /**
   * The style that names the face of a language. It is optional to the browser: a page whose font is not there in time
   * keeps the reader's own serif, so that nothing jumps.
   */
  readonly toStyle: (language: Language) => string;
}

/** Writes the heading face with exactly the characters of each language: English needs a quarter of the bytes of Korean. */
export async function writeFont(
  characters: Readonly<Record<Language, string>>,
  out: string,
  base: string,
): Promise<HeadingFont> {
  const source = readFileSync(createRequire(import.meta.url).resolve(SOURCE));
  const fonts = await Promise.all(
    LANGUAGES.map(async (language) => ({
      language,
      bytes: await subsetFont(source, characters[language], { targetFormat: 'woff2', noLayoutClosure: true }),
    })),
  );
  // One hash for all: who knows the address of one knows that of the other (see useDocumentHead.ts).
  const hash = fonts
    .reduce((all, { bytes }) => all.update(bytes), createHash('sha256'))
    .digest('base64url')
    .slice(0, 8);
  mkdirSync(join(out, 'assets'), { recursive: true });
  for (const { language, bytes } of fonts) writeFileSync(join(out, `assets/serif-${hash}-${language}.woff2`), bytes);
  const toUrl = (language: Language) => `${base}assets/serif-${hash}-${language}.woff2`;
  return { toUrl, toStyle: (language) => toHeadingFaceRule(`url(${toUrl(language)})`, 'optional') };
}
