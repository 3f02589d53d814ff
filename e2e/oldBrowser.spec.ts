import { expect, test, wake } from './journey';

test('a browser of 2021, without what came later, shows all of it and answers', async ({ page }) => {
  await page.addInitScript(forget);
  await page.goto('/en/');
  await wake(page);
  await page.locator('main [data-fact="founded"]').first().click();
  await expect(page.getByRole('dialog')).toContainText('1951');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.goto('/ko/membership/?year=1982&country=KR');
  await expect(page.getByRole('region', { name: /1982/ })).toContainText('29개국');
  await expect(page.getByRole('region', { name: '대한민국' })).toContainText('1988년 가입');
  await expect(page.locator('.membership-picture')).toBeVisible();
  await page.getByRole('slider', { name: '연도' }).press('Home');
  await expect(page.getByRole('region', { name: /1951/ })).toContainText('22개국');

  await page.goto('/en/timeline/#1953-10-19-constitution');
  await wake(page);
  await page.getByRole('button', { name: 'Next event' }).click();
  await expect(page).toHaveURL(/#1954-11-30/);

  await page.goto('/en/sources/');
  await wake(page);
  await page.getByRole('columnheader').getByRole('button', { name: 'What' }).click();
  await expect(page.getByRole('columnheader').first()).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: /./ })).toBeHidden();

  await page.goto('/ko/embed/');
  await wake(page);
  await page.getByRole('radio', { name: '연표' }).check();
  await expect(page.getByRole('main')).toContainText('/ko/embed/timeline/');
});

test('colours by day and night are written so that a browser of 2021 knows them', async ({ request }) => {
  const text = await (await request.get('/en/')).text();
  expect(text).toContain('--paper:');
  expect(text).not.toContain('light-dark(#f');
});

/** Takes away, before any script runs, what browsers of 2021 do not have. */
function forget(): void {
  const gone: [object, string[]][] = [
    [Array.prototype, ['toSorted', 'toReversed', 'toSpliced', 'with', 'findLast', 'findLastIndex']],
    [Object, ['hasOwn', 'groupBy']], [Map, ['groupBy']], [Promise, ['withResolvers', 'try']], [URL, ['canParse', 'parse']],
    [HTMLDialogElement.prototype, ['show', 'showModal', 'close', 'open']], [HTMLElement.prototype, ['popover', 'showPopover', 'hidePopover', 'togglePopover']],
    [Document.prototype, ['startViewTransition']], [CSS, ['highlights']],
    [window, ['IntersectionObserver', 'ResizeObserver', 'requestIdleCallback', 'structuredClone', 'navigation', 'scheduler', 'trustedTypes']],
  ];
  for (const [owner, names] of gone) for (const name of names) Reflect.deleteProperty(owner, name);
}
