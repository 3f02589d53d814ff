import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FACES, installFonts } from './installFonts';
import { expect, test, hydrate } from './fixtures';
import { buildLaunchOptions } from './launchOptions';
import { readFonts } from './readFonts';

// The first screens against the pictures in e2e/visual, with fonts of our own: `npm run visual:update` takes them anew.
const CONFIG = installFonts('.generated/visual-fonts');
const TAKEN_WITH = join(import.meta.dirname, 'visual', 'chromium.txt');
const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
/**
 * Edges of letters may differ by a shade; a word that moved, a mark that is gone or another colour is more than this.
 */
const EXACT = { threshold: 0.04, maxDiffPixels: 40 };
const WIDE = { threshold: 0.2, maxDiffPixelRatio: 0.03 };
const SCREENS = [
  { name: 'profile-ko-desk', path: '/ko/', size: DESK, theme: 'light' },
  { name: 'profile-en-phone-dark', path: '/en/', size: PHONE, theme: 'dark' },
  { name: 'evidence-ko-phone', path: '/ko/?fact=member-states', size: PHONE, theme: 'light' },
  { name: 'timeline-en-desk', path: '/en/timeline/', size: DESK, theme: 'light' },
  { name: 'timeline-ko-phone', path: '/ko/timeline/', size: PHONE, theme: 'light' },
  { name: 'membership-ko-desk-dark', path: '/ko/membership/', size: DESK, theme: 'dark' },
  { name: 'membership-en-phone', path: '/en/membership/', size: PHONE, theme: 'light' },
  { name: 'sources-en-desk', path: '/en/sources/#side-by-side', size: DESK, theme: 'light' },
  { name: 'sources-ko-phone', path: '/ko/sources/', size: PHONE, theme: 'light' },
] as const;

// Only Linux lets a program bring its own fonts.
test.skip(process.platform !== 'linux', 'The pictures are compared on Linux alone: elsewhere the fonts cannot be set.');
test.use({ launchOptions: buildLaunchOptions({ env: { ...process.env, FONTCONFIG_FILE: CONFIG } }) });

for (const { name, path, size, theme } of SCREENS) {
  test(`${name} looks as it did`, async ({ page, browser }) => {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.goto(path);
    // The heading font of a Korean page moves nothing: it is there from the next page on.
    await page.waitForFunction(() =>
      [...document.fonts].some(
        ({ family, status }) =>
          family.includes('IOM Serif') && status === (document.documentElement.lang === 'ko' ? 'loaded' : 'unloaded'),
      ),
    );
    await page.reload();
    await hydrate(page);
    if (path.includes('fact=')) await expect(page.getByRole('dialog')).toBeVisible();
    // The reader's own face, in a link to a view.
    const faces = (await readFonts(page, 'nav a')).map(({ familyName }) => familyName);
    expect(faces, 'the faces that this comparison sets up').toEqual([FACES.sans]);
    const taken = existsSync(TAKEN_WITH) ? readFileSync(TAKEN_WITH, 'utf8').trim() : '';
    const isTaking = test.info().config.updateSnapshots === 'all';
    if (isTaking) writeFileSync(TAKEN_WITH, `${majorOf(browser.version())}\n`);
    const isSame = isTaking || taken === majorOf(browser.version());
    if (!isSame)
      console.log(
        `${name}: the picture was taken with Chromium ${taken}, this is ${browser.version()}: compared with a wide tolerance. \`npm run visual:update\` takes the pictures anew.`,
      );
    await expect(page).toHaveScreenshot(`${name}.png`, isSame ? EXACT : WIDE);
  });
}

function majorOf(version: string): string {
  return version.split('.')[0] ?? version;
}
