import type { Page } from '@playwright/test';
import { expect, hydrate, test } from './fixtures';
import { SINGLE_FILE_URL, SITES } from './sites';

test.describe('a tab that is older than the last deployment', () => {
  test('comes to life by loading the page anew at the address of what was clicked', async ({ page, watched }) => {
    const loads = countLoads(page);
    await page.route('**/assets/*.js', (route) => (loads() === 1 ? route.fulfill({ status: 404 }) : route.continue()));
    await page.goto('/en/');
    await page.locator('main [data-fact="founded"]').first().click();
    await expect(page.getByRole('dialog')).toContainText('1951');
    await expect(page).toHaveURL(/\/en\/\?fact=founded$/);
    expect(loads()).toBe(2);
    watched.errors.splice(0);
  });

  test('says so where loading it anew does not help, and does not do so for ever', async ({ page, watched }) => {
    const loads = countLoads(page);
    let isBroken = true;
    await page.route('**/assets/*.js', (route) => (isBroken ? route.fulfill({ status: 404 }) : route.continue()));
    await page.goto('/en/');
    await page.locator('main [data-fact="founded"]').first().click();
    await expect.poll(loads).toBe(2);
    await expect(page.locator('#load-failure')).toContainText('could not be loaded');
    await expect(page.getByRole('main')).toContainText('1951');
    expect(loads()).toBe(2);
    isBroken = false;
    await page.locator('#load-failure').getByRole('button').click();
    await expect(page.getByRole('dialog')).toContainText('1951');
    expect(loads()).toBe(3);
    watched.errors.splice(0);
  });

  test('answers the next click once its files can be loaded', async ({ page, watched }) => {
    let isBroken = true;
    await page.route('**/assets/*.js', (route) => (isBroken ? route.fulfill({ status: 404 }) : route.continue()));
    await page.goto('/en/');
    await page.reload();
    const fact = page.locator('main [data-fact="founded"]').first();
    await fact.click();
    const failure = page.locator('#load-failure');
    await expect(failure).toContainText('could not be loaded');
    isBroken = false;
    await fact.click();
    await expect(page.getByRole('dialog')).toContainText('1951');
    await expect(failure).toBeHidden();
    watched.errors.splice(0);
  });

  test('leads to a view whose files are gone, and is loaded anew for a picture', async ({ page, watched }) => {
    const loads = countLoads(page);
    await page.route(/assets\/MembershipView-.*\.js/, (route) =>
      loads() < 3 ? route.fulfill({ status: 404 }) : route.continue(),
    );
    await page.route(/assets\/makePicture-.*\.js/, (route) => route.fulfill({ status: 404 }));
    await page.goto('/en/');
    await hydrate(page);
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Members' }).click();
    await expect(page).toHaveURL(/\/en\/membership\/$/);
    await expect.poll(loads).toBe(2);
    await page.locator('main [data-fact="member-states"]').first().click();
    await expect.poll(loads, 'its own files are gone too').toBe(3);
    await expect(page.getByRole('dialog')).toBeVisible();
    // A page that was loaded anew says that it failed; one that was not is loaded anew.
    await page.getByRole('button', { name: 'SVG' }).click();
    await expect(page.locator('.membership-downloads').getByRole('alert')).not.toBeEmpty();
    await page.goto('/en/membership/');
    await hydrate(page);
    await page.getByRole('button', { name: 'SVG' }).click();
    await expect.poll(loads).toBe(5);
    watched.errors.splice(0);
  });

  test('is loaded anew, once, for the live chart and for the map', async ({ page, watched }) => {
    const loads = countLoads(page);
    let checks = 0;
    page.on('request', (request) => {
      // The page is asked for before it is loaded anew.
      if (request.method() === 'HEAD') checks += 1;
    });
    await page.route(/assets\/(LiveCurve|MembershipMap)-.*\.js/, (route) => route.fulfill({ status: 404 }));
    await page.goto('/en/membership/');
    await page.getByRole('slider').press('Home');
    await expect(page).toHaveURL(/year=1951/);
    await page.locator('.membership-plot').hover();
    await expect.poll(loads).toBe(2);
    await expect(page).toHaveURL(/\/en\/membership\/\?year=1951$/);
    await page.locator('.membership-plot').hover();
    await expect(page.getByText('The chart that you can press could not be loaded')).toBeVisible();
    await expect(page.locator('.membership-picture')).toBeVisible();
    expect(checks).toBe(1);
    await page.goto('/en/membership/');
    await page.getByRole('radio', { name: 'Map' }).check();
    await expect.poll(loads).toBe(4);
    await expect(page).toHaveURL(/show=map/);
    await expect(page.locator('.membership-map-missing')).toContainText('The map could not be loaded');
    expect(loads()).toBe(4);
    watched.errors.splice(0);
  });

  test('shows no word of what a host answers for a document that is gone', async ({ page, watched }) => {
    const loads = countLoads(page);
    await page.route('**/assets/*.txt', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html><body>${'Welcome. '.repeat(900)}</body></html>`,
      }),
    );
    await page.goto('/en/?fact=budget');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('alert').first()).toContainText('could not be loaded');
    await expect(dialog.locator('mark').first()).toHaveText('미화 16.75억 달러');
    await expect(dialog).not.toContainText('Welcome');
    expect(loads(), 'loaded anew, once for both documents').toBe(2);
    watched.errors.splice(0);
  });
});

test.describe('a page that is not as it was sent', () => {
  for (const path of ['/ko/', '/en/timeline/', '/ko/membership/', '/en/sources/', '/en/embed/timeline/']) {
    test(`${path}, translated by its browser and extended, answers a click and stays as it is`, async ({ page }) => {
      await page.goto(path);
      const texts = await page.evaluate(translate);
      const nodes = await page.evaluate(extend);
      const [fact, value] = path.includes('membership') ? ['member-states', '166'] : ['founded', '1951'];
      await page.locator(`main [data-fact="${fact}"]`).first().click();
      await expect(page.getByRole('dialog')).toContainText(value);
      expect(await page.locator('#root font font').count()).toBeGreaterThan(texts - 5);
      await expect(page.locator('[data-foreign]')).toHaveCount(nodes);
      await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      const other = path.startsWith('/ko/') ? 'en' : 'ko';
      await page.locator(`.language-switch a[hreflang="${other}"]`).first().click();
      await expect(page).toHaveURL(new RegExp(`/${other}/`));
      await expect(page.locator('html')).toHaveAttribute('lang', other);
      await expect(page.locator('.error-boundary')).toHaveCount(0);
    });
  }

  test('goes on where it is translated after it was hydrated', async ({ page }) => {
    await page.goto('/en/membership/');
    await hydrate(page);
    await page.evaluate(translate);
    await page.getByRole('slider').press('Home');
    await expect(page).toHaveURL(/year=1951/);
    await expect(page.locator('.membership h2').first()).toContainText('1951');
    await page.locator('main [data-fact="member-states"]').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('.error-boundary')).toHaveCount(0);
    await page.getByRole('banner').locator('a[hreflang="ko"]').click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('개국');
    await expect(page.locator('.error-boundary')).toHaveCount(0);
  });

  test('shows what is chosen anew where it is translated after it was hydrated', async ({ page }) => {
    await page.goto('/en/timeline/');
    await hydrate(page);
    await page.evaluate(translate);
    await page.getByRole('checkbox', { name: 'Also what came after 2016' }).check();
    await expect(page).toHaveURL(/since=on/);
    await expect(page.locator('.error-boundary')).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('2025');
  });

  test('answers the buttons of the timeline, and what is typed, where an extension stands beside the fields', async ({
    page,
  }) => {
    await page.goto('/en/timeline/');
    await page.evaluate(extend);
    await page.getByRole('button', { name: 'Next event' }).click();
    await expect(page).toHaveURL(/\/en\/timeline\/#[a-z]/);
    await page.goto('/en/membership/');
    await page.evaluate(extend);
    await page.locator('.country-finder input').pressSequentially('kor');
    await expect(page.getByRole('button', { name: /^South Korea|^Republic of Korea/ })).toBeVisible();
    await expect(page.locator('.country-finder input')).toHaveValue('kor');
  });

  test('is kept by a browser with other words of its own', async ({ page }) => {
    await page.addInitScript(() => {
      Intl.DisplayNames.prototype.of = (code) => `name of ${code}`;
      Intl.ListFormat.prototype.format = (list) => [...list].join(' & ');
    });
    for (const path of ['/en/', '/ko/sources/', '/ko/timeline/']) {
      await page.goto(path);
      await page.locator('main h1').evaluate((heading) => heading.toggleAttribute('data-kept', true));
      await page.locator('main [data-fact]').first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expect(page.locator('h1[data-kept]'), path).toBeVisible();
    }
  });
});

test.describe('an address that is spelt otherwise', () => {
  test('is the same page where it names the file', async ({ page }) => {
    await page.goto('/ko/timeline/index.html#founded');
    await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
    await expect(page).toHaveURL(/\/ko\/timeline\/#founded$/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('1951');
  });

  test('leaves the page as it is where it is in an archive', async ({ page }) => {
    await page.route('**/archive/2026/ko/timeline/', async (route) =>
      route.fulfill({ response: await route.fetch({ url: `${SITES.production.url}/ko/timeline/` }) }),
    );
    await page.goto('/archive/2026/ko/timeline/');
    await page.mouse.move(5, 5);
    await page.mouse.wheel(0, 600);
    await page.waitForLoadState('networkidle');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('1951');
    await expect(page.locator('html')).not.toHaveAttribute('data-hydrated');
  });

  test('a fragment that a content system adds loads nothing and goes nowhere', async ({ page, watched }) => {
    await page.goto('/en/embed/timeline/#?secret=3fZxQ');
    await page.waitForLoadState('networkidle');
    expect(watched.requests.filter((url) => url.endsWith('.js'))).toEqual([]);
    await hydrate(page);
    await expect(page.locator('a[hreflang="ko"]')).toHaveAttribute('href', '/ko/embed/timeline/');
    await page.goto('/en/embed/timeline/#founded#?secret=3fZxQ');
    await expect(page.locator('#founded')).toHaveAttribute('data-selected');
    await expect(page.locator('a[hreflang="ko"]')).toHaveAttribute('href', '/ko/embed/timeline/#founded');
  });
});

test('without a connection a reader sees that, stays on the page, and can try again', async ({
  page,
  context,
  watched,
}) => {
  await page.goto('/en/');
  await hydrate(page);
  await context.setOffline(true);
  await page.locator('main [data-fact="founded"]').first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('alert').first()).toContainText('could not be loaded', { timeout: 5_000 });
  await page.keyboard.press('Escape');
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Timeline' }).click();
  const failure = page.locator('#load-failure');
  await expect(failure).toContainText('Check your connection');
  await expect(page.getByRole('main')).toContainText('1951');
  await context.setOffline(false);
  await failure.getByRole('button').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1951');
  await expect(page).toHaveURL(/\/timeline\/$/);

  await page.goto('/en/');
  await context.setOffline(true);
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Timeline' }).click();
  await expect(failure).toContainText('Check your connection');
  await context.setOffline(false);
  watched.errors.splice(0);
});

test.describe('a connection that hangs without ever failing', () => {
  test.beforeEach(({ page }) => page.clock.install());

  test('is reported before the page is hydrated, and trying again works', async ({ page }) => {
    const hanging = await hang(page, /assets\/hydrateApp-/);
    await page.goto('/en/');
    await page.locator('main [data-fact="founded"]').first().click();
    await hanging.passTime();
    const failure = page.getByRole('alert').filter({ hasText: 'Check your connection' });
    await expect(failure).toBeVisible();
    await expect(page.getByRole('main')).toContainText('1951');
    hanging.end();
    await failure.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('dialog')).toContainText('1951');
    await expect(failure).toBeHidden();
  });

  test('is reported where a view, a language or the whole site does not come', async ({ page, watched }) => {
    await page.goto('/en/');
    await hydrate(page);
    const hanging = await hang(page, /assets\/(TimelineView|ko)-|\/ko\/$|\/timeline\/$/);
    const failure = page.getByRole('alert').filter({ hasText: 'Check your connection' });
    for (const link of [
      page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Timeline' }),
      page.getByRole('banner').getByRole('link', { name: '한국어' }),
    ]) {
      await link.click();
      await expect(link).toHaveAttribute('data-pressed');
      await hanging.passTime();
      // The page itself is asked for before anyone is sent there.
      await hanging.passTime();
      await expect(failure).toBeVisible();
      await expect(page.getByRole('main')).toContainText('1951');
      await expect(page).toHaveURL(/\/en\/$/);
    }
    hanging.end();
    await failure.getByRole('button', { name: 'Try again' }).click();
    await hanging.passTime();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
    watched.errors.splice(0);
  });

  test('is reported in the evidence, whose document does not come, and trying again works', async ({ page }) => {
    const hanging = await hang(page, /assets\/.*\.txt$/);
    await page.goto('/en/?fact=founded');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('1951');
    await hanging.passTime();
    await expect(dialog.getByRole('alert').first()).toContainText('could not be loaded');
    hanging.end();
    await dialog.getByRole('button', { name: 'Try again' }).first().click();
    await expect(dialog.locator('mark').first()).toBeVisible();
  });

  test('is reported in place of the map, and trying again works', async ({ page, watched }) => {
    const hanging = await hang(page, /assets\/world-map-.*\.json$/);
    await page.goto('/en/membership/?show=map');
    await hanging.passTime();
    const missing = page.locator('.membership-map-missing');
    await expect(missing).toContainText('The map could not be loaded');
    hanging.end();
    await missing.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('img', { name: /^World map/ })).toBeVisible();
    watched.errors.splice(0);
  });

  test('is reported where the script of the map or of a picture does not come', async ({ page, watched }) => {
    const hanging = await hang(page, /assets\/(MembershipMap|makePicture)-/);
    await page.goto('/en/membership/?show=map');
    await hanging.passTime();
    await expect(page.locator('.membership-map-missing')).toContainText('The map could not be loaded');
    await page.getByRole('button', { name: 'SVG' }).click();
    await hanging.passTime();
    await expect(page.locator('.membership-downloads').getByRole('alert')).toContainText('Please press again');
    watched.errors.splice(0);
  });
});

for (const value of [null, undefined]) {
  test(`a browser whose storage is ${String(value)} shows the site and the single file`, async ({ page }) => {
    await page.addInitScript(takeStorage, value);
    await page.goto('/en/');
    await hydrate(page);
    await page.getByRole('banner').getByRole('link', { name: '한국어' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
    const file = await page.context().newPage();
    await file.addInitScript(takeStorage, value);
    await file.goto(SINGLE_FILE_URL);
    await expect(file.getByRole('main')).toContainText('1951');
  });
}

test('a syllable that is under way while the page is hydrated is neither doubled nor split', async ({ page }) => {
  const releases: (() => void)[] = [];
  await page.route('**/assets/hydrateApp-*.js', async (route) => {
    await new Promise<void>((release) => {
      releases.push(release);
    });
    await route.continue();
  });
  await page.goto('/ko/membership/');
  const field = page.locator('.country-finder input');
  await field.focus();
  const devtools = await page.context().newCDPSession(page);
  const compose = (text: string) =>
    devtools.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await compose('ㄷ');
  await compose('대');
  await expect.poll(() => releases.length).toBeGreaterThan(0);
  for (const release of releases) release();
  await page.unrouteAll({ behavior: 'wait' });
  await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
  await expect(field).toHaveValue('대');
  await compose('댛');
  await devtools.send('Input.insertText', { text: '대' });
  await compose('하');
  await compose('한');
  await expect(field).toHaveValue('대한');
  await devtools.send('Input.insertText', { text: '한' });
  await expect(field).toHaveValue('대한');
  await expect(page.getByRole('button', { name: /^대한민국/ })).toBeVisible();
});

test('what is typed into what was unfolded before the page is hydrated stays', async ({ page }) => {
  const releases: (() => void)[] = [];
  await page.route('**/assets/hydrateApp-*.js', async (route) => {
    await new Promise<void>((release) => {
      releases.push(release);
    });
    await route.continue();
  });
  await page.goto('/ko/timeline/');
  const field = page.locator('input[type="search"]');
  await page.locator('details', { has: field }).locator('summary').first().press('Enter');
  await field.pressSequentially('대한');
  await expect.poll(() => releases.length).toBeGreaterThan(0);
  for (const release of releases) release();
  await page.unrouteAll({ behavior: 'wait' });
  await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
  await field.pressSequentially('민국');
  await expect(field).toHaveValue('대한민국');
});

test('an Escape that ends a composition closes nothing', async ({ page }) => {
  await page.goto('/ko/membership/?fact=member-states');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  const escape = (isComposing: boolean) =>
    page.evaluate((composing) => {
      document
        .querySelector('input')
        ?.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true, isComposing: composing }),
        );
    }, isComposing);
  await escape(true);
  await expect(dialog).toBeVisible();
  await escape(false);
  await expect(dialog).toBeHidden();
});

/** Lets no request for these be answered until it ends. */
async function hang(page: Page, files: RegExp): Promise<{ passTime: () => Promise<void>; end: () => void }> {
  let isOver = false;
  let asked = 0;
  let known = 0;
  await page.route(files, (route) => {
    asked += 1;
    return isOver ? route.continue() : undefined;
  });
  return {
    passTime: async () => {
      await expect.poll(() => asked).toBeGreaterThan(known);
      known = asked;
      await page.clock.runFor(8_000);
    },
    end: () => {
      isOver = true;
    },
  };
}

/** Runs in the page before all else. */
function takeStorage(value: null | undefined): void {
  Object.defineProperty(window, 'localStorage', { get: () => value });
}

/** How often the page itself was asked for. */
function countLoads(page: Page): () => number {
  let loads = 0;
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.method() === 'GET') loads += 1;
  });
  return () => loads;
}

/**
 * Runs in the page, as browsers translate: each text becomes two elements with other words. Returns how many there
 * were.
 */
function translate(): number {
  const root = document.getElementById('root');
  if (!root) return 0;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode())
    if (walker.currentNode instanceof Text && walker.currentNode.data.trim()) texts.push(walker.currentNode);
  for (const text of texts) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = `${text.data}′`;
    outer.append(inner);
    text.replaceWith(outer);
  }
  document.documentElement.lang = 'fr';
  return texts.length;
}

/**
 * Runs in the page, as extensions do: beside every field, around a word, and at the start of the text. Returns how many
 * nodes.
 */
function extend(): number {
  for (const field of document.querySelectorAll('main input'))
    field.after(Object.assign(document.createElement('div'), { title: '' }));
  document.querySelector('main')?.prepend(Object.assign(document.createElement('div'), { title: '' }));
  const [words] = [...document.querySelectorAll('main p')]
    .flatMap((each) => [...each.childNodes])
    .filter((node) => node instanceof Text && node.data.length > 3);
  if (words instanceof Text) {
    const mark = Object.assign(document.createElement('mark'), { title: '' });
    words.splitText(2).before(mark);
    mark.append(words);
  }
  const foreign = document.querySelectorAll('main div[title=""], main mark[title=""]');
  for (const node of foreign) node.toggleAttribute('data-foreign', true);
  return foreign.length;
}
