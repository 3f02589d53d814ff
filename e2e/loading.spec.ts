import type { Page } from '@playwright/test';
import { expect, test, hydrate } from './fixtures';
import { readFonts } from './readFonts';
import { SITES } from './sites';

for (const language of ['ko', 'en']) {
  test(`nothing moves while a page loads on a phone, in ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 412, height: 823 });
    await page.addInitScript(recordShifts);
    for (const view of ['', 'timeline/', 'membership/', 'sources/', 'embed/', 'embed/timeline/']) {
      await page.goto(`/${language}/${view}`);
      await expect.poll(() => page.evaluate(isAtRest)).toBe(true);
      expect(await page.evaluate(readMoved), view).toBeLessThan(0.001);
      await page.evaluate(pushDown);
      expect(await page.evaluate(readMoved), 'what is moved on purpose is seen').toBeGreaterThan(0.05);
    }
  });
}

test('every page has the element with which its first screen ends, since it is not painted before', async ({
  page,
}) => {
  for (const view of [
    '',
    'timeline/',
    'membership/',
    'sources/',
    'embed/',
    'embed/profile/',
    'embed/timeline/',
    'embed/membership/',
  ])
    for (const language of ['ko', 'en']) {
      await page.goto(`/${language}/${view}`);
      const awaited = await page.locator('link[rel="expect"]').getAttribute('href');
      await expect(page.locator(awaited ?? ''), `${language}/${view}`).toBeVisible();
    }
});

for (const width of [390, 1440]) {
  for (const path of [
    '/ko/',
    '/en/timeline/',
    '/ko/membership/',
    '/en/sources/',
    '/ko/embed/',
    '/en/embed/timeline/',
  ]) {
    test(`a picture of all of ${path} at ${width} px is complete, and as high before scrolling as after it`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(path);
      await expect.poll(() => page.evaluate(isAtRest)).toBe(true);
      const before = await page.evaluate(readHeight);
      expect(await page.evaluate(findBlankStretches, 844)).toEqual([]);
      await page.evaluate(scrollThrough);
      expect(await page.evaluate(readHeight)).toBe(before);
      await page.evaluate(hideMiddle);
      expect(await page.evaluate(findBlankStretches, 400), 'what is blank is seen').not.toEqual([]);
    });
  }
}

test('a Korean page alone brings the heading font, and shows it on the next page at the latest', async ({ page }) => {
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url());
  });
  const heading = page.getByRole('heading', { level: 1 });
  await page.goto('/en/');
  await expect(heading).toContainText('International');
  await page.waitForLoadState('networkidle');
  expect(fonts).toEqual([]);
  await page.getByRole('banner').getByRole('link', { name: '한국어' }).click();
  await expect(heading).toContainText('국제');
  await expect.poll(() => fonts).toHaveLength(1);
  await expect
    .poll(async () => {
      await page.reload();
      return isAllInFont(page);
    })
    .toBe(true);
});

test('what is clicked before the page is hydrated is not lost', async ({ page }) => {
  await page.route('**/assets/hydrateApp-*.js', async (route) => {
    await new Promise((resolve) => {
      setTimeout(resolve, 600);
    });
    await route.continue();
  });
  await page.goto('/en/');
  await page.locator('main [data-fact="founded"]').first().click();
  await expect(page.getByRole('dialog')).toContainText('1951');
});

test('what is changed in a field before the page is hydrated is not lost', async ({ page }) => {
  await page.route('**/assets/hydrateApp-*.js', async (route) => {
    await new Promise((resolve) => {
      setTimeout(resolve, 600);
    });
    await route.continue();
  });
  await page.goto('/en/membership/');
  await page.getByRole('slider').focus();
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(/\?year=\d{4}$/);
  await expect(page.getByRole('heading', { level: 2, name: '1951' })).toBeVisible();
});

for (const [language, title] of [
  ['ko', /국제/],
  ['en', /International/],
] as const) {
  test(`${language}: a step back after a reload shows the page of the address, before and after it is touched`, async ({
    page,
  }) => {
    await page.goto(`/${language}/`);
    await page.getByRole('navigation').getByRole('link').nth(1).click();
    await expect(page).toHaveURL(/\/timeline\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('1951');
    await page.reload();
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page).toHaveTitle(title);
    await hydrate(page);
    await page.locator('main [data-fact="founded"]').first().click();
    await expect(page.getByRole('dialog')).toContainText('1951');
  });
}

for (const [path, name, words] of [
  ['/en/membership/', /^All members/, 'Afghanistan'],
  ['/ko/sources/', /뺐습니다/, /\S/],
] as const) {
  test(`what is unfolded on ${path} before the page is hydrated is not empty`, async ({ page }) => {
    await page.route('**/assets/hydrateApp-*.js', async (route) => {
      await new Promise((resolve) => {
        setTimeout(resolve, 600);
      });
      await route.continue();
    });
    await page.goto(path);
    const details = page
      .locator('main details')
      .filter({ has: page.locator('summary', { hasText: name }) })
      .first();
    // By key: under a pointer the page may move, as what comes near is laid out.
    await details.locator('summary').press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
    await expect(details).toHaveAttribute('open', '');
    await expect(details.locator('li, .excluded-stretches-words').first()).toContainText(words);
  });
}

test('of two views the one that is clicked last is shown, also where the other comes later', async ({ page }) => {
  const held: (() => Promise<void>)[] = [];
  await page.route('**/assets/MembershipView-*.js', (route) => {
    held.push(() => route.continue());
  });
  await page.goto('/en/');
  await hydrate(page);
  const views = page.getByRole('navigation', { name: 'Views' });
  await views.getByRole('link', { name: 'Members' }).click();
  await expect.poll(() => held.length).toBeGreaterThan(0);
  await views.getByRole('link', { name: 'Timeline' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1951');
  const arrived = page.waitForEvent('requestfinished', (request) => request.url().includes('MembershipView'));
  for (const release of held) await release();
  await arrived;
  await expect(views.getByRole('link', { name: 'Members' })).not.toHaveAttribute('data-pressed');
  await expect(page).toHaveURL(/\/timeline\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1951');
});

test('a script that cannot be loaded is reported; the text stays; trying again works @core', async ({
  page,
  watched,
}) => {
  let isBroken = true;
  await page.route('**/assets/hydrateApp-*.js', (route) => (isBroken ? route.abort() : route.continue()));
  await page.goto('/ko/');
  await page.locator('main [data-fact="founded"]').first().click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('자료를 아직 불러오지 못했습니다');
  await expect(page.getByRole('main')).toContainText('1951년');
  isBroken = false;
  await alert.getByRole('button', { name: '다시 시도' }).click();
  await expect(page.getByRole('dialog')).toContainText('1951년');
  await expect(alert).toBeHidden();
  watched.errors.splice(0);
});

for (const path of [
  '/ko/',
  '/en/',
  '/ko/?fact=areas.1',
  '/en/sources/',
  '/ko/timeline/',
  '/en/membership/',
  '/ko/embed/',
  '/en/embed/profile/',
  '/ko/embed/timeline/',
  '/en/embed/membership/',
]) {
  test(`${path} hydrates without a warning on a development build @core`, async ({ page }) => {
    const messages: string[] = [];
    page.on('console', (message) => {
      if (['warning', 'error'].includes(message.type())) messages.push(message.text());
    });
    await page.goto(SITES.development.url + path);
    await page.mouse.move(5, 5);
    await page.mouse.move(9, 9);
    await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
    expect(messages).toEqual([]);
  });
}

/**
 * Runs in the page before all else. The browser counts moving as wanted after it has changed the size of a window, so
 * all of it counts here.
 */
function recordShifts(): void {
  Object.assign(globalThis, { moved: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if ('value' in entry)
        Object.assign(globalThis, { moved: Number(Reflect.get(globalThis, 'moved')) + Number(entry.value) });
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Whether each character of the main heading is drawn with the heading font. */
async function isAllInFont(page: Page): Promise<boolean> {
  const fonts = await readFonts(page, 'h1');
  return fonts.length > 0 && fonts.every(({ isCustomFont }) => isCustomFont);
}

/** Runs in the page: all is drawn. */
function isAtRest(): boolean {
  return (
    document.readyState === 'complete' &&
    document.fonts.status === 'loaded' &&
    document.getAnimations().every(({ playState }) => playState === 'finished')
  );
}

/** Runs in the page: how much has moved up to the frame after the next one. */
async function readMoved(): Promise<number> {
  await new Promise((resolve) => {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        setTimeout(resolve);
      });
    });
  });
  return Number(Reflect.get(globalThis, 'moved'));
}

/** Runs in the page: moves it on purpose. */
function pushDown(): void {
  document.body.style.paddingBlockStart = '200px';
}

/** Runs in the page. */
function readHeight(): number {
  return document.documentElement.scrollHeight;
}

/** Runs in the page: comes by all of it, a screen at a time. */
async function scrollThrough(): Promise<void> {
  for (let top = 0; top < document.documentElement.scrollHeight; top += window.innerHeight) {
    window.scrollTo({ top, behavior: 'instant' });
    await new Promise((resolve) => {
      requestAnimationFrame(() => {
        setTimeout(resolve);
      });
    });
  }
}

/** Runs in the page: where, between the top and the end of the page, nothing is drawn for more than `most` pixels. */
function findBlankStretches(most: number): string[] {
  const drawn = [...document.querySelectorAll('body *')]
    .filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
        (element.matches('svg, img, iframe, input, button') ||
          [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())),
    )
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 1 && height > 1)
    .toSorted((one, other) => one.top - other.top);
  const blank: string[] = [];
  let end = -window.scrollY;
  for (const { top, bottom } of drawn) {
    if (top - end > most) blank.push(`${Math.round(end + window.scrollY)} to ${Math.round(top + window.scrollY)}`);
    end = Math.max(end, bottom);
  }
  return blank;
}

/** Runs in the page: what a browser does with what it leaves out until someone comes near. */
function hideMiddle(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    'main > * { content-visibility: hidden; } main { min-block-size: 1000px; } main > *:not(h1) { visibility: hidden; }',
  );
  document.adoptedStyleSheets = [sheet];
}
