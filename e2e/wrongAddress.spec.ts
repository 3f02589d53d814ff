import { expect, test, hydrate } from './fixtures';

const FORGET = { ko: '주소에서 지우기', en: 'Remove it from the address' } as const;
/** Addresses that ask for what there is not, what of them is named, and the address that is left. */
const WRONG = [
  [
    'timeline/?kind=zzz,elections&by=xx&from=3000&to=1000',
    'kind=zzz, by=xx, from=3000, to=1000',
    /timeline\/\?kind=elections$/,
  ],
  [
    'membership/?region=ZZ&year=1900&country=XX&measure=share',
    'year=1900, region=ZZ, country=XX',
    /membership\/\?measure=share$/,
  ],
  ['sources/?kind=fish&agreement=single', 'kind=fish', /sources\/\?agreement=single$/],
] as const;

for (const language of ['ko', 'en'] as const) {
  test(`${language}: the notice of a wrong address moves nothing that the reader is about to click`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const [view, query, target] of [
      ['timeline', 'kind=zzz&by=xx&from=3000&to=1000', '.timeline-chart'],
      ['membership', 'region=ZZ&year=1900&country=XX', '.membership-controls'],
    ] as const) {
      await page.goto(`/${language}/${view}/`);
      await hydrate(page);
      const place = await page.locator(target).boundingBox();
      await page.goto(`/${language}/${view}/?${query}`);
      await hydrate(page);
      await expect(page.getByRole('alert').filter({ hasText: '=' })).toBeInViewport();
      expect(await page.locator(target).boundingBox()).toEqual(place);
    }
  });

  test(`${language}: an address that asks for what there is not says so, and can be mended @core`, async ({ page }) => {
    for (const [path, named, rest] of WRONG) {
      await page.goto(`/${language}/${path}`);
      await hydrate(page);
      const told = page.getByRole('alert').filter({ hasText: '=' });
      await expect(told).toContainText(named);
      await told.getByRole('button', { name: FORGET[language] }).click();
      await expect(page).toHaveURL(rest);
      await expect(told).toHaveCount(0);
      await expect(page.locator('#main')).toBeFocused();
    }
  });
}
