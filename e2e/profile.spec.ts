import { expect, test, hydrate } from './fixtures';
import { SITES } from './sites';

const WORDS = {
  ko: {
    name: '국제이주기구',
    members: /166\s*개국/,
    date: '2016년 6월',
    budget: '16억 7,500만',
    area: '이주와 발전',
    other: 'English',
  },
  en: {
    name: 'International Organization for Migration',
    members: /166/,
    date: 'June 2016',
    budget: 'US$1.675',
    area: 'migration and development',
    other: '한국어',
  },
} as const;

for (const language of ['ko', 'en'] as const) {
  const words = WORDS[language];

  test(`${language}: the profile says what the organization is, with its figures @core`, async ({ page }) => {
    await page.goto(`/${language}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.name);
    const figures = page.getByRole('region', { name: language === 'ko' ? '주요 수치' : 'Key figures' });
    await expect(figures.getByText(words.members).first()).toBeVisible();
    await expect(figures).toContainText(words.date);
    await expect(figures).toContainText(words.budget);
    await expect(figures).toContainText('1951');
    await expect(page.getByRole('main')).toContainText(words.area);
    await expect(page).toHaveTitle(new RegExp(words.name));
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  });

  test(`${language}: of when the page speaks, what has no date, and what other sources say of later times`, async ({
    page,
  }) => {
    await page.goto(`/${language}/`);
    await expect(page.locator('.profile-as-of')).toContainText(language === 'ko' ? '2016년 9월' : 'September 2016');
    const director = page.locator('.key-figure').filter({ has: page.locator('[data-fact="director-general"]') });
    await expect(director).toContainText(language === 'ko' ? '연도 표시 없음' : 'no year given');
    await expect(director.locator('[data-source="table"]')).toHaveCount(2);
    await expect(director).toContainText(
      language === 'ko' ? '2023년 10월 1일부터 에이미 E. 포프' : 'Amy E. Pope from 1 October 2023',
    );
    await director.getByRole('link').first().click();
    const cited = page.getByRole('dialog').getByRole('link', { name: 'IOM Annual Report 2023' });
    await expect(cited).toHaveAttribute('href', /^https:\/\/iom\.int\//);
  });

  test(`${language}: a sentence names its sources once, and the margin has what it leaves out and repeats nothing`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`/${language}/`);
    const section = page.getByRole('region', { name: language === 'ko' ? '협력자' : 'Partners' });
    await expect(section.getByRole('link')).toHaveCount(3);
    await expect(section.getByRole('img')).toHaveCount(1);
    const notes = page.locator('.quote-notes');
    expect(await notes.count()).toBeGreaterThan(5);
    const own = notes.locator(`q[lang="${language}"]`);
    expect(await own.count()).toBeLessThan(3);
    await expect(section.locator(own)).toHaveCount(0);
    await expect(
      page
        .getByRole('region', { name: language === 'ko' ? '헌장이 인정하는 것' : 'What its constitution recognizes' })
        .locator(own),
    ).toContainText(language === 'ko' ? '인정을 촉구하며' : 'explicit recognition');
    // The references are in one document alone: there is nothing to add.
    const references = page.getByRole('region', { name: language === 'ko' ? '참고 문헌' : 'References' });
    await expect(references.locator('.quote-notes')).toHaveCount(0);
  });

  test(`${language}: on a phone all words on a term can be read, and none of them is cut`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(`/${language}/`);
    await page
      .getByRole('button', { name: language === 'ko' ? /^“.+” 설명$/ : /^What “.+” means$/ })
      .first()
      .click();
    const help = page.locator('[role="note"]:popover-open');
    await expect(help).toHaveCount(1);
    expect(await help.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  });

  test(`${language}: the switch keeps page and selection, and is remembered @core`, async ({ page }) => {
    await page.goto(`/${language}/`);
    const other = language === 'ko' ? 'en' : 'ko';
    await hydrate(page);
    const link = page.getByRole('link', { name: words.other, exact: true });
    await expect(link).toHaveAttribute('hreflang', other);
    await expect(link).toHaveAttribute('lang', other);
    await page.goto(`/${language}/?fact=founded`);
    await page.getByRole('dialog').getByRole('link', { name: words.other, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/${other}/\\?fact=founded$`));
    await expect(page.locator('html')).toHaveAttribute('lang', other);
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.goto('/');
    await expect(page).toHaveURL(new RegExp(`/${other}/$`));
  });
}

test('a reader of neither language is sent to Korean, an English reader to English @core', async ({ browser }) => {
  for (const [locale, expected] of [
    ['de-DE', 'ko'],
    ['en-US', 'en'],
    ['ko-KR', 'ko'],
  ] as const) {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    await page.goto(`${SITES.production.url}/`);
    await expect(page).toHaveURL(new RegExp(`/${expected}/$`));
    await context.close();
  }
});

test('an address of no language answers a reader in their own', async ({ page, watched }) => {
  await page.goto('/nothing/');
  // Also before they touch it.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await expect(page).toHaveTitle(/^Page not found/);
  await page.mouse.move(5, 5);
  await page.mouse.move(9, 9);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await expect(page).toHaveTitle(/^Page not found/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  // The browser itself reports the 404 that was asked for; React has nothing to report.
  expect(watched.errors.splice(0).filter((error) => !error.includes('404 (Not Found)'))).toEqual([]);
});

test.describe('a Korean reader', () => {
  test.use({ locale: 'ko-KR' });

  test('on a host with one page for every unknown address is answered in the language of the address, and in theirs where it names none', async ({
    page,
    watched,
  }) => {
    const body = await (await page.request.get('/404.html')).text();
    await page.route(/nothing/, (route) =>
      route.fulfill({ status: 404, contentType: 'text/html; charset=utf-8', body }),
    );
    for (const [path, words, title] of [
      ['/en/nothing/', 'Page not found', /^Page not found/],
      ['/nothing/', '페이지를 찾을 수 없습니다', /^페이지를 찾을 수 없습니다/],
    ] as const) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words);
      await page.mouse.move(5, 5);
      await page.mouse.move(9, 9);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words);
      await expect(page).toHaveTitle(title);
    }
    // The browser itself reports the 404 that was asked for.
    expect(watched.errors.splice(0).filter((error) => !error.includes('404 (Not Found)'))).toEqual([]);
  });
});

test('an address that is no page says so in the language of the address, and leads on', async ({ page, watched }) => {
  const response = await page.goto('/en/nothing/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await page.getByRole('main').getByRole('link', { name: 'Profile' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('International Organization for Migration');
  // The browser itself reports the 404 that was asked for.
  watched.errors.splice(0);
});
