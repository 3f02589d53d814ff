import { Resvg } from '@resvg/resvg-js';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from '../../app/page';
import type { Facts } from '../../facts/factsSchema';
import { createI18n } from '../../i18n/createI18n';
import en from '../../i18n/en.json';
import ko from '../../i18n/ko.json';
import type { Tables } from '../../tables/tablesSchema';
import { readTokens } from '../../ui/readTokens';
import { toPictureFile } from '../buildSocialMeta';
import { toPreview } from './drawPreview';

const { resolve } = createRequire(import.meta.url);
/** Only these files, so that every machine draws the same picture. */
const FONT = {
  loadSystemFonts: false,
  defaultFontFamily: 'Noto Serif KR',
  fontFiles: ['400Regular/NotoSerifKR_400Regular.ttf', '700Bold/NotoSerifKR_700Bold.ttf'].map((file) =>
    resolve(`@expo-google-fonts/noto-serif-kr/${file}`),
  ),
};

/** Draws the preview picture of every view in every language; an embed has its view's. */
export function writePreviews(pages: readonly Page[], facts: Facts, tables: Tables, out: string): void {
  const colours = readTokens(readFileSync(new URL('../../ui/tokens.css', import.meta.url), 'utf8'), 'light');
  for (const { view, language, embedded } of pages) {
    if (embedded) continue;
    const { t } = createI18n(language, { ko, en }[language]);
    const svg = toPreview({ view, language, facts, tables, t, colours });
    writeFileSync(join(out, toPictureFile(view, language)), new Resvg(svg, { font: FONT }).render().asPng());
  }
}
