import { readFileSync } from 'node:fs';
import { expect, test, untilAtRest, hydrate } from './fixtures';
import { SITES } from './sites';

const KO = readFileSync('seeds/000_3d9c37dcfa308085.txt', 'utf8');
const LABELS = {
  ko: {
    close: '닫기',
    read: '읽은 값',
    both: '여러 문서에 나오는',
    only: '한 곳에만 있습니다',
    copy: '인용 복사',
    link: '주소 복사',
    copied: '복사했습니다',
  },
  en: {
    close: 'Close',
    read: 'Read as',
    both: 'More than one document says',
    only: 'Only the',
    copy: 'Copy citation',
    link: 'Copy link',
    copied: 'Copied',
  },
} as const;

for (const language of ['ko', 'en'] as const) {
  const labels = LABELS[language];

  test(`${language}: by keyboard alone: open, read, close, come back to the same place @core`, async ({ page }) => {
    await page.goto(`/${language}/`);
    const fact = page.getByRole('main').locator('[data-fact="budget"]').first();
    await fact.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await expect(page).toHaveURL(/\?fact=budget$/);
    await expect(dialog.locator('mark')).toHaveText('미화 16.75억 달러');
    await expect(dialog).toContainText(labels.read);
    await expect(dialog).toContainText(language === 'ko' ? '16억 7,500만 달러' : 'US$1.675 billion');
    await expect(dialog).toContainText(labels.only);
    expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(fact).toBeFocused();
    await expect(page).toHaveURL(new RegExp(`/${language}/$`));
  });

  test(`${language}: facts that were read are no steps of the history, and whoever tabs out of the evidence goes on from the fact`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`/${language}/timeline/`);
    await page.getByRole('navigation').getByRole('link').nth(0).click();
    const dialog = page.getByRole('dialog');
    for (const id of ['founded', 'budget', 'member-states']) {
      await page.getByRole('main').locator(`[data-fact="${id}"]`).first().click();
      await expect(page).toHaveURL(new RegExp(`\\?fact=${id}$`));
      await expect(dialog).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    }
    // An impatient reader closes it twice, which is one step back.
    await page.getByRole('main').locator('[data-fact="founded"]').first().click();
    await expect(dialog).toBeVisible();
    await page.evaluate(() => {
      for (let count = 0; count < 2; count += 1) document.querySelector<HTMLElement>('.evidence-panel-close')?.click();
    });
    await expect(dialog).toBeHidden();
    await expect(page).toHaveURL(new RegExp(`/${language}/$`));
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`/${language}/timeline/$`));
    await page.goForward();

    const fact = page.getByRole('main').locator('[data-fact="founded"]').first();
    await fact.focus();
    await page.keyboard.press('Enter');
    await expect(dialog).toBeVisible();
    const { y } = await fact.evaluate((element) => element.getBoundingClientRect());
    await dialog.getByRole('link').last().focus();
    await page.keyboard.press('Tab');
    const isNext = () =>
      fact.evaluate((element) => {
        const stops = [...document.querySelectorAll('main a[href], main button, main summary')];
        return stops[stops.indexOf(element) + 1] === document.activeElement;
      });
    expect(await isNext(), 'the stop after the fact').toBe(true);
    expect((await fact.evaluate((element) => element.getBoundingClientRect())).y).toBeCloseTo(y, 0);
  });

  test(`${language}: whoever goes on by keyboard to what the panel covers sees where they are`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(`/${language}/?fact=founded`);
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    const covered = page.getByRole('banner').getByRole('link', { name: language === 'ko' ? '퍼가기' : 'Embed' });
    await covered.focus();
    await expect(dialog).toBeHidden();
    await expect(covered).toBeFocused();
  });

  test(`${language}: both documents stand beside each other, the reader's own first @core`, async ({ page }) => {
    await page.goto(`/${language}/?fact=areas.2`);
    const dialog = page.getByRole('dialog');
    await expect(dialog.locator('mark')).toHaveText(
      language === 'ko' ? ['이주 시설', 'facilitating migration'] : ['facilitating migration', '이주 시설'],
    );
    await expect(dialog.locator('blockquote').first()).toHaveAttribute('lang', language);
    await expect(dialog).toContainText(labels.both);
  });

  test(`${language}: a list is named in the reader's language`, async ({ page }) => {
    await page.goto(`/${language}/?fact=areas`);
    const heading = page.getByRole('dialog').getByRole('heading', { level: 2 });
    await expect(heading).toContainText(
      language === 'ko'
        ? '이주와 발전, 이주 시설, 이주 제한, 강제 이주 조사'
        : 'migration and development, facilitating migration, regulating migration and addressing forced migration',
    );
    await expect(heading.locator('[lang]:not(.source-mark)')).toHaveCount(0);
  });

  test(`${language}: from its evidence a fact is found in the documents, on a phone too`, async ({ page }) => {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      for (const from of ['', 'timeline/']) {
        await page.goto(`/${language}/${from}?fact=founded`);
        await page
          .getByRole('dialog')
          .getByRole('link', { name: language === 'ko' ? '원문에서 보기' : 'See in the document' })
          .click();
        const place = page.locator('#fact-founded');
        await expect(place).toBeInViewport();
        await expect(
          page.locator('#fact-founded:focus, #fact-founded :focus, a:focus:has(#fact-founded)'),
        ).toBeVisible();
        await expect(page.getByRole('dialog')).toBeHidden();
      }
    }
  });

  test(`${language}: citation and address can be copied @core`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`/${language}/?fact=member-states`);
    await page.getByRole('button', { name: labels.copy }).click();
    await expect(page.getByText(labels.copied).first()).toBeVisible();
    const citation = await page.evaluate(() => navigator.clipboard.readText());
    expect(citation).toContain('166개국의 회원국');
    expect(citation).toContain(`/${language}/?fact=member-states`);
    expect(citation).toContain(language === 'ko' ? '2016년 6월' : 'June 2016');
    expect(citation).toMatch(
      language === 'ko' ? /\(\d{4}년 \d{1,2}월 \d{1,2}일 확인\)\. / : /\(accessed \d{1,2} \p{L}+ \d{4}\)\. /u,
    );
    await page.getByRole('button', { name: 'BibTeX' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^@misc\{iom-explorer-member-states,/);
    await page.getByRole('button', { name: labels.link }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${SITES.production.url}/${language}/?fact=member-states`,
    );
  });
}

test('a citation quotes the reader’s own document, takes no year of the data for its own, and names the day where the reader is', async ({
  browser,
}) => {
  const context = await browser.newContext({
    timezoneId: 'Asia/Seoul',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date('2026-03-09T17:00:00Z'));
  const copy = async (id: string, name: string) => {
    await page.goto(`${SITES.production.url}/en/?fact=${id}`);
    // The documents are there by then.
    await expect(page.getByRole('dialog').locator('section[aria-busy="false"]').first()).toBeVisible();
    await page.getByRole('button', { name }).click();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  expect(await copy('founding-name', 'Copy citation')).toMatch(
    /^“It was initially established in 1951 as the Intergovernmental Committee for European Migration \(ICEM\) to help [^”]*\.” .*English document.*\(accessed 10 March 2026\)\./,
  );
  expect((await copy('member-states', 'Copy citation')).match(/June 2016/g)).toHaveLength(1);
  expect(await copy('references.1', 'Copy citation')).not.toContain('no date');
  const entry = await copy('founded', 'Copy BibTeX');
  expect(entry).toContain('urldate = {2026-03-10}');
  expect(entry).not.toMatch(/\byear = /);
  await context.close();
});

test('on a wide screen the panel never covers what was clicked', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/ko/');
  await hydrate(page);
  for (const id of [
    'founded',
    'budget',
    'director-general',
    'member-states',
    'definition',
    'areas.4',
    'references.1',
  ]) {
    const fact = page.locator(`main [data-fact="${id}"]`).first();
    await fact.scrollIntoViewIfNeeded();
    await fact.click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    const [own, panel] = [await fact.boundingBox(), await dialog.boundingBox()];
    if (!own || !panel) throw new Error(`${id} or its panel has no box`);
    const apart =
      own.x + own.width <= panel.x + 1 || panel.x + panel.width <= own.x + 1 || own.y + own.height <= panel.y + 1;
    expect(apart, `${id}: ${JSON.stringify({ own, panel })}`).toBe(true);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
});

test('on a phone it is a sheet from below, closed by a touch outside @core', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto(`${SITES.production.url}/ko/`);
  const fact = page.locator('main [data-fact="observer-states"]').first();
  await fact.tap();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  // It slides in: where it stands is asked when it has come to rest.
  await untilAtRest(dialog);
  const box = await dialog.boundingBox();
  expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(800);
  expect(box?.y).toBeGreaterThan(100);
  await page.touchscreen.tap(190, 40);
  await expect(dialog).toBeHidden();
  expect(await fact.evaluate((element) => element === document.activeElement)).toBe(true);
  await context.close();
});

test('on a phone no line begins with the point between a document and its file', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/en/?fact=member-states');
  const heading = page.getByRole('dialog').getByRole('heading', { name: 'Korean document', level: 3 });
  await expect(heading).toBeVisible();
  const indent = await heading.evaluate((element) => {
    const text = [...element.childNodes].find(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.includes('·'),
    );
    const range = document.createRange();
    range.setStart(text ?? element, text?.textContent?.indexOf('·') ?? 0);
    range.setEnd(text ?? element, (text?.textContent?.indexOf('·') ?? 0) + 1);
    return range.getBoundingClientRect().left - element.getBoundingClientRect().left;
  });
  expect(indent).toBeGreaterThan(20);
});

test('on a phone another fact above the sheet can be clicked, and whoever scrolls on stays there', async ({
  browser,
}) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto(`${SITES.production.url}/en/`);
  await page.locator('main [data-fact="member-states"]').first().tap();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('166 states');
  await untilAtRest(dialog);
  const top = (await dialog.boundingBox())?.y ?? 0;
  const other = page.locator('main [data-fact="observer-states"]').first();
  await other.evaluate((element, below) => {
    window.scrollBy({ top: element.getBoundingClientRect().bottom - below + 8, behavior: 'instant' });
  }, top);
  await other.tap();
  await expect(page).toHaveURL(/fact=observer-states$/);
  await expect(dialog).toContainText('8 states');
  const moved = await page.evaluate(() => {
    window.scrollBy({ top: 300, behavior: 'instant' });
    return window.scrollY;
  });
  await dialog.getByRole('button', { name: 'Close' }).tap();
  await expect(dialog).toBeHidden();
  expect(await page.evaluate(() => window.scrollY)).toBe(moved);
  await context.close();
});

test('an unknown fact is reported, and the page goes on', async ({ page }) => {
  await page.goto('/en/?fact=nothing');
  await expect(page.getByRole('dialog')).toContainText('There is no fact “nothing”');
  await expect(page.getByRole('dialog').getByRole('link', { name: 'All facts' })).toHaveAttribute(
    'href',
    '/en/sources/#sources-facts',
  );
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('a document that cannot be loaded is reported, with the quote and a way to try again @core', async ({
  page,
  watched,
}) => {
  let isBroken = true;
  await page.route('**/assets/ko-*.txt', (route) => (isBroken ? route.abort() : route.continue()));
  await page.goto('/en/?fact=budget');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('alert')).toContainText('could not be loaded', { timeout: 20_000 });
  await expect(dialog.locator('mark')).toHaveText('미화 16.75억 달러');
  isBroken = false;
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(dialog.getByRole('alert')).toBeHidden();
  await expect(dialog.locator('blockquote')).toHaveText(KO.split('\n').find((line) => line.includes('16.75억')) ?? '');
  watched.errors.splice(0);
});
