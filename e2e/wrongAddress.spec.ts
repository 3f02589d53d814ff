import { expect, test, wake } from './journey';

const FORGET = { ko: '주소에서 지우기', en: 'Remove it from the address' } as const;
/** Addresses that ask for what there is not, what of them is named, the address that is left, and what stands below the words for it. */
const WRONG = [
  ['timeline/?kind=zzz,elections&by=xx&from=3000&to=1000', 'kind=zzz, by=xx, from=3000, to=1000', /timeline\/\?kind=elections$/, '.timeline-chart'],
  ['membership/?region=ZZ&year=1900&country=VA&measure=share', 'year=1900, region=ZZ, country=VA', /membership\/\?measure=share$/, '.membership-controls'],
  ['sources/?kind=fish&agreement=single', 'kind=fish', /sources\/\?agreement=single$/, '.facts-table'],
] as const;

for (const language of ['ko', 'en'] as const) {
  test(`${language}: what is said of a wrong address moves nothing that the reader is about to press`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const [path, , , target] of WRONG.slice(0, 2)) {
      await page.goto(`/${language}/${path}`);
      const place = page.locator(target).first();
      const before = await place.boundingBox();
      await wake(page);
      await expect(page.getByRole('alert').filter({ hasText: '=' })).toBeInViewport();
      // The controls follow the address by a pixel or two; a line of words is more.
      expect(Math.abs(((await place.boundingBox())?.y ?? NaN) - (before?.y ?? NaN))).toBeLessThan(8);
    }
  });

  test(`${language}: an address that asks for what there is not says so, and can be mended`, async ({ page }) => {
    for (const [path, named, rest] of WRONG) {
      await page.goto(`/${language}/${path}`);
      await wake(page);
      const told = page.getByRole('alert').filter({ hasText: '=' });
      await expect(told).toContainText(named);
      await told.getByRole('button', { name: FORGET[language] }).click();
      await expect(page).toHaveURL(rest);
      await expect(told).toHaveCount(0);
      await expect(page.locator('#main')).toBeFocused();
    }
  });
}
