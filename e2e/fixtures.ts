import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { AxeBuilder } from '@axe-core/playwright';

/**
 * A test in which nothing may leave the origin of the page and nothing may go wrong unseen: both are checked at
 * the end of every test that uses it.
 */
export const test = base.extend<{ watched: { requests: string[]; errors: string[] } }>({
  watched: [
    async ({ page }, use) => {
      const requests: string[] = [];
      const errors: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(String(error)));
      await use({ requests, errors });
      const origin = new URL(page.url()).origin;
      expect(
        requests.filter((url) => /^https?:/.test(url) && new URL(url).origin !== origin),
        'requests to elsewhere',
      ).toEqual([]);
      expect(errors, 'errors in the console').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Waits until the page answers clicks: it is hydrated at a reader's first touch. */
export async function hydrate(page: Page): Promise<void> {
  await page.mouse.move(5, 5);
  await page.mouse.move(9, 9);
  await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
}

/**
 * Types over what a field holds. In Firefox, fill() sets `value` by a script of the page, which React takes for a
 * change of its own and does not hear (Playwright's bidiInsertText).
 */
export async function typeOver(field: Locator, text: string): Promise<void> {
  await field.selectText();
  await field.evaluate((element, typed) => element.ownerDocument.execCommand('insertText', false, typed), text);
}

/** Waits until what slides in stands where it stays. */
export async function untilAtRest(locator: Locator): Promise<void> {
  await locator.evaluate((element) => Promise.all(element.getAnimations().map(({ finished }) => finished)));
}

/**
 * What axe finds wrong on the page as it stands, as `rule: element` lines; nothing is an empty list. A page in a frame
 * is a page of its own.
 */
export async function findBarriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .exclude('iframe')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}
