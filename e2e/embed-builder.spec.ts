import type { Page } from '@playwright/test';
import { EMBED_HEIGHTS_PX } from '../src/embed/embedMarkup';
import { isEmbedView } from '../src/embed/protocol';
import { contentOf, expect, expectFit, test, measureSpare, VIEWS } from './embedFixtures';
import { hydrate, typeOver } from './fixtures';

test('an editor chooses a view, sees it, and copies a line that works @core', async ({
  page,
  site,
  openHost,
  context,
  browserName,
}) => {
  test.slow();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${site}en/embed/`);
  await hydrate(page);
  const view = VIEWS.at(-1) ?? 'profile';
  await page.getByRole('radio', { name: view === 'membership' ? 'Members' : 'Profile' }).check({ force: true });
  await page.getByRole('radio', { name: '한국어' }).check({ force: true });
  await page.getByRole('radio', { name: 'Dark' }).first().check({ force: true });
  await typeOver(page.getByRole('textbox', { name: 'Width in pixels' }), '640');
  if (view === 'membership') await page.getByLabel('Year').selectOption('1990');
  const select = view === 'membership' ? 'year=1990&' : '';
  const src = `/ko/embed/${view}/?${select}theme=dark`;
  await expect(page.locator('iframe[width="640"]')).toHaveAttribute('src', src);

  await untilFramesRest(page);
  await page.reload();
  await hydrate(page);
  await expect(page.getByRole('radio', { name: 'Dark' }).first()).toBeChecked();
  const preview = page.locator('iframe[width="640"]');
  await preview.scrollIntoViewIfNeeded();
  await expect(preview).toHaveAttribute('src', src);
  await expect((await contentOf(preview)).locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByText(/^content \d+ pixels high$/)).toBeVisible();
  await page.getByRole('radio', { name: 'Phone, 360 pixels wide' }).check({ force: true });
  await expect(page.locator('iframe[width="360"]')).toHaveAttribute('src', src);
  await page.getByRole('radio', { name: 'Article, 640 pixels wide' }).check({ force: true });
  await untilFramesRest(page);
  const height = await preview.getAttribute('height');

  const codes: string[] = [];
  for (const name of ['Frame alone', 'Frame and script', 'Element and script']) {
    await page.getByRole('button', { name: `Copy the code: ${name}` }).click();
    await expect(page.getByText('Copied.')).toHaveCount(codes.length + 1);
    codes.push(await page.evaluate(() => navigator.clipboard.readText()));
  }
  const [plain = '', scripted = '', element = ''] = codes;
  expect(plain).toContain(`width="640" height="${height}"`);
  expect(plain).not.toContain('<script');

  await openHost(plain);
  const frame = page.locator('iframe');
  await expect((await contentOf(frame)).locator('html')).toHaveAttribute('data-theme', 'dark');
  // Chromium sizes a frame by its content where the page asks for it; other engines need a script.
  if (browserName === 'chromium') await expectFit(frame);
  await untilFramesRest(page);
  await openHost(scripted);
  await expectFit(page.locator('iframe'));
  await untilFramesRest(page);
  await openHost(element);
  await expectFit(page.locator('iom-explorer'));
  expect((await contentOf(page.locator('iom-explorer'))).url()).toBe(`${site}ko/embed/${view}/?${select}theme=dark`);
});

test('the preview needs no app', async ({ page, site }) => {
  await page.route('**/assets/hydrateApp-*.js', () => undefined);
  await page.goto(`${site}en/embed/`);
  const preview = page.locator('iframe');
  await preview.scrollIntoViewIfNeeded();
  await expect((await contentOf(preview)).getByRole('heading', { level: 1 })).toBeVisible();
});

test('every view leads to the builder with what the reader sees', async ({ page, site }) => {
  test.skip(!VIEWS.includes('membership'), 'the view is not there');
  await page.goto(`${site}en/membership/?year=1980&country=KR`);
  await hydrate(page);
  await page.getByRole('link', { name: 'Embed this view' }).click();
  await expect(page.getByRole('radio', { name: 'Members' })).toBeChecked();
  await expect(page.getByLabel('Year')).toHaveValue('1980');
  await expect(page.getByLabel('Country')).toHaveValue('KR');
});

for (const view of VIEWS.filter(isEmbedView)) {
  for (const [place, width] of [
    ['phone', 360],
    ['article', 720],
  ] as const) {
    test(`the first height of ${view} for ${place} leaves no empty space`, async ({ page, site, openHost }) => {
      await openHost(
        `<iframe src="${site}ko/embed/${view}/" title="An embed" width="${width}" height="${EMBED_HEIGHTS_PX[view][place]}" style="border:0"></iframe>`,
      );
      expect(await measureSpare(page.getByTitle('An embed'))).toBeLessThanOrEqual(0);
    });
  }
}

/** Firefox reports an error where a frame is left whose app is still being loaded. */
async function untilFramesRest(page: Page): Promise<void> {
  for (const frame of await page.locator('iframe').all()) {
    await frame.scrollIntoViewIfNeeded();
    await expect((await contentOf(frame)).locator('html')).toHaveAttribute('data-hydrated', '');
  }
}
