import { expect, test } from './fixtures';
import { SITES } from './sites';

// e2e/buildSites.ts builds this site from a copy of the documents with 166 → 173 and 2016년 6월 → 2019년 3월.
const PAGES = ['', 'timeline/', 'membership/', 'sources/', 'embed/profile/', 'embed/timeline/', 'embed/membership/'];

for (const language of ['ko', 'en'] as const) {
  for (const path of PAGES) {
    test(`${language}/${path}: a number that was changed in a document is changed here, and the old one is nowhere @core`, async ({
      page,
    }) => {
      await page.goto(`${SITES.changed.url}/${language}/${path}`);
      const main = page.getByRole('main');
      await expect(main).toContainText('173');
      await expect(main).toContainText(language === 'ko' ? '2019년 3월' : /March 2019|2019년 3월/);
      await expect(main.locator('[data-fact]').filter({ hasText: /\b166\b/ })).toHaveCount(0);
      // Where the members are counted day by day, other sources may have the same number.
      if (!/timeline|membership/.test(path)) expect(await page.content()).not.toMatch(/\b166\b/);
    });
  }
}
