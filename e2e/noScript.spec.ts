import { readFileSync } from 'node:fs';
import { parseFacts } from '../src/facts/factsSchema';
import { toStatements } from '../src/facts/statements';
import { test as embedTest, VIEWS as EMBEDS } from './embedFixtures';
import { expect, test } from './fixtures';
import { MANY, SINGLE_FILE_URL, SITES } from './sites';
import { findMisplaced } from './timelineGeometry';

test.use({ javaScriptEnabled: false });
embedTest.use({ javaScriptEnabled: false });

const facts = parseFacts(JSON.parse(readFileSync('dist/data/facts.json', 'utf8')));
const WORDS = {
  ko: {
    name: '국제이주기구',
    area: '이주와 발전',
    facility: '이주 시설',
    events: '있었던 일',
    founded: '유럽 이주 정부간 위원회(ICEM)로 결성',
    since: '2016년 이후의 일도 보기',
    fall: '1982년에 29개국으로 줄었습니다',
    said: '문서가 말하는 수',
    dated: ['회원국, 2016년 6월', '옵서버 국가, 2016년 6월', '옵서버 기구, 연도 표시 없음'],
    table: '연도별 표',
    milestones: '이 사이에 있었던 일',
    venice: '베네치아에서 헌장 채택',
    term: '“정부간 조직” 설명',
    explained: '이 사이트의 설명',
  },
  en: {
    name: 'International Organization for Migration',
    area: 'migration and development',
    facility: 'facilitating migration',
    events: 'Events',
    founded: 'Founded as the Intergovernmental Committee for European Migration (ICEM)',
    since: 'Also what came after 2016',
    fall: 'to 29 in 1982',
    said: 'What the documents say',
    dated: ['Member states, June 2016', 'Observer states, June 2016', 'Observer organizations, no year given'],
    table: 'Table by year',
    milestones: 'What happened meanwhile',
    venice: 'Constitution adopted in Venice',
    term: 'What “intergovernmental organization” means',
    explained: 'This site’s words',
  },
} as const;
const VIEWS = ['', 'timeline/', 'membership/', 'sources/', 'embed/', ...EMBEDS.map((view) => `embed/${view}/`)];

for (const language of ['ko', 'en'] as const) {
  const words = WORDS[language];

  for (const view of VIEWS)
    test(`/${language}/${view}: no control does nothing, and paper has the text alone`, async ({ page }) => {
      await page.goto(`/${language}/${view}`);
      // Every page has some, so that there is something to hide.
      await expect(page.locator('button').first()).toBeAttached();
      // The browser itself opens what has a `popovertarget`.
      const idle = page.locator('button:not([popovertarget]), input, select, textarea').filter({ visible: true });
      expect(await idle.evaluateAll((controls) => controls.map(({ outerHTML }) => outerHTML))).toEqual([]);
      if (view.startsWith('embed/') && view !== 'embed/') return;
      await expect(page.getByRole('banner')).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('banner')).toBeHidden();
    });

  test(`${language}: an unknown address leads on, and shows no control that does nothing`, async ({
    page,
    watched,
  }) => {
    await page.goto(`/${language}/nothing/`);
    await expect(page.locator('main a[href]').first()).toBeVisible();
    await expect(page.locator('button, input, select, textarea').filter({ visible: true })).toHaveCount(0);
    // The browser itself reports the 404 that is asked for.
    expect(watched.errors.splice(0)).toEqual([expect.stringContaining('404 (Not Found)')]);
  });

  test(`${language}: the profile says all, and every fact leads to its sentence @core`, async ({ page }) => {
    await page.goto(`/${language}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.name);
    await page
      .getByRole('main')
      .getByRole('link', { name: new RegExp(words.area) })
      .click();
    await expect(page).toHaveURL(new RegExp(`/${language}/sources/#fact-areas\\.1$`));
    await expect(page.locator('[id="fact-areas.1"]')).toContainText(words.area);
  });

  test(`${language}: a word that a reader may not know is explained where it stands, by key`, async ({ page }) => {
    await page.goto(`/${language}/`);
    await page.getByRole('button', { name: words.term }).first().focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText(words.explained).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByText(words.explained).first()).toBeHidden();
  });

  test(`${language}: the timeline can be read, and a link to an event opens it @core`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`/${language}/timeline/`);
    await expect(page.getByRole('list', { name: words.events, exact: true }).locator('> li')).toHaveCount(21);
    expect(await findMisplaced(page)).toEqual([]);
    // The label of a checkbox offers nothing where there is no checkbox.
    await expect(page.getByText(words.since)).toBeHidden();
    await page.getByRole('link', { name: words.founded, exact: true }).click();
    await expect(page.getByText(/to help resettle people displaced/)).toBeVisible();
  });

  test(`${language}: the picture of the members, its words and its tables stand there @core`, async ({ page }) => {
    await page.goto(`/${language}/membership/`);
    await expect(page.locator('.membership-picture path').first()).toBeAttached();
    await expect(page.getByRole('main')).toContainText(words.fall);
    await expect(page.getByRole('region', { name: words.said }).getByRole('term')).toHaveText([...words.dated]);
    await page.locator('summary').filter({ hasText: words.table }).click();
    await page.locator('.reported-totals summary').click();
    await expect(page.getByRole('table').filter({ hasText: '1951' }).getByRole('row')).toHaveCount(102);
    await page.getByText(words.milestones).click();
    await page.getByRole('link', { name: words.venice }).click();
    await expect(page).toHaveURL(new RegExp(`/${language}/timeline/#constitution-adopted-in-venice$`));
  });

  test(`${language}: every fact has its place in the sources, and the originals can be had byte for byte`, async ({
    page,
  }) => {
    // On a phone what stands below the first screen is drawn a frame later, and must be found all the same.
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`/${language}/sources/?width=${width}#fact-areas.2`);
      const place = page.locator('[id="fact-areas.2"]');
      await expect(place).toHaveText(words.facility);
      await expect(place).toBeInViewport();
    }
    for (const { id } of toStatements(facts.facts)) await expect(page.locator(`[id="fact-${id}"]`), id).toHaveCount(1);
    for (const document of facts.documents) {
      const link = page.locator(`a[download="${document.file}"]`).first();
      const response = await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
      expect(Buffer.compare(await response.body(), readFileSync(`seeds/${document.file}`))).toBe(0);
    }
  });
}

test('the embed builder shows its preview', async ({ page }) => {
  await page.goto('/en/embed/');
  await page.locator('iframe').first().scrollIntoViewIfNeeded();
  await expect(page.frameLocator('iframe').first().getByRole('heading', { level: 1 })).toBeVisible();
});

for (const view of EMBEDS)
  embedTest(`the text of ${view} is there in a frame of another site @core`, async ({ page, site, openHost }) => {
    await openHost(`<iframe src="${site}embed/${view}/" title="An embed" width="100%" height="400"></iframe>`);
    const content = page.frameLocator('iframe');
    await expect(content.getByRole('heading').first()).toBeVisible();
    await expect(content.locator('main')).toContainText(/국제이주기구|IOM/);
  });

test('a thousand events are all there', async ({ page }) => {
  await page.goto(`${SITES.many.url}/ko/timeline/`);
  expect(await page.locator('.timeline-event').count()).toBeGreaterThanOrEqual(MANY.events);
});

test('the single file says what it needs', async ({ page }) => {
  await page.goto(SINGLE_FILE_URL);
  await expect(page.locator('[lang="ko"]', { hasText: '스크립트를 허용' })).toBeVisible();
  await expect(page.locator('[lang="en"]', { hasText: 'Allow scripts' })).toBeVisible();
});
