import { expect, test } from './fixtures';
import { MANY, SITES } from './sites';

test.use({ baseURL: SITES.many.url });

test('a thousand events are all in the page, where they can be found, copied and printed', async ({ page }) => {
  await page.goto('/en/timeline/');
  const titles = page.getByRole('list', { name: 'Events', exact: true }).getByRole('heading');
  // The documents' own events stand in the list, too.
  expect(await titles.count()).toBeGreaterThanOrEqual(MANY.events);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.mouse.move(5, 5);
  await page.mouse.move(9, 9);
  // A thousand events take their time where the machine is busy.
  await expect(page.locator('html')).toHaveAttribute('data-hydrated', '', { timeout: 90_000 });
  expect(await titles.count()).toBeGreaterThanOrEqual(MANY.events);
  await expect(titles.last()).toContainText(/number 9\d\d/);
  await page.keyboard.press('End');
  await expect(titles.last()).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
});

test('an event far down is opened by its address', async ({ page }) => {
  await page.goto('/en/timeline/#un-related');
  const label = page.locator('[data-event="un-related"]');
  await expect(label).toBeInViewport();
  await expect(label).toHaveAttribute('aria-current', 'true');
});
