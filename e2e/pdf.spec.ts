import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { LANGUAGES } from '../src/i18n/language';
import { ENGINES } from './engines/packages';
import { expect, test } from './fixtures';

/** A4 where a driver understands it: over BiDi, Playwright gives Firefox its inches as centimetres. */
const A4 = { chromium: { width: '21cm', height: '29.7cm' }, other: { width: '21in', height: '29.7in' } };

for (const language of LANGUAGES)
  for (const view of ['', 'timeline/', 'membership/', 'sources/'])
    test(`/${language}/${view} saved as PDF has no page that ends in a heading @pdf`, async ({ page, browserName }, {
      outputDir,
    }) => {
      await page.goto(`/${language}/${view}`);
      const headings = (await page.locator('main').getByRole('heading').allInnerTexts()).map(withoutSpace);
      const pages = readPages(await page.pdf(A4[browserName === 'chromium' ? 'chromium' : 'other']), outputDir);
      expect(pages.length).toBeGreaterThan(1);
      const ends = pages.slice(0, -1).map((text) => withoutSpace(text.trim().split('\n').at(-1) ?? ''));
      expect(ends.filter((end) => headings.includes(end))).toEqual([]);
    });

/** The text of each page, line by line as it stands there. */
function readPages(pdf: Buffer, folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/page.pdf`, pdf);
  return execFileSync(ENGINES.pdf.path, ['-layout', `${folder}/page.pdf`, '-'], { encoding: 'utf8' })
    .split('\f')
    .slice(0, -1);
}

/** The same words however they are set: ligatures taken apart, without spaces, badges and signs. */
function withoutSpace(text: string): string {
  return text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '');
}
