import { contentOf, expectFit, test as embedTest } from './embedFixtures';
import { forget } from './forget';
import { expect, test, hydrate } from './fixtures';

test('the oldest browser that the site is built for shows all of it and answers @core', async ({ page }) => {
  await page.addInitScript(forget);
  await page.goto('/en/');
  await hydrate(page);
  await page.locator('main [data-fact="founded"]').first().click();
  await expect(page.getByRole('dialog')).toContainText('1951');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.goto('/ko/membership/?year=1982&country=KR');
  await expect(page.getByRole('region', { name: /1982/ })).toContainText('29개국');
  await expect(page.getByRole('region', { name: '대한민국' })).toContainText('1988년 11월 29일부터 회원');
  await expect(page.locator('.membership-picture')).toBeVisible();
  await page.getByRole('slider', { name: '연도' }).press('Home');
  await expect(page.getByRole('region', { name: /1951/ })).toContainText('14개국');

  await page.goto('/en/timeline/#1953-10-19-constitution');
  await hydrate(page);
  await page.getByRole('button', { name: 'Next event' }).click();
  await expect(page).toHaveURL(/#constitution-enters-into-force$/);

  await page.goto('/en/sources/');
  await hydrate(page);
  const column = page.getByRole('columnheader', { name: 'What' });
  await column.getByRole('button').click();
  await expect(column).toHaveAttribute('aria-sort', 'ascending');
  await expect(page.getByRole('alert').filter({ hasText: /./ })).toBeHidden();

  await page.goto('/ko/embed/?view=membership&year=1990&country=KR');
  await hydrate(page);
  await expect(page.getByRole('main')).toContainText('/ko/embed/membership/?year=1990&amp;country=KR');
  await page.getByRole('radio', { name: '연표' }).check();
  await expect(page.getByRole('main')).toContainText('/ko/embed/timeline/');
});

test('where no popover is known, an explanation shows beside its word while its button is pointed at', async ({
  page,
}) => {
  // The rule for such a browser, in one that knows better.
  await page.route(/\/en\/$|\.css$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('selector(:popover-open)', 'selector(:no-popover)');
    await route.fulfill({ response, body });
  });
  await page.goto('/en/');
  const help = page.locator('[role="note"]').first();
  await expect(help).toBeHidden();
  const button = page.getByRole('button', { name: /^What “.+” means$/ }).first();
  await button.hover();
  await expect(help).toBeInViewport({ ratio: 1 });
  await page.mouse.move(1, 1);
  await expect(help).toBeHidden();
  await button.focus();
  await expect(help).toBeInViewport({ ratio: 1 });
});

embedTest(
  'the page around it, in such a browser, gives frames and elements the height of what they show',
  async ({ page, site, openHost }) => {
    await page.addInitScript(forget);
    await openHost(
      `<iframe src="${site}ko/embed/profile/" title="A frame" width="100%" height="400"></iframe><iom-explorer view="profile" lang="en"></iom-explorer>` +
        `<script async src="${site}embed.v1.js"></script>`,
    );
    await expectFit(page.getByTitle('A frame'));
    await page.locator('iom-explorer').scrollIntoViewIfNeeded();
    await expectFit(page.locator('iom-explorer'));
    await expect((await contentOf(page.locator('iom-explorer'))).locator('html')).toHaveAttribute('lang', 'en');
  },
);

test('colours by day and night are written so that such a browser knows them', async ({ request }) => {
  const text = await (await request.get('/en/')).text();
  expect(text).toContain('--paper:');
  expect(text).not.toContain('light-dark(#f');
});
