import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { expect, test, hydrate, typeOver } from './fixtures';
import { SITES } from './sites';

const WORDS = {
  ko: {
    title: '14개국에서 175개국으로',
    year: '연도',
    of1981: '30개국',
    share1981: '19%',
    left: /1981년까지.*몰타/,
    find: '나라 이름이나 코드',
    korea: '대한민국',
    canada: '캐나다',
    germany: '독일',
    joined: '1988년 11월 29일부터 회원',
    gone: '1962년 12월 31일까지 회원',
    back: '1990년 5월 23일부터 다시 회원',
    differs: 'Correlates of War 자료에는 1965년부터 회원으로 나옵니다',
    fall: '1982년에 29개국으로 줄었습니다',
    share: '세계 국가 중 비율',
    shareFall: '가장 낮았던 때는 1984년의 18%입니다',
    region: '지역',
    africa: '아프리카',
    africaTitle: '아프리카 회원국, 1951~2022년',
    africaStart: '첫 아프리카 회원국은 1960년',
    csv: '나라별 CSV 표',
    json: 'JSON 자료',
    svg: 'SVG 그림',
    png: 'PNG 그림',
    other: 'English',
  },
  en: {
    title: 'From 14 to 175 members',
    year: 'Year',
    of1981: '30 states',
    share1981: '19%',
    left: /until 1981.*Malta/,
    find: 'Name or code of a country',
    korea: 'South Korea',
    canada: 'Canada',
    germany: 'Germany',
    joined: 'Member from 29 November 1988',
    gone: 'Member until 31 December 1962',
    back: 'Member again from 23 May 1990',
    differs: 'Correlates of War has it as a member: since 1965',
    fall: 'to 29 in 1982',
    share: 'Share of the world’s states',
    shareFall: 'lowest in 1984, at 18%',
    region: 'Region',
    africa: 'Africa',
    africaTitle: 'Membership in Africa, 1951 to 2022',
    africaStart: 'Membership in Africa began in 1960',
    csv: 'CSV table of states',
    json: 'JSON data',
    svg: 'SVG picture',
    png: 'PNG picture',
    other: '한국어',
  },
} as const;

for (const language of ['ko', 'en'] as const) {
  const words = WORDS[language];
  const path = `/${language}/membership/`;

  for (const isSettled of [false, true])
    test(`${language}: who changes the language while a year moves${isSettled ? ', and waits for its texts,' : ''} has both`, async ({
      page,
    }) => {
      const other = language === 'ko' ? 'en' : 'ko';
      await page.goto(`/${language}/membership/`);
      await hydrate(page);
      if (isSettled)
        await page.route(`**/assets/${other}-*.js`, async (route) => {
          await page.waitForURL(/year=/);
          await route.continue();
        });
      else await page.getByRole('banner').locator(`a[hreflang=${other}]`).hover();
      const slider = page.getByRole('slider', { name: words.year });
      await slider.focus();
      const year = Number(await slider.inputValue()) - 1;
      // In one task: no time passes in which the year could settle.
      await page.evaluate(() => {
        const input = document.querySelector<HTMLInputElement>('input[type="range"]');
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(
          input,
          String(Number(input?.value) - 1),
        );
        input?.dispatchEvent(new Event('input', { bubbles: true }));
        document.querySelector<HTMLElement>('header [hreflang]:not([aria-current])')?.click();
      });
      await expect(page).toHaveURL(new RegExp(`/${other}/membership/\\?year=${year}$`));
      await expect(page.locator('html')).toHaveAttribute('lang', other);
    });

  test(`${language}: a year moves by the keys of a slider, and is in the address @core`, async ({ page }) => {
    await page.goto(path);
    await hydrate(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.title);
    const slider = page.getByRole('slider', { name: words.year });
    await slider.focus();
    for (const [key, year] of [
      ['Home', 1951],
      ['ArrowRight', 1952],
      ['End', 2022],
      ['ArrowLeft', 2021],
    ] as const) {
      await page.keyboard.press(key);
      await expect(slider).toHaveValue(String(year));
      await expect(page).toHaveURL(new RegExp(`\\?year=${year}$`));
    }
    await page.keyboard.press('PageDown');
    expect(Number(await slider.inputValue())).toBeLessThan(2020);
    await slider.fill('1981');
    const panel = page.getByRole('region', { name: /1981/ });
    await expect(panel).toContainText(words.of1981);
    await expect(panel).toContainText(words.share1981);
    await expect(panel).toContainText(words.left);
    await expect(slider).toHaveAttribute('aria-valuetext', new RegExp(words.of1981));
  });

  test(`${language}: a year is clicked on the chart, and a link to a year opens it @core`, async ({ page }) => {
    await page.goto(`${path}?year=1981`);
    await expect(page.getByRole('region', { name: /1981/ })).toContainText(words.of1981);
    const plot = page.locator('.membership-plot');
    await plot.scrollIntoViewIfNeeded();
    await expect(page.locator('.membership-live svg').first()).toBeVisible();
    const box = await plot.boundingBox();
    expect(box).not.toBeNull();
    if (!box) return;
    await page.mouse.click(box.x + box.width * 0.02, box.y + box.height * 0.6);
    await expect(page).toHaveURL(/\?date=195[1-3]-\d\d-\d\d$/);

    await page.mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.6);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.5, { steps: 5 });
    await page.mouse.move(box.x + box.width * 2, box.y + box.height * 0.5, { steps: 2 });
    await page.mouse.up();
    await expect(page).toHaveURL(/\?date=2022-11-30$/);
    await page.mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.6);
    await expect(page.getByRole('slider')).toHaveValue('2022');

    // Let go of beside the plot: to move over it afterwards is no drag.
    await page.mouse.move(box.x + box.width * 0.5, box.y + box.height - 3);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.5, box.y + box.height + 12);
    await page.mouse.up();
    const year = await page.getByRole('slider').inputValue();
    await page.mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.6, { steps: 3 });
    await expect(page.getByRole('slider')).toHaveValue(year);
  });

  test(`${language}: the chart that is clicked before the page is hydrated selects its year`, async ({ page }) => {
    await page.goto(path);
    const plot = page.locator('.membership-plot');
    const box = await plot.boundingBox();
    if (!box) throw new Error('the plot has no box');
    await plot.click({ position: { x: box.width * 0.02, y: box.height / 2 } });
    await expect(page).toHaveURL(/\?date=195[1-3]-\d\d-\d\d$/);
    await expect(page.getByRole('region', { name: /195[1-3]/ })).toBeVisible();
  });

  test(`${language}: the moving chart comes only near the screen, and nothing jumps`, async ({ page, watched }) => {
    await page.setViewportSize({ width: 900, height: 300 });
    await page.goto(path);
    await hydrate(page);
    const hasCome = () => watched.requests.some((url) => url.includes('LiveCurve'));
    expect(hasCome()).toBe(false);
    const chart = page.getByRole('figure');
    const before = await chart.boundingBox();
    await chart.scrollIntoViewIfNeeded();
    await expect(page.locator('.membership-live svg').first()).toBeVisible();
    expect(hasCome()).toBe(true);
    const after = await chart.boundingBox();
    expect([after?.width, after?.height]).toEqual([before?.width, before?.height]);
  });

  test(`${language}: a country is found however it is typed, with its history @core`, async ({ page }) => {
    await page.goto(path);
    await hydrate(page);
    const field = page.getByRole('textbox', { name: words.find });
    for (const query of ['한국', 'ㄷㅎㅁㄱ', 'Korea', 'kor']) {
      await typeOver(field, query);
      await expect(page.getByRole('button', { name: words.korea })).toBeVisible();
    }
    await field.press('Enter');
    await expect(page).toHaveURL(/\?country=KR$/);
    await expect(page.getByRole('region', { name: words.korea })).toContainText(words.joined);
    await typeOver(field, 'canda');
    await field.press('ArrowDown');
    await expect(page.getByRole('button', { name: words.canada })).toBeFocused();
    await page.keyboard.press('Enter');
    const canada = page.getByRole('region', { name: words.canada });
    await expect(canada).toContainText(words.gone);
    await expect(canada).toContainText(words.back);
    await page.goBack();
    await expect(page.getByRole('region', { name: words.korea })).toBeVisible();
    await page.goto(`${path}?country=de`);
    await expect(page.getByRole('region', { name: words.germany })).toContainText(words.differs);
  });

  test(`${language}: a link to a country shows it, but moves nobody who has scrolled, nor a frame`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const canada = page.getByRole('heading', { name: words.canada });
    await page.goto(`${path}?country=CA`);
    await expect(canada).toBeInViewport();
    await page.goto('about:blank');
    await page.goto(`/${language}/embed/membership/?country=CA`);
    await expect(canada).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    await page.goto('about:blank');
    await page.addInitScript(() => document.addEventListener('DOMContentLoaded', () => window.scrollTo(0, 120)));
    await page.goto(`${path}?country=CA`);
    await expect(canada).toBeVisible();
    await expect(canada).not.toBeInViewport();
  });

  test(`${language}: whoever presses a country or a year far from the text about it is led there, by finger and by key`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    const page = await context.newPage();
    const canada = page.getByRole('heading', { name: words.canada });
    await page.goto(`${SITES.production.url}${path}?year=1990`);
    await page.locator('.day-panel summary').tap();
    await page.getByRole('link', { name: words.canada }).last().tap();
    await expect(canada).toBeFocused();
    await expect(canada).toBeInViewport();
    await page.locator('.membership-tables summary').first().tap();
    const year = page.getByRole('link', { name: '1982' });
    await year.focus();
    await page.keyboard.press('Enter');
    const heading = page.locator('#membership-day-heading');
    await expect(heading).toContainText('1982');
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
    await context.close();
  });

  test(`${language}: the words follow what is selected`, async ({ page }) => {
    await page.goto(`${path}?year=2014`);
    await hydrate(page);
    const main = page.getByRole('main');
    await expect(main).toContainText(words.fall);
    await page.getByRole('radio', { name: words.share }).check();
    await expect(page).toHaveURL(/measure=share$/);
    await expect(main).toContainText(words.shareFall);
    await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', /81%$/);
    await expect(page.getByRole('status').filter({ hasText: /81%$/ })).toBeAttached();
    await page.getByRole('combobox', { name: words.region }).selectOption({ label: words.africa });
    await expect(page).toHaveURL(/region=AF/);
    await page.goto(`${path}?region=AF`);
    await expect(main).toContainText(words.africaStart);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.africaTitle);
    await page.getByRole('link', { name: words.other, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/${language === 'ko' ? 'en' : 'ko'}/membership/\\?region=AF$`));
  });

  test(`${language}: who is a member still is shown as one, however short the time`, async ({ page }) => {
    await page.goto(`${path}?country=BB`);
    await expect(page.locator('.country-panel')).toContainText(
      language === 'ko'
        ? '2022년 11월 30일 기준으로 회원국이며, 그 기간은 1년이 되지 않습니다.'
        : 'A member on 30 November 2022, for less than a year.',
    );
  });

  test(`${language}: printed, the chart and the map are without their controls`, async ({ page }) => {
    for (const [query, shown] of [
      ['', '.membership-chart'],
      ['?show=map', '.membership-map'],
    ] as const) {
      await page.goto(path + query);
      await hydrate(page);
      await expect(page.locator(shown)).toBeVisible();
      await expect(page.locator('.day-field')).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.day-field')).toBeHidden();
      await expect(page.locator('.year-slider')).toBeHidden();
      await page.emulateMedia({ media: 'screen' });
    }
  });

  test(`${language}: what is printed is of one year, however soon after a step`, async ({ page }) => {
    await page.goto(path);
    await hydrate(page);
    // All in one turn of the page, so that nothing can follow a moment later.
    const printed = await page.getByRole('slider').evaluate((slider) => {
      if (!(slider instanceof HTMLInputElement)) throw new Error('the slider is none');
      // The step is made as the reader's would be: React learns of it by the event.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(slider, '1981');
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      window.dispatchEvent(new Event('beforeprint'));
      return document.querySelector('.day-panel')?.textContent;
    });
    expect(printed).toContain('1981');
    expect(printed).toMatch(words.left);
    expect(printed).not.toContain('2022');
  });

  test(`${language}: what is shown can be kept, with its source`, async ({ page }) => {
    await page.goto(`${path}?year=1982&compare=cow`);
    await hydrate(page);
    const download = async (name: string) => {
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      return readFileSync(await file.path());
    };
    const rows = csvParse((await download(words.csv)).toString('utf8').replace(/^\uFEFF/, ''));
    expect(rows).toHaveLength(186);
    expect(rows.find((row) => row['country'] === 'FR')).toMatchObject({
      to_year: '1966',
      to_month: '12',
      to_day: '',
      source: expect.stringContaining('France, Senate'),
    });
    expect(JSON.parse((await download(words.json)).toString('utf8'))).toMatchObject({
      region: 'world',
      citation: expect.stringContaining('10.1177/0022343319881175'),
    });
    const svg = (await download(words.svg)).toString('utf8');
    expect(svg).toContain(words.title);
    expect(svg).toContain('Pevehouse');
    expect(svg).not.toContain('var(--');
    const png = await download(words.png);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.length).toBeGreaterThan(20_000);
  });
}

test('a day is clicked, typed and linked, with who joined and how that is known', async ({ page }) => {
  await page.goto('/en/membership/?date=2016-06-30');
  await hydrate(page);
  const panel = page.getByRole('region', { name: '30 June 2016' });
  await expect(panel).toContainText('165 states');
  await expect(panel).toContainText('the Constitution came into force for this state');
  await expect(panel.getByRole('link', { name: /list of parties/ }).first()).toHaveAttribute('href', /fedlex/);
  await page.getByLabel('Day', { exact: true }).fill('2016-06-29');
  await expect(page).toHaveURL(/\?date=2016-06-29$/);
  await expect(page.getByRole('region', { name: '29 June 2016' })).toContainText('162 states');
  await page.getByRole('slider').press('ArrowRight');
  await expect(page).toHaveURL(/\?year=2017$/);
  await page.goto('/en/membership/?date=2016-06-31');
  await expect(
    page.getByRole('alert').or(page.getByRole('status')).filter({ hasText: '2016-06-31' }).first(),
  ).toBeVisible();
});

test('the second opinion is a line and a text', async ({ page }) => {
  await page.goto('/en/membership/');
  await hydrate(page);
  await page.getByRole('checkbox', { name: 'Show Correlates of War' }).check();
  await expect(page).toHaveURL(/\?compare=cow$/);
  await expect(page.locator('.membership-picture .curve-second')).toBeAttached();
  await page.getByText(/^Where it differs/).click();
  await expect(page.getByRole('main')).toContainText(
    'In 2004 Correlates of War counts 103; by the dates of accession there were 109.',
  );
});

test('what the pointer read leaves the chart when another day is chosen', async ({ page }) => {
  await page.goto('/en/membership/');
  await hydrate(page);
  const plot = page.locator('.membership-plot');
  await plot.scrollIntoViewIfNeeded();
  await expect(page.locator('.membership-live svg').first()).toBeVisible();
  await plot.hover({ position: { x: 300, y: 150 } });
  await plot.hover({ position: { x: 320, y: 150 } });
  const reading = page.locator('.membership-readout');
  await expect(reading).toBeVisible();
  await page.getByRole('slider').fill('2014');
  await expect(reading).toBeHidden();
});

test('a picture that is saved in forced colours has the colours of the page', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/en/membership/');
  await hydrate(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'SVG picture' }).click(),
  ]);
  const colours = new Set(readFileSync(await file.path(), 'utf8').match(/rgb\([^)]*\)/g));
  expect(colours.size).toBeGreaterThan(4);
});

test('the members of all days are files for anybody', async ({ request }) => {
  const response = await request.get('/data/members-by-day.csv');
  expect(response.headers()['access-control-allow-origin']).toBe('*');
  const days = csvParse(await response.text());
  const count = (day: string) => days.findLast((row) => (row['date'] ?? '') <= day)?.['members'];
  expect(['2001-11-26', '2015-11-23', '2016-06-30', '2022-11-30'].map(count)).toEqual(['86', '157', '165', '175']);
  expect((await (await request.get('/data/members.csv')).text()).split(/\r?\n/)[0]).toBe(
    'country,from,from_precision,to,to_precision,basis,source',
  );
  for (const name of ['members', 'members-by-day'])
    expect(await (await request.get(`/data/${name}.json`)).json()).toMatchObject({ citation: expect.any(String) });
});

test('the point of the documents follows a changed document', async ({ page }) => {
  await page.goto(`${SITES.changed.url}/ko/membership/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('14개국에서 175개국으로');
  await expect(page.getByRole('list', { name: '시점이 밝혀진 회원국 수' })).toContainText('2019년 3월');
});

test('the view hydrates without a difference, selected or not', async ({ page }) => {
  for (const query of ['', '?year=1982&country=DE&region=EU&measure=share']) {
    await page.goto(`${SITES.development.url}/ko/membership/${query}`);
    await hydrate(page);
    await expect(page.getByRole('slider', { name: '연도' })).toBeVisible();
  }
});
