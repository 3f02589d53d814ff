import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test, hydrate, typeOver } from './fixtures';
import { findMisplaced } from './timelineGeometry';

const WORDS = {
  ko: {
    events: '있었던 일',
    founded: '유럽 이주 정부간 위원회(ICEM)로 결성',
    members: '회원국 166개국',
    related: '유엔 관련 기구가 됨',
    month: '2016년 9월',
    day: '1989년 11월 14일',
    differs: '출처마다 다름',
    other: /PICMME/,
    context: /다른 출처에 있는 일/,
    marks: ['다른 출처의 자료', /다른 출처에 있는 일/, /IOM 탐색기 – http.*\/ko\/timeline\/$/],
    find: '찾기와 거르기',
    search: '낱말로 찾기',
    elections: '선거',
    years: '14개국',
    next: '다음 일',
    closer: '기간 좁히기',
    whole: '전체 기간',
    from: '시작 연도',
    to: '끝 연도',
    othersSay: '다르게 말하는 출처',
    documentsSay: '문서와 다른 점',
    none: /조건에 맞는 일이 없습니다/,
    count: '21건 가운데 0건',
  },
  en: {
    events: 'Events',
    founded: 'Founded as the Intergovernmental Committee for European Migration (ICEM)',
    members: '166 member states',
    related: 'Became a related organization of the United Nations',
    month: 'September 2016',
    day: '14 November 1989',
    differs: 'sources differ',
    other: /PICMME/,
    context: /Said by another source/,
    marks: ['from another cited source', /Said by another source/, /IOM Explorer – http.*\/en\/timeline\/$/],
    find: 'Find and filter',
    search: 'Search for words',
    elections: 'Elections',
    years: '14 states',
    next: 'Next event',
    closer: 'Fewer years',
    whole: 'All years',
    from: 'First year',
    to: 'Last year',
    othersSay: 'Another source says otherwise',
    documentsSay: 'The documents say otherwise',
    none: /No event matches/,
    count: '0 of 21 events',
  },
} as const;

const listOf = (page: Page, name: string): Locator => page.getByRole('list', { name, exact: true });
const itemsOf = (page: Page, name: string): Locator => listOf(page, name).locator('> li');

for (const language of ['ko', 'en'] as const) {
  const words = WORDS[language];

  test(`${language}: everything dated is there, in order, with its own precision and who says it @core`, async ({
    page,
  }) => {
    await page.goto(`/${language}/timeline/`);
    const items = itemsOf(page, words.events);
    await expect(items).toHaveCount(21);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(language === 'ko' ? '1951~2016' : '1951–2016');
    await expect(items.first()).toContainText(words.founded);
    await expect(items.first().getByRole('img', { name: words.differs })).toHaveCount(1);
    await expect(items.filter({ hasText: words.members })).toHaveCount(1);
    await expect(items.filter({ hasText: words.related }).first()).toContainText(words.month);
    await expect(items.filter({ hasText: words.day })).toHaveCount(1);
    const dates = await items
      .locator('time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
    expect(dates.map((date) => date.slice(0, 4))).toEqual(dates.map((date) => date.slice(0, 4)).toSorted());
    expect(dates).toEqual(expect.arrayContaining(['1951', '2016-06', '2016-06-30', '2016-09']));
  });

  test(`${language}: nothing overlaps, nothing crosses, from 320 to 2560 px and at twice the text size`, async ({
    page,
  }) => {
    test.slow();
    for (const path of ['timeline/', 'timeline/?from=2010&to=2016', 'embed/timeline/?context=on']) {
      await page.goto(`/${language}/${path}`);
      await hydrate(page);
      for (const text of ['100%', '200%']) {
        await page.evaluate((size) => {
          document.documentElement.style.fontSize = size;
        }, text);
        for (const width of [320, 360, 480, 640, 768, 863, 912, 1024, 1280, 1440, 1800, 2560]) {
          await page.setViewportSize({ width, height: 900 });
          expect(await findMisplaced(page), `${path} at ${width} px, text at ${text}`).toEqual([]);
        }
      }
    }
  });

  test(`${language}: an event is read by a click, with its words, the members of its year and who says otherwise @core`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 1000 });
    await page.goto(`/${language}/timeline/`);
    await hydrate(page);
    await page.getByRole('link', { name: words.founded, exact: true }).click();
    await expect(page).toHaveURL(/#founded$/);
    const item = itemsOf(page, words.events).first();
    await expect(item.getByText(/to help resettle people displaced/)).toBeVisible();
    await expect(item.getByText(/재정착을 돕기 위해/)).toBeVisible();
    await expect(item.getByRole('link', { name: words.years })).toHaveAttribute(
      'href',
      `/${language}/membership/?year=1951`,
    );
    await item.getByRole('link', { name: words.other }).click();
    await expect(page).toHaveURL(/#name-picmme$/);
    // The pressed link is hidden now; who reads with keys goes on where it led.
    await expect(itemsOf(page, words.events).nth(1).getByRole('link', { name: words.other })).toHaveAttribute(
      'aria-current',
      'true',
    );
    await expect(itemsOf(page, words.events).nth(1).getByRole('link', { name: words.other })).toBeFocused();
    await expect(item.getByText(words.othersSay, { exact: true })).toHaveCount(1);
    await expect(itemsOf(page, words.events).nth(1).getByText(words.documentsSay, { exact: true })).toBeVisible();
    await expect(
      itemsOf(page, words.events)
        .nth(1)
        .getByText(/2023 snapshot/),
    ).toHaveCount(1);
  });

  test(`${language}: a link to an event shows and marks it, in the page and in an embed`, async ({ page }) => {
    for (const path of [`/${language}/timeline/#un-related`, `/${language}/embed/timeline/#un-related`]) {
      await page.goto(path);
      const link = page.getByRole('link', { name: words.related, exact: true });
      await expect(link).toHaveAttribute('aria-current', 'true');
      await expect(link).toBeInViewport();
    }
    await page.goto(`/${language}/embed/timeline/#name-iom`);
    await expect(page.locator('[id="name-iom"]').getByRole('link').first()).toBeInViewport();
    await page.goto(`/${language}/timeline/#observer-states`);
    await expect(page.getByRole('link', { name: new RegExp(words.members) })).toHaveAttribute('aria-current', 'true');
  });

  test(`${language}: the arrow keys step through the events without moving the page; + − 0 change the years @core`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 2000 });
    await page.goto(`/${language}/timeline/`);
    await hydrate(page);
    const links = itemsOf(page, words.events).getByRole('heading').getByRole('link');
    await links.first().focus();
    const before = await page.evaluate(() => window.scrollY);
    await page.keyboard.press('ArrowRight');
    await expect(links.nth(1)).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await expect(links.nth(1)).toBeFocused();
    await expect(page).toHaveURL(/#name-picmme$/);
    expect(await page.evaluate(() => window.scrollY)).toBe(before);
    await page.keyboard.press('+');
    // Fewer years, around the event that is read: it keeps the focus.
    await expect(page).toHaveURL(/from=1951&to=\d{4}#name-picmme$/);
    await expect(links.nth(1)).toBeFocused();
    await page.keyboard.press('0');
    await expect(page).not.toHaveURL(/from=/);
    await expect(itemsOf(page, words.events)).toHaveCount(21);
  });

  test(`${language}: what is looked for is in the address, and survives a reload and a change of language @core`, async ({
    page,
  }) => {
    await page.goto(`/${language}/timeline/`);
    await hydrate(page);
    await page.getByText(words.find, { exact: true }).click();
    await page.getByRole('button', { name: words.elections, exact: true }).click();
    await expect(itemsOf(page, words.events)).toHaveCount(2);
    await expect(page).toHaveURL(/kind=elections/);
    await page.reload();
    await expect(itemsOf(page, words.events)).toHaveCount(2);
    await hydrate(page);
    const other = language === 'ko' ? 'en' : 'ko';
    await page.getByRole('link', { name: other === 'ko' ? '한국어' : 'English' }).click();
    await expect(page).toHaveURL(new RegExp(`/${other}/timeline/\\?kind=elections`));
    await expect(itemsOf(page, WORDS[other].events)).toHaveCount(2);
    await page.getByRole('button', { name: WORDS[other].elections, exact: true }).click();
    await typeOver(page.getByRole('searchbox', { name: WORDS[other].search }), 'venice');
    await expect(itemsOf(page, WORDS[other].events)).toHaveCount(1);
    await expect(page).toHaveURL(/q=venice/);
  });

  test(`${language}: the years can be typed, zoomed and taken back`, async ({ page }) => {
    await page.goto(`/${language}/timeline/`);
    await hydrate(page);
    await page.getByRole('textbox', { name: words.from }).fill('2010');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/from=2010&to=2016/);
    await expect(itemsOf(page, words.events)).toHaveCount(7);
    await page.getByRole('button', { name: words.closer }).click();
    await expect(page.getByRole('button', { name: words.closer })).toBeFocused();
    await expect(page).not.toHaveURL(/from=2010/);
    await page.getByRole('button', { name: words.whole }).click();
    await expect(itemsOf(page, words.events)).toHaveCount(21);
    await page.getByRole('button', { name: /^ICM/ }).click();
    await expect(page).toHaveURL(/from=1980&to=1989/);
    await page.getByRole('textbox', { name: words.to }).fill('3000');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/from=1980&to=2016/);
    await expect(page.getByRole('textbox', { name: words.to })).toHaveValue('2016');
  });

  test(`${language}: an event outside the chosen years does not break the page, and choosing other years lets it go`, async ({
    page,
  }) => {
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`/${language}/timeline/?from=1951&to=1960#un-related`);
      await hydrate(page);
      const link = page.getByRole('link', { name: words.related, exact: true });
      await expect(link).toHaveAttribute('aria-current', 'true');
      await expect(link).toBeInViewport();
      expect(await findMisplaced(page), `at ${width} px`).toEqual([]);
    }
    await page.goto(`/${language}/timeline/#un-related`);
    await hydrate(page);
    await page.getByRole('button', { name: /^ICEM/ }).click();
    await expect(page).toHaveURL(/from=\d{4}&to=\d{4}$/);
    await expect(page.getByRole('link', { name: words.related, exact: true })).toHaveCount(0);
  });

  test(`${language}: an event that is read is no match of what it does not match`, async ({ page }) => {
    await page.goto(`/${language}/timeline/#un-related`);
    await hydrate(page);
    await page.getByText(words.find, { exact: true }).click();
    await page.getByRole('searchbox', { name: words.search }).fill('zzz');
    await expect(page).toHaveURL(/q=zzz$/);
    await expect(page.getByText(words.none)).toBeVisible();
    await page.goto(`/${language}/timeline/?q=zzz#un-related`);
    await expect(page.getByRole('link', { name: words.related, exact: true })).toHaveAttribute('aria-current', 'true');
    await expect(page.getByText(words.none)).toBeVisible();
    await expect(page.locator('output').filter({ hasText: words.count })).toHaveCount(2);
  });

  test(`${language}: on a phone, the next event is shown with its text, above the steps`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/${language}/timeline/#founded`);
    await hydrate(page);
    for (let step = 0; step < 8; step += 1) {
      await page.getByRole('button', { name: words.next }).click();
      const item = page.locator('.timeline-event[data-selected]');
      await expect
        .poll(async () => {
          const [whole, steps] = [await item.boundingBox(), await page.locator('.timeline-steps').boundingBox()];
          if (!whole || !steps) return false;
          // Of one that is higher than the room, the beginning.
          return whole.y >= 0 && (whole.y + whole.height <= steps.y || whole.y < 100);
        }, `step ${step}`)
        .toBe(true);
    }
  });

  test(`${language}: printed, it is a list with its sources @core`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`/${language}/timeline/`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(/to help resettle people displaced/)).toBeVisible();
    await expect(page.getByText(/UN General Assembly resolution A\/RES\/47\/4/).first()).toBeVisible();
    await expect(page.getByText(words.find, { exact: true })).toBeHidden();
    for (const meaning of words.marks) await expect(page.getByText(meaning, { exact: true })).toBeVisible();
    expect(await findMisplaced(page)).toEqual([]);
  });
}

test('in an embed the context is there only when it is asked for', async ({ page }) => {
  await page.goto('/en/embed/timeline/');
  await expect(itemsOf(page, WORDS.en.events)).toHaveCount(5);
  await hydrate(page);
  await page.getByRole('checkbox', { name: WORDS.en.context }).check();
  await expect(itemsOf(page, WORDS.en.events)).toHaveCount(21);
  await expect(page).toHaveURL(/context=on/);
  await page.goto('/en/timeline/?context=off');
  await expect(itemsOf(page, WORDS.en.events)).toHaveCount(5);
});

test('the wheel scrolls the page, over the chart too', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.goto('/en/timeline/');
  await hydrate(page);
  await page.mouse.move(600, 500);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(200);
  await expect(page).toHaveURL(/timeline\/$/);
});

/** Where an element is, after it has come to the screen. */
async function boxOf(locator: Locator) {
  await locator.scrollIntoViewIfNeeded();
  return (await locator.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
}

type Box = { x: number; y: number; width: number; height: number };

/**
 * Two fingers on a phone, one higher than the other as they lie, that move apart or together around the middle of a
 * box.
 */
async function pinch(page: Page, { x, y, width, height }: Box, aparts: readonly number[]): Promise<void> {
  const fingers = await page.context().newCDPSession(page);
  for (const [index, apart] of aparts.entries()) {
    await fingers.send('Input.dispatchTouchEvent', {
      type: index === 0 ? 'touchStart' : 'touchMove',
      touchPoints: [
        { x: x + width * 0.6 - apart, y: y + height / 2 + 5, id: 1 },
        { x: x + width * 0.6 + apart, y: y + height / 2 - 5, id: 2 },
      ],
    });
  }
  await fingers.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** Opens the timeline on a phone, and an event on it. */
async function openEvent(page: Page): Promise<Locator> {
  await page.goto('/ko/timeline/');
  const event = page.getByRole('link', { name: WORDS.ko.related, exact: true });
  await event.tap();
  await expect(page).toHaveURL(/#un-related$/);
  return event;
}

/** How far the reader has enlarged the page. */
function readZoom(page: Page): Promise<number | undefined> {
  return page.evaluate(() => window.visualViewport?.scale);
}

test.describe('with fingers', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
  test('two on an event enlarge the page, and no event goes', async ({ page }) => {
    await pinch(page, await boxOf(await openEvent(page)), [30, 60, 90, 120]);
    await expect.poll(() => readZoom(page)).toBeGreaterThan(1.2);
    await expect(itemsOf(page, WORDS.ko.events)).toHaveCount(21);
    await expect(page).toHaveURL(/timeline\/#un-related$/);
  });

  test('two on the scale show fewer years and, closed until they touch, all of them', async ({ page }) => {
    await openEvent(page);
    const years = page.locator('.timeline-years');
    await pinch(page, await boxOf(years), [30, 40, 60, 90, 120]);
    // The years of the event are pinched away, and it with them.
    await expect(page).toHaveURL(/from=\d{4}&to=\d{4}$/);
    expect(Number(new URL(page.url()).searchParams.get('from'))).toBeGreaterThan(1955);
    expect(await readZoom(page)).toBe(1);
    await pinch(page, await boxOf(years), [120, 90, 40, 10, 1]);
    await expect(page).toHaveURL(/timeline\/$/);
  });
});

test('what is shown can be kept as a table, as data and as a calendar', async ({ page }) => {
  await page.goto('/ko/timeline/?kind=elections');
  await hydrate(page);
  for (const [name, file, holds] of [
    ['CSV', 'iom-timeline-ko.csv', 'election-2004-afghanistan,2004,,,year,elections,'],
    ['JSON', 'iom-timeline-ko.json', '"precision": "year"'],
    ['캘린더(iCalendar)', 'iom-timeline-ko.ics', 'DTSTART;VALUE=DATE:20040101\r\nDTEND;VALUE=DATE:20040102'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(file);
    expect(readFileSync(await download.path(), 'utf8')).toContain(holds);
  }
  await page.goto('/ko/timeline/?q=zzz');
  await hydrate(page);
  await expect(page.getByRole('button', { name: 'CSV', exact: true })).toHaveAttribute('aria-disabled', 'true');
});
