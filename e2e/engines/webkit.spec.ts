import { existsSync } from 'node:fs';
import { By, Key, type WebDriver } from 'selenium-webdriver';
import { SITES } from '../sites';
import { LANGUAGES } from '../../src/i18n/language';
import { expect, expectInPage, open, press, pressKey, readErrors, test, VIEWS } from './webkit';

// Left out, since WebKitGTK's driver cannot do it: printing, fingers, and a media query other than the reader's own.
const HYDRATED = 'html[data-hydrated]';
const EMBEDS = ['profile', 'timeline', 'membership'].filter((view) =>
  existsSync(`${SITES.production.dir}/ko/embed/${view}/index.html`),
);

test.beforeEach(async ({ webkit }) => {
  await webkit.manage().window().setRect({ width: 1280, height: 900 });
});

for (const language of LANGUAGES) {
  const other = language === 'ko' ? 'en' : 'ko';

  for (const view of [...VIEWS, ...EMBEDS.map((embed) => `embed/${embed}/`)]) {
    test(`/${language}/${view} hydrates without an error, and says nothing of a failure`, async ({ webkit }) => {
      await open(webkit, `/${language}/${view}`);
      await press(webkit, 'h1');
      await expectInPage(webkit, `document.querySelectorAll('${HYDRATED}').length`, 1);
      await expectInPage(webkit, `document.documentElement.lang`, language);
      expect(await readErrors(webkit)).toEqual([]);
      await expectInPage(
        webkit,
        `[...document.querySelectorAll('[role=alert]')].filter((each) => each.checkVisibility() && each.textContent).length`,
        0,
      );
      await expectInPage(webkit, 'document.documentElement.scrollWidth - document.documentElement.clientWidth', 0);
    });
  }

  test(`${language}: the first click on a fact opens its evidence beside it and leaves the page where it is`, async ({
    webkit,
  }) => {
    const fact = '[data-fact="member-states"]';
    await open(webkit, `/${language}/`);
    await press(webkit, `main ${fact}`);
    await expectInPage(webkit, `document.querySelector('dialog')?.open`, true);
    await expectInPage(webkit, 'location.search', '?fact=member-states');
    await expectInPage(webkit, `document.querySelector('dialog mark')?.checkVisibility()`, true);
    await expectInPage(webkit, `document.activeElement.closest('dialog') !== null`, true);
    await expectInPage(
      webkit,
      `((box) => box.top > 0 && box.bottom < innerHeight)(document.querySelector('main ${fact}').getBoundingClientRect())`,
      true,
    );
    await pressKey(webkit, 'ESCAPE');
    await expectInPage(webkit, `document.querySelector('dialog')?.open ?? false`, false);
    await expectInPage(webkit, `document.activeElement.closest('${fact}') !== null`, true);
    await expectInPage(webkit, 'location.search', '');
  });

  test(`${language}: what can be clicked is underlined`, async ({ webkit }) => {
    await open(webkit, `/${language}/`);
    await expectInPage(
      webkit,
      `[...document.querySelectorAll('.fact-link-words')].filter((each) => getComputedStyle(each).textDecorationLine !== 'underline').length`,
      0,
    );
    await expectInPage(webkit, `document.querySelectorAll('.fact-link-words').length > 10`, true);
  });

  test(`${language}: what is selected is copied without badges and without what is only heard`, async ({ webkit }) => {
    for (const [path, css] of [
      ['', '.profile-lead'],
      ['', '.key-figure:has([data-fact="budget"])'],
      ['sources/', '.facts-table tr:has([data-fact="director-general"])'],
      ['sources/', '.paragraph-words'],
    ] as const) {
      await open(webkit, `/${language}/${path}`);
      const copied = await copy(webkit, css);
      expect(copied.trim().length).toBeGreaterThan(20);
      expect(copied).not.toMatch(/\p{L}EN\b|[§≠?\u2060]/u);
      expect(copied).not.toMatch(/\((?:Korean|English|other source|한국어 문서|영어 문서|다른 출처)/u);
    }
  });

  test(`${language}: the other language stands in the same place, with the same selection`, async ({ webkit }) => {
    await open(webkit, `/${language}/membership/?year=1982`);
    await press(webkit, `a[hreflang="${other}"]`);
    await expectInPage(webkit, 'document.documentElement.lang', other);
    await expectInPage(webkit, 'location.pathname + location.search', `/${other}/membership/?year=1982`);
    expect(await readErrors(webkit)).toEqual([]);
  });

  test(`${language}: events are read one after another by the arrow keys`, async ({ webkit }) => {
    await open(webkit, `/${language}/timeline/`);
    await press(webkit, 'main h1');
    await expectInPage(webkit, `document.querySelectorAll('${HYDRATED}').length`, 1);
    await webkit.executeScript(`document.querySelector('[data-event]').focus()`);
    await pressKey(webkit, 'ARROW_RIGHT');
    await pressKey(webkit, 'ARROW_RIGHT');
    await expectInPage(
      webkit,
      `[...document.querySelectorAll('.timeline-event')].indexOf(document.activeElement.closest('.timeline-event'))`,
      2,
    );
    await expectInPage(webkit, 'location.hash.length > 1', true);
  });

  test(`${language}: the year moves by key, and a country is found by a few letters`, async ({ webkit }) => {
    await open(webkit, `/${language}/membership/`);
    await press(webkit, 'main h1');
    await expectInPage(webkit, `document.querySelectorAll('${HYDRATED}').length`, 1);
    await webkit.executeScript(`document.querySelector('input[type=range]').focus()`);
    await pressKey(webkit, 'HOME');
    await pressKey(webkit, 'ARROW_RIGHT');
    await expectInPage(webkit, `new URLSearchParams(location.search).get('year')`, '1952');
    const field = await webkit.findElement(By.css('.country-finder input'));
    await field.sendKeys('canda');
    await expectInPage(webkit, `document.querySelectorAll('.country-finder button').length > 0`, true);
    await pressKey(webkit, 'ENTER');
    await expectInPage(webkit, `new URLSearchParams(location.search).get('country')`, 'CA');
  });

  test(`${language}: facts are filtered, and the choice is in the address`, async ({ webkit }) => {
    await open(webkit, `/${language}/sources/`);
    await press(webkit, '.facts-filter-group button');
    await expectInPage(
      webkit,
      `document.querySelector('.facts-filter-group button').getAttribute('aria-pressed')`,
      'true',
    );
    await expectInPage(webkit, 'location.search.length > 1', true);
    await expectInPage(
      webkit,
      `((label, button) => label.top < button.bottom && button.top < label.bottom)(...[...document.querySelector('.facts-filter-group').children].map((each) => each.getBoundingClientRect()))`,
      true,
    );
  });

  for (const view of EMBEDS) {
    for (const [kind, sandbox] of [
      ['a frame with the script', ''],
      ['a frame that may run scripts and nothing else', 'sandbox="allow-scripts"'],
    ] as const) {
      test(`${language}: ${view} in ${kind} is as high as its content and follows its host`, async ({
        webkit,
        openHost,
      }) => {
        await openHost(
          `<script>messages = []; addEventListener('message', ({ data }) => messages.push(data.type))</script>` +
            `<iframe src="${SITES.production.url}/${language}/embed/${view}/" title="An embed" width="600" height="100" ${sandbox}></iframe>` +
            `<script async src="${SITES.production.url}/embed.v1.js"></script>`,
        );
        await expectInPage(webkit, `document.querySelector('iframe').clientHeight > 300`, true);
        await expectInPage(webkit, `['ready', 'height'].every((type) => messages.includes(type))`, true);
        await webkit.executeScript(
          `frames[0].postMessage({ name: 'iom-explorer', version: 1, type: 'language', language: '${other}' }, '*')`,
        );
        await webkit.switchTo().frame(0);
        await expectInPage(webkit, 'document.documentElement.lang', other);
        await webkit.switchTo().defaultContent();
        await expectInPage(webkit, `messages.includes('language')`, true);
      });
    }

    test(`${language}: ${view} as an element is as high as its content`, async ({ webkit, openHost }) => {
      await openHost(
        `<iom-explorer view="${view}" lang="${language}"><a href="${SITES.production.url}/${language}/">IOM</a></iom-explorer>` +
          `<script async src="${SITES.production.url}/embed.v1.js"></script>`,
      );
      await expectInPage(
        webkit,
        `document.querySelector('iom-explorer').shadowRoot?.querySelector('iframe')?.clientHeight > 300`,
        true,
      );
    });
  }
}

test('the builder shows its preview', async ({ webkit }) => {
  await open(webkit, '/en/embed/');
  await press(webkit, 'main h1');
  await expectInPage(webkit, `document.querySelectorAll('${HYDRATED}').length`, 1);
  const preview = await webkit.findElement(By.css('iframe'));
  await webkit.executeScript('arguments[0].scrollIntoView({ block: "center" })', preview);
  await expect.poll(() => preview.getAttribute('src')).toContain('/embed/profile/');
  await webkit.switchTo().frame(preview);
  await expectInPage(webkit, `document.querySelector('h1')?.checkVisibility()`, true);
  await webkit.switchTo().defaultContent();
});

/** Selects an element, copies it and pastes it into a field, all by the keyboard, and returns what stands there. */
async function copy(webkit: WebDriver, css: string): Promise<string> {
  await webkit.executeScript(
    `const range = document.createRange();
    range.selectNodeContents(document.querySelector(arguments[0]));
    getSelection().removeAllRanges();
    getSelection().addRange(range);`,
    css,
  );
  await webkit.actions().keyDown(Key.CONTROL).sendKeys('c').keyUp(Key.CONTROL).perform();
  await webkit.executeScript(
    `const field = document.createElement('textarea');
    field.id = 'pasted';
    document.body.prepend(field);
    field.focus();`,
  );
  await webkit.actions().keyDown(Key.CONTROL).sendKeys('v').keyUp(Key.CONTROL).perform();
  await expect.poll(() => webkit.executeScript('return pasted.value.length > 0')).toBe(true);
  return String(await webkit.executeScript('return pasted.value'));
}
