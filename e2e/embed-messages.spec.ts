import type { Page } from '@playwright/test';
import { contentOf, expect, expectFit, test, VIEWS, wakeFrame } from './embedFixtures';

const SIGNED = { name: 'iom-explorer', version: 1 };
const MARKUP = '<img src=x onerror="document.title=\'stolen\'">';
/** What a page that wants to break an embed, or an embed that wants to break its host, could send. */
const HOSTILE: readonly unknown[] = [
  null,
  0,
  'height',
  MARKUP,
  [],
  {},
  [SIGNED],
  { ...SIGNED },
  { ...SIGNED, type: '__proto__' },
  { ...SIGNED, version: 2, type: 'height', height: 5000 },
  ...[-1, 0, 1e9, Infinity, -Infinity, Number.NaN, '5000', '5000px', MARKUP, [5000], { valueOf: 5000 }, null].map(
    (height) => ({ ...SIGNED, type: 'height', height }),
  ),
  ...['fr', MARKUP, 1, null].map((language) => ({ ...SIGNED, type: 'language', language })),
  ...['url(//evil.example)', MARKUP, {}].map((theme) => ({ ...SIGNED, type: 'theme', theme })),
  ...[MARKUP, [], null, { year: MARKUP }, { [MARKUP]: '1990' }, { year: 1990 }].map((select) => ({
    ...SIGNED,
    type: 'select',
    select,
  })),
  { ...SIGNED, type: 'ready', view: MARKUP, language: MARKUP },
];
/** Well-formed, so that only their source can give them away. */
const FORGED: readonly unknown[] = [
  { ...SIGNED, type: 'height', height: 5000 },
  { ...SIGNED, type: 'theme', theme: 'dark' },
  { ...SIGNED, type: 'language', language: 'en' },
];

// Each runs inside a page.
const postToHost = (messages: readonly unknown[]) => messages.forEach((message) => window.postMessage(message, '*'));
const postToParent = (messages: readonly unknown[]) =>
  messages.forEach((message) => window.parent.postMessage(message, '*'));
const postToEmbed = (messages: readonly unknown[]) =>
  messages.forEach((message) => window.frames[0]?.postMessage(message, '*'));
const postToSibling = (messages: readonly unknown[]) =>
  messages.forEach((message) => window.parent.frames[0]?.postMessage(message, '*'));

/** Keeps the events of embeds that reach the page. */
async function keepEvents(page: Page): Promise<() => Promise<unknown[]>> {
  await page.addInitScript(() => {
    const kept: unknown[] = [];
    Object.assign(window, { kept });
    for (const name of ['ready', 'language', 'select', 'unknown']) {
      window.addEventListener(`iom-${name}`, (event) => {
        if (event instanceof CustomEvent)
          kept.push({ on: event.target instanceof Element ? event.target.tagName : '', ...event.detail });
      });
    }
  });
  return () => page.evaluate(() => Object(window).kept);
}

test('a flood of hostile messages changes nothing, neither in the host nor in the embed', async ({
  page,
  site,
  openHost,
  servers,
}) => {
  servers.pages.set('/evil', { html: `<!doctype html><title>Evil</title>` });
  await openHost(
    `<iframe src="${site}ko/embed/profile/" title="An embed" width="100%" height="400"></iframe>` +
      `<iframe src="/evil" title="Evil" width="100" height="100"></iframe>` +
      `<iframe srcdoc="<!doctype html><title>Nobody</title>" sandbox="allow-scripts" title="Nobody" width="100" height="100"></iframe>` +
      `<script async src="${site}embed.v1.js"></script>`,
  );
  const frame = page.getByTitle('An embed');
  await expectFit(frame);
  const content = await contentOf(frame);
  const state = async () => ({
    heights: await page.locator('iframe').evaluateAll((frames) => frames.map((each) => each.clientHeight)),
    title: await page.title(),
    text: await content.locator('html').innerHTML(),
    url: content.url(),
    attributes: await content
      .locator('html')
      .evaluate((html) => html.getAttributeNames().map((name) => [name, html.getAttribute(name)])),
  });
  const before = await state();

  const [evil, nobody] = [await contentOf(page.getByTitle('Evil')), await contentOf(page.getByTitle('Nobody'))];
  for (let round = 0; round < 20; round += 1) {
    await page.evaluate(postToHost, [...HOSTILE, ...FORGED]);
    await page.evaluate(postToEmbed, HOSTILE);
    await content.evaluate(postToParent, HOSTILE);
    for (const stranger of [evil, nobody]) {
      await stranger.evaluate(postToParent, [...HOSTILE, ...FORGED]);
      await stranger.evaluate(postToSibling, [...HOSTILE, ...FORGED]);
    }
  }
  // Two frames of the screen: whatever was going to happen has happened.
  await page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(done));
      }),
  );
  expect(await state()).toEqual(before);

  await page.setViewportSize({ width: 500, height: 700 });
  await expectFit(frame);
});

test('a host sets language, theme and selection, and hears what a reader changes @core', async ({
  page,
  site,
  openHost,
}) => {
  const events = await keepEvents(page);
  const view = VIEWS.includes('membership') ? 'membership' : 'profile';
  await openHost(
    `<script async src="${site}embed.v1.js"></script><iframe src="${site}ko/embed/${view}/" title="An embed" width="100%" height="400"></iframe>`,
  );
  await expect.poll(events).toContainEqual({ on: 'IFRAME', ...SIGNED, type: 'ready', view, language: 'ko' });
  const content = await contentOf(page.getByTitle('An embed'));
  const send = (message: object) =>
    page.evaluate((data) => window.frames[0]?.postMessage(data, '*'), { ...SIGNED, ...message });

  await send({ type: 'theme', theme: 'dark' });
  await expect(content.locator('html')).toHaveAttribute('data-theme', 'dark');
  await send({ type: 'language', language: 'en' });
  await expect(content.locator('html')).toHaveAttribute('lang', 'en');
  await expect.poll(events).toContainEqual({ on: 'IFRAME', ...SIGNED, type: 'language', language: 'en' });
  await send({ type: 'select', select: { year: '1990', nonsense: 'x' } });
  await expect.poll(() => new URL(content.url()).search).toBe('?year=1990');
  await expect.poll(events).toContainEqual({ on: 'IFRAME', ...SIGNED, type: 'select', select: { year: '1990' } });
  await send({ type: 'select', select: {} });
  await expect.poll(() => new URL(content.url()).search).toBe('');

  const steps = await page.evaluate(() => window.history.length);
  const hydrated = await wakeFrame(page, page.getByTitle('An embed'));
  await hydrated.getByRole('link', { name: '한국어', exact: true }).click();
  await expect.poll(async () => (await events()).at(-1)).toMatchObject({ type: 'language', language: 'ko' });
  expect(await page.evaluate(() => window.history.length), 'steps in the history of the host').toBe(steps);
  await expectFit(page.getByTitle('An embed'));
});

test('a host hears of what it asks for and there is not', async ({ page, site, openHost }) => {
  test.skip(!VIEWS.includes('timeline'));
  const events = await keepEvents(page);
  await openHost(
    `<script async src="${site}embed.v1.js"></script><iframe src="${site}ko/embed/timeline/#1953-10-18-constitution" title="An embed" width="100%" height="400"></iframe>`,
  );
  const content = await wakeFrame(page, page.getByTitle('An embed'));
  const unknown = { on: 'IFRAME', ...SIGNED, type: 'unknown' };
  await expect.poll(events).toContainEqual({ ...unknown, select: { event: '1953-10-18-constitution' } });
  await expect(content.getByRole('alert').filter({ hasText: '#1953-10-18-constitution' })).toBeVisible();
  await page.evaluate((data) => window.frames[0]?.postMessage(data, '*'), {
    ...SIGNED,
    type: 'select',
    select: { event: 'founded', kind: 'elections,fish' },
  });
  await expect.poll(events).toContainEqual({ ...unknown, select: { kind: 'fish' } });
});

test('of two languages that a host asks for, the later one is shown', async ({ page, site, openHost }) => {
  const held: (() => Promise<void>)[] = [];
  await page.route('**/assets/en-*.js', (route) => {
    held.push(() => route.continue());
  });
  const events = await keepEvents(page);
  await openHost(
    `<script async src="${site}embed.v1.js"></script><iframe src="${site}ko/embed/profile/" title="An embed" width="100%" height="400"></iframe>`,
  );
  const content = await contentOf(page.getByTitle('An embed'));
  // Before that an embed hears nothing.
  await expect.poll(events).toContainEqual(expect.objectContaining({ type: 'ready' }));
  const send = (language: string) =>
    page.evaluate((data) => window.frames[0]?.postMessage(data, '*'), { ...SIGNED, type: 'language', language });
  await send('en');
  await expect.poll(() => held.length).toBeGreaterThan(0);
  await send('ko');
  const arrived = page.waitForEvent('requestfinished', (request) => request.url().includes('/assets/en-'));
  for (const release of held) await release();
  await arrived;
  // What was asked before all this is answered after it.
  await page.evaluate((data) => window.frames[0]?.postMessage(data, '*'), {
    ...SIGNED,
    type: 'select',
    select: { fact: 'founded' },
  });
  await expect.poll(() => new URL(content.url()).search).toBe('?fact=founded');
  await expect(content.locator('html')).toHaveAttribute('lang', 'ko');
  expect(new URL(content.url()).pathname).toBe('/ko/embed/profile/');
});

test('a language that does not come is reported in the embed, and comes when a reader tries again', async ({
  page,
  site,
  openHost,
  watched,
}) => {
  await page.clock.install();
  let isHanging = true;
  let asked = 0;
  await page.route('**/assets/en-*.js', (route) => {
    asked += 1;
    return isHanging ? undefined : route.continue();
  });
  const events = await keepEvents(page);
  await openHost(
    `<script async src="${site}embed.v1.js"></script><iframe src="${site}ko/embed/profile/?fact=founded" title="An embed" width="100%" height="400"></iframe>`,
  );
  await expect.poll(events).toContainEqual(expect.objectContaining({ type: 'ready' }));
  const content = await contentOf(page.getByTitle('An embed'));
  await expect(content.locator('html')).toHaveAttribute('data-hydrated', '');
  await page.evaluate((data) => window.frames[0]?.postMessage(data, '*'), {
    ...SIGNED,
    type: 'language',
    language: 'en',
  });
  await expect.poll(() => asked).toBe(1);
  await page.clock.runFor(8_000);
  const failure = content.locator('#load-failure');
  await expect(failure).toBeVisible();
  await expect(content.locator('html')).toHaveAttribute('lang', 'ko');
  isHanging = false;
  await failure.getByRole('button').click();
  await expect(content.locator('html')).toHaveAttribute('lang', 'en');
  expect(new URL(content.url()).search).toBe('?fact=founded');
  watched.errors.splice(0);
});

test('an element loads when it comes near, reflects its attributes and follows them', async ({
  page,
  site,
  openHost,
}) => {
  const events = await keepEvents(page);
  await openHost(
    `<div style="height:5000px"></div><iom-explorer view="profile" height="700"><a href="${site}ko/">국제이주기구</a></iom-explorer>`,
  );
  const element = page.locator('iom-explorer');
  // A property that is set before the script is there is not lost.
  await element.evaluate((each) => {
    Object.assign(each, { theme: 'dark', lang: 'ko' });
  });
  await page.addScriptTag({ url: `${site}embed.v1.js` });
  await expect(element).toHaveAttribute('theme', 'dark');
  const frame = element.locator('iframe');
  await expect(frame).toHaveAttribute('loading', 'lazy');
  expect(
    page
      .frames()
      .map((each) => each.url())
      .filter((url) => url.startsWith(site)),
    'far from the screen nothing is loaded',
  ).toEqual([]);
  expect(await element.evaluate((each) => each.clientHeight)).toBe(700);

  await element.scrollIntoViewIfNeeded();
  await expect
    .poll(events)
    .toContainEqual({ on: 'IOM-EXPLORER', ...SIGNED, type: 'ready', view: 'profile', language: 'ko' });
  expect(await frame.getAttribute('src')).toBe(`${site}ko/embed/profile/?theme=dark`);
  await expect(frame).toHaveAttribute('title', '국제이주기구');
  const content = await contentOf(element);
  await element.evaluate((each) => {
    each.setAttribute('theme', 'light');
    each.setAttribute('lang', 'en');
  });
  await expect(content.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(content.locator('html')).toHaveAttribute('lang', 'en');
  expect(await element.evaluate((each) => [Object(each).theme, Object(each).lang, Object(each).view])).toEqual([
    'light',
    'en',
    'profile',
  ]);
  await expectFit(element);

  await element.evaluate((each) => document.body.prepend(each));
  await element.scrollIntoViewIfNeeded();
  await expect.poll(() => frame.getAttribute('src')).toBe(`${site}en/embed/profile/?theme=light`);
  await expectFit(element);
});
