import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures';
import { SINGLE_FILE_URL } from './sites';

test('the single file opens from a disk and asks for nothing: views, languages, evidence, addresses @core', async ({
  page,
  watched,
}) => {
  await page.goto(SINGLE_FILE_URL);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('main')).toContainText('1951');

  const views = page.getByRole('navigation', { name: 'Views' });
  for (const [name, part] of [
    ['Timeline', 'main ol li'],
    ['Members', 'main figure svg'],
    ['Sources', 'main blockquote, main section p'],
    ['Profile', '.profile-lead'],
  ] as const) {
    await views.getByRole('link', { name }).first().click();
    await expect(page.locator(part).first()).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }

  await page.getByRole('main').locator('[data-fact="founded"]').first().click();
  await expect(page.getByRole('dialog')).toContainText('1951');
  await expect(page.getByRole('dialog').locator('mark').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.getByRole('link', { name: '한국어' }).first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await expect(page).toHaveURL(`${SINGLE_FILE_URL}#/ko/`);

  expect(
    watched.requests.filter((url) => !url.startsWith('data:')),
    'requests',
  ).toEqual([SINGLE_FILE_URL]);
});

test('the address and the citation of a fact in the single file lead to it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${SINGLE_FILE_URL}#/ko/membership/?year=1982`);
  await page.getByRole('main').locator('[data-fact="member-states"]').first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '주소 복사' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe(`${SINGLE_FILE_URL}#/ko/membership/?fact=member-states`);
  await page.goto('about:blank');
  await page.goto(`${SINGLE_FILE_URL}#/ko/membership/?fact=member-states`);
  await expect(dialog).toContainText('166');
});

test('in the single file an address with a stray per cent sign leads to the heading, also into the other language', async ({
  page,
}) => {
  await page.goto(`${SINGLE_FILE_URL}#/en/timeline/#100%`);
  await page.getByRole('banner').getByRole('link', { name: '한국어' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('an address of the single file leads to its view, its year and its fact, and back', async ({ page }) => {
  await page.goto(`${SINGLE_FILE_URL}#/ko/membership/?year=1982`);
  await expect(page.getByRole('main')).toContainText('1982년');
  await page.getByRole('navigation').getByRole('link', { name: 'English' }).first().click();
  await expect(page).toHaveURL(`${SINGLE_FILE_URL}#/en/membership/?year=1982`);
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');

  await page.goto(`${SINGLE_FILE_URL}#/en/?fact=founded`);
  await expect(page.getByRole('dialog')).toContainText('1951');
});

test('what is saved or cited from the single file does not name the folders of the reader', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const folder = SINGLE_FILE_URL.slice(0, SINGLE_FILE_URL.lastIndexOf('/'));
  for (const [address, names] of [
    ['#/en/timeline/', ['CSV', 'JSON', 'Calendar (iCalendar)']],
    ['#/en/membership/', ['CSV table of states', 'JSON data', 'SVG picture']],
  ] as const) {
    await page.goto(SINGLE_FILE_URL + address);
    for (const name of names) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name, exact: true }).click(),
      ]);
      const text = readFileSync(await download.path(), 'utf8').replaceAll('\r\n ', '');
      expect(text, `${address} ${name}`).toContain(address);
      expect(text, `${address} ${name}`).not.toContain('file:');
      expect(text, `${address} ${name}`).not.toContain(folder);
    }
  }
  await page.goto(`${SINGLE_FILE_URL}#/en/?fact=founded`);
  for (const name of ['Copy citation', 'Copy BibTeX']) {
    await page.getByRole('dialog').getByRole('button', { name }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText()), name).toContain('#/en/?fact=founded');
    expect(await page.evaluate(() => navigator.clipboard.readText()), name).not.toContain('file:');
  }
});
