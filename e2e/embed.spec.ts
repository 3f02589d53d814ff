import { contentOf, expect, expectFit, LANGUAGES, test, measureSpare, VIEWS, wakeFrame } from './embedFixtures';
import { SITES } from './sites';

const iframe = (src: string, attributes = '') =>
  `<iframe src="${src}" title="An embed" width="100%" height="400" style="border:0" ${attributes}></iframe>`;
const script = (site: string) => `<script async src="${site}embed.v1.js"></script>`;

for (const view of VIEWS) {
  for (const language of LANGUAGES) {
    test.describe(`${view} in ${language}`, () => {
      test('scrolls inside a plain frame, and nothing is cut off', async ({ page, site, openHost }) => {
        await openHost(iframe(`${site}${language}/embed/${view}/`));
        const frame = page.getByTitle('An embed');
        expect(await measureSpare(frame)).toBeLessThan(0);
        const content = await contentOf(frame);
        await content.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
        await expect(content.locator('#embed-content > footer')).toBeInViewport();
        await expect(content.locator('html')).toHaveAttribute('lang', language);
      });

      test('has the height of its content with the script @core', async ({ page, site, openHost }) => {
        await openHost(iframe(`${site}${language}/embed/${view}/`) + script(site));
        await expectFit(page.getByTitle('An embed'));
      });

      test('is an element @core', async ({ page, site, openHost }) => {
        await openHost(
          `<iom-explorer view="${view}" lang="${language}"><a href="${site}${language}/">IOM</a></iom-explorer>${script(site)}`,
        );
        await expectFit(page.locator('iom-explorer'));
        await expect(page.getByRole('link', { name: 'IOM' })).toBeHidden();
        const content = await contentOf(page.locator('iom-explorer'));
        expect(new URL(content.url()).pathname).toBe(`/${language}/embed/${view}/`);
      });
    });
  }
}

test('follows its content when it grows and when it shrinks, and settles', async ({ page, site, openHost }) => {
  await openHost(iframe(`${site}ko/embed/profile/`) + script(site));
  const frame = page.getByTitle('An embed');
  const content = await wakeFrame(page, frame);
  for (const language of ['English', '한국어', 'English']) {
    await content.getByRole('link', { name: language, exact: true }).click();
    await expect(content.locator('html')).toHaveAttribute('lang', language === 'English' ? 'en' : 'ko');
    await expectFit(frame);
  }
  for (const height of [3000, 10]) {
    await content.evaluate((px) => {
      const extra = document.querySelector('#extra') ?? document.createElement('div');
      extra.id = 'extra';
      extra.setAttribute('style', `block-size: ${px + 0.4}px`);
      document.querySelector('#embed-content')?.append(extra);
    }, height);
    await expectFit(frame);
  }
  // A loop would go on: the height must stay where it is for a second of frames.
  const heights = await page.evaluate(async () => {
    const seen = new Set<number>();
    for (let count = 0; count < 60; count += 1) {
      await new Promise(requestAnimationFrame);
      seen.add(document.querySelector('iframe')?.offsetHeight ?? 0);
    }
    return [...seen];
  });
  expect(heights).toHaveLength(1);
});

// As iframe-resizer 469: Bootstrap's .embed-responsive, and what WordPress puts around an embed.
test('keeps the height of a box that its host lays it over, and scrolls there', async ({ page, site, openHost }) => {
  const over = 'position:absolute;inset:0;width:100%;height:100%;border:0';
  await openHost(
    `<div style="width:640px"><div style="position:relative;overflow:hidden;height:0;padding-bottom:56.25%"><iframe src="${site}en/embed/profile/" title="An embed" style="${over}"></iframe></div></div>${script(site)}` +
      `<iframe src="${site}en/embed/profile/" title="A sized embed" width="100%" height="100"></iframe>`,
  );
  await expectFit(page.getByTitle('A sized embed'));
  const content = await contentOf(page.getByTitle('An embed'));
  await content.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await expect(content.locator('#embed-content > footer')).toBeInViewport({ ratio: 1 });
});

// As iframe-resizer 874: no browser lets a frame grow for paper, where it is laid out anew.
for (const language of LANGUAGES)
  test(`${language}: printed with its host, a frame says where the rest is that it has no room for`, async ({
    page,
    site,
    openHost,
  }) => {
    await page.setViewportSize({ width: 720, height: 1000 });
    await openHost(iframe(`${site}${language}/embed/timeline/`).replace('height="400"', 'height="800"'));
    await page.emulateMedia({ media: 'print' });
    const content = await contentOf(page.getByTitle('An embed'));
    const foot = content.locator('#embed-content > footer');
    await expect(foot).toBeInViewport({ ratio: 1 });
    await expect(foot).toContainText(`${SITES.production.url}/${language}/timeline/`);
    await expect(content.getByRole('heading', { level: 3 }).first()).toBeInViewport({ ratio: 1 });
  });

test('follows the width of its host, as a phone is turned', async ({ page, site, openHost }) => {
  await openHost(iframe(`${site}ko/embed/profile/`) + script(site));
  for (const width of [360, 800, 320]) {
    await page.setViewportSize({ width, height: 640 });
    await expectFit(page.getByTitle('An embed'));
  }
});

test('stands several times on a page, each with its own height, also when added later', async ({
  page,
  site,
  openHost,
}) => {
  await openHost(
    LANGUAGES.map((language) => iframe(`${site}${language}/embed/profile/`)).join('<p>Between.</p>') +
      `<iom-explorer lang="en" view="profile"><a href="${site}en/">IOM</a></iom-explorer>${script(site)}`,
  );
  await page.evaluate(
    (markup) => {
      document.body.insertAdjacentHTML('beforeend', markup);
    },
    iframe(`${site}ko/embed/profile/`, 'id="late"'),
  );
  for (const frame of [...(await page.getByTitle('An embed').all()), page.locator('iom-explorer')]) {
    await frame.scrollIntoViewIfNeeded();
    await expectFit(frame);
  }
});

test('has its height before a reader comes to it, the heading face included', async ({ page, site, openHost }) => {
  // The browser draws no frame that is off the screen, and observes nothing in it.
  await openHost(`<div style="height:1200px"></div>${iframe(`${site}ko/embed/profile/`)}${script(site)}`);
  const frame = page.getByTitle('An embed');
  const content = await contentOf(frame);
  await expect
    .poll(() => content.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded')))
    .toBe(true);
  await expectFit(frame);
  await expect(frame).not.toBeInViewport();
});

test('is sized by a script that comes late', async ({ page, site, openHost }) => {
  await openHost(iframe(`${site}ko/embed/profile/`));
  await (await contentOf(page.getByTitle('An embed'))).locator('#embed-content').waitFor();
  await page.addScriptTag({ url: `${site}embed.v1.js` });
  await expectFit(page.getByTitle('An embed'));
});

test('stands in a frame within a frame', async ({ page, site, openHost, servers }) => {
  servers.pages.set('/inner', {
    html: `<!doctype html><title>Inner</title><body>${iframe(`${site}ko/embed/profile/`)}${script(site)}`,
  });
  await openHost(`<iframe src="/inner" title="Inner" width="100%" height="900"></iframe>${script(site)}`);
  const inner = page.frameLocator('iframe').locator('iframe');
  await expectFit(inner);
  expect(await page.getByTitle('Inner').evaluate((element) => element.style.height)).toBe('');
});

test('works in a sandbox that allows scripts alone @core', async ({ page, site, openHost }) => {
  await openHost(iframe(`${site}ko/embed/profile/`, 'sandbox="allow-scripts"') + script(site));
  const frame = page.getByTitle('An embed');
  await expectFit(frame);
  const content = await wakeFrame(page, frame);
  await content.getByRole('link', { name: 'English', exact: true }).click();
  await expect(content.locator('html')).toHaveAttribute('lang', 'en');
  await expectFit(frame);
});

test('a citation is copied out of a frame that gives no leave to, sandboxed or not', async ({
  page,
  context,
  site,
  openHost,
  watched,
}) => {
  for (const sandbox of ['', 'sandbox="allow-scripts"']) {
    await openHost(iframe(`${site}en/embed/profile/`, sandbox) + script(site));
    const content = await wakeFrame(page, page.getByTitle('An embed'));
    await content.getByRole('link', { name: '1951' }).first().click();
    const button = content.getByRole('button', { name: 'Copy citation' });
    await button.click();
    await expect(content.getByText('Copied')).toBeVisible();
    await expect(button).toBeFocused();
    await expect(content.getByRole('textbox')).toHaveCount(0);
    await page.locator('#after').click();
    await context.grantPermissions(['clipboard-read']);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('established in 1951');
    await context.clearPermissions();
  }
  // The browser itself reports that the newer way is closed.
  watched.errors.splice(0, Infinity, ...watched.errors.filter((error) => !error.includes('Clipboard API')));
});

test('works where storage is blocked', async ({ page, site, openHost }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException(`no ${name}`, 'SecurityError');
        },
      });
    }
  });
  await openHost(iframe(`${site}embed/profile/`) + script(site));
  const frame = page.getByTitle('An embed');
  await expectFit(frame);
  const content = await wakeFrame(page, frame);
  await content.getByRole('link', { name: '한국어', exact: true }).click();
  await expect(content.locator('html')).toHaveAttribute('lang', 'ko');
});

test.describe('for a reader of Korean', () => {
  test.use({ locale: 'ko-KR' });
  test('an embed without a language is in theirs', async ({ page, site, openHost }) => {
    await openHost(iframe(`${site}embed/profile/?theme=dark`));
    await expect
      .poll(async () => (await contentOf(page.getByTitle('An embed'))).url())
      .toBe(`${site}ko/embed/profile/?theme=dark`);
  });
});

test('without its script the element is its link', async ({ page, site, openHost }) => {
  await openHost(`<iom-explorer view="profile" lang="ko"><a href="${site}ko/">국제이주기구</a></iom-explorer>`);
  await expect(page.getByRole('link', { name: '국제이주기구' })).toBeVisible();
});

test('stands on a host with a strict policy of its own', async ({ page, site, openHost }) => {
  const origin = site.slice(0, -1);
  await openHost(
    `<iframe src="${site}ko/embed/profile/" title="An embed" width="640" height="400"></iframe>` +
      `<iom-explorer view="profile" lang="en"><a href="${site}en/">IOM</a></iom-explorer>${script(site)}`,
    {
      'content-security-policy': `default-src 'none'; script-src ${origin}; frame-src ${origin}; require-trusted-types-for 'script'; trusted-types 'none'`,
    },
  );
  await expectFit(page.getByTitle('An embed'));
  await page.locator('iom-explorer').scrollIntoViewIfNeeded();
  await expectFit(page.locator('iom-explorer'));
});

for (const view of VIEWS) {
  for (const scheme of ['light', 'dark'] as const) {
    test.describe(`on a ${scheme} host`, () => {
      test.use({ colorScheme: scheme });
      test(`${view} is ${scheme} too`, async ({ page, site, openHost }) => {
        await openHost(
          `<style>html{color-scheme:light dark}</style>${iframe(`${site}en/embed/${view}/`)}${script(site)}`,
        );
        const frame = page.getByTitle('An embed');
        await expectFit(frame);
        const content = await wakeFrame(page, frame);
        const paper = await content.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
        const lightness = (/\d+/g.exec(paper) ?? []).map(Number)[0] ?? NaN;
        expect(scheme === 'dark' ? lightness : 255 - lightness).toBeLessThan(64);
      });
    });
  }
}

test('is dark where the editor says so, whatever the reader prefers', async ({ page, site, openHost }) => {
  await openHost(iframe(`${site}en/embed/profile/?theme=dark`));
  const content = await contentOf(page.getByTitle('An embed'));
  await expect(content.locator('html')).toHaveCSS('color-scheme', 'dark');
});

test('takes no notice of options that are malformed', async ({ page, site, openHost }) => {
  for (const view of VIEWS) {
    await openHost(
      iframe(
        `${site}en/embed/${view}/?theme=pink&year=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&country=%00&from=NaN&context=%F0&kind=,,&fact=..#%3Cscript%3E`,
      ) + script(site),
    );
    const content = await wakeFrame(page, page.getByTitle('An embed'));
    await expect(content.getByRole('heading').first()).toBeVisible();
    await expect(content.locator('html')).not.toHaveAttribute('data-theme');
    await expectFit(page.getByTitle('An embed'));
  }
});

for (const width of [360, 720]) {
  test(`evidence opens beside what was clicked in a frame of ${width} pixels, on the reader's screen`, async ({
    page,
    site,
    openHost,
  }) => {
    await openHost(`<div style="width:${width}px">${iframe(`${site}en/embed/profile/`)}</div>${script(site)}`);
    await page.setViewportSize({ width: width + 40, height: 700 });
    await expectFit(page.getByTitle('An embed'));
    const content = await contentOf(page.getByTitle('An embed'));
    await content.locator('[data-fact]').first().click();
    const close = content.getByRole('dialog').getByRole('button').last();
    await expect(content.getByRole('dialog').getByRole('heading').first()).toBeFocused();
    const box = await content.getByRole('dialog').boundingBox();
    expect(box && box.y < 700 && box.y >= 0, `at ${box?.y}`).toBe(true);
    await page.keyboard.press('Escape');
    await expect(close).toHaveCount(0);
  });
}

/**
 * Ways in which a host may load the script; each is given the address of the site, and where a copy of the script
 * stands on the host.
 */
const LOADINGS: Readonly<Record<string, (site: string, copy: string) => string>> = {
  'by its text, set inline': (site) =>
    `<script>fetch('${site}embed.v1.js').then((answer) => answer.text()).then((text) => document.head.append(Object.assign(document.createElement('script'), { textContent: text })))</script>`,
  'by its text, evaluated': (site) =>
    `<script>fetch('${site}embed.v1.js').then((answer) => answer.text()).then((text) => (0, eval)(text))</script>`,
  'by import()': (site) => `<script>import('${site}embed.v1.js')</script>`,
  'as a module': (site) => `<script type="module" src="${site}embed.v1.js"></script>`,
  'from a blob': (site) =>
    `<script>fetch('${site}embed.v1.js').then((answer) => answer.blob()).then((blob) => document.head.append(Object.assign(document.createElement('script'), { src: URL.createObjectURL(new Blob([blob], { type: 'text/javascript' })) })))</script>`,
  'from another path': (_, copy) => `<script async src="${copy}"></script>`,
};
for (const [way, load] of Object.entries(LOADINGS)) {
  test(`is sized where the host loads the script ${way}`, async ({ page, openHost, servers }) => {
    // The site that the build was given: a script that has lost its own address knows no other.
    const site = `${SITES.production.url}/`;
    const copy = '/assets/vendor.js';
    const answer = await page.request.get(`${site}embed.v1.js`);
    servers.pages.set(copy, { html: await answer.text(), headers: { 'content-type': 'text/javascript' } });
    await openHost(
      `${load(site, copy)}<iframe title="A frame" src="${site}ko/embed/profile/" width="100%" height="300"></iframe>` +
        `<iom-explorer view="profile" lang="en"><a href="${site}en/">A link</a></iom-explorer>`,
    );
    await expectFit(page.locator('iom-explorer'));
    await expectFit(page.getByTitle('A frame'));
  });
}

test('a script that knows no site says so in one line, and is no error of the host', async ({
  page,
  site,
  openHost,
}) => {
  const warnings: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text());
  });
  const text = await (await page.request.get(`${site}embed.v1.js`)).text();
  // As a build that was not given an address.
  await openHost(`<script>${text.replaceAll(`${SITES.production.url}/`, '')}</script><p>Words</p>`);
  expect(warnings).toEqual([expect.stringContaining('embed.v1.js cannot tell which site it serves')]);
});

test('two deployments stand on one page, each with its own embeds', async ({ page, site, openHost }) => {
  const other = `${SITES.changed.url}/`;
  await openHost(
    [site, other]
      .map(
        (each) =>
          `<script async src="${each}embed.v1.js"></script><iframe title="Frame of ${each}" src="${each}ko/embed/profile/" width="100%" height="300"></iframe>` +
          `<iom-explorer id="${each === site ? 'one' : 'two'}" view="profile" lang="en"><a href="${each}en/">A link</a></iom-explorer>`,
      )
      .join(''),
  );
  for (const each of [site, other]) await expectFit(page.getByTitle(`Frame of ${each}`));
  await expectFit(page.locator('#one'));
  await expectFit(page.locator('#two'));
});
