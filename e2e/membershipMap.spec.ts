import { expect, test, hydrate } from './fixtures';

const WORDS = {
  ko: {
    map: '지도',
    chart: '그래프',
    last: /^세계 지도, 2022년 11월 30일: 회원국 175개국/,
    of1982: /^세계 지도, 1982년 12월 31일: 회원국 29개국/,
    list: /^지도에 나온 나라 목록/,
    members: '회원국 29',
    brazil: '브라질',
    former: '탈퇴',
    play: /부터 재생$/,
    stop: '멈춤',
    svg: 'SVG 그림',
    borders: '내추럴 어스',
    picture: /^국제이주기구: 회원국, 1982년 12월 31일$/,
    failed: '지도를 불러오지 못했습니다',
    retry: '다시 시도',
  },
  en: {
    map: 'Map',
    chart: 'Chart',
    last: /^World map, 30 November 2022: 175 states belong/,
    of1982: /^World map, 31 December 1982: 29 states belong/,
    list: /^Countries on the map/,
    members: 'Members 29',
    brazil: 'Brazil',
    former: 'Former member',
    play: /^Play from/,
    stop: 'Stop',
    svg: 'SVG picture',
    borders: 'Natural Earth',
    picture: /^International Organization for Migration: .*31 December 1982$/,
    failed: 'The map could not be loaded',
    retry: 'Try again',
  },
} as const;

for (const language of ['ko', 'en'] as const) {
  const words = WORDS[language];
  const address = `/${language}/membership/`;

  test.describe(`the map of the members in ${language}`, () => {
    test('comes when it is asked for, keeps the day and is in the address @core', async ({ page, watched }) => {
      await page.goto(`${address}?year=1982`);
      await hydrate(page);
      const loads = () => watched.requests.filter((url) => url.includes('world-map'));
      expect(loads()).toEqual([]);
      await page.getByRole('radio', { name: words.map }).check();
      await expect(page.getByRole('img', { name: words.of1982 })).toBeVisible();
      await expect(page).toHaveURL(/year=1982&show=map$/);
      expect(loads()).toHaveLength(1);
      await page.getByRole('radio', { name: words.chart }).check();
      await expect(page.getByRole('img', { name: words.of1982 })).toBeHidden();
      await expect(page).toHaveURL(/year=1982$/);
    });

    test('names a country that is pointed at, and selects one that is clicked', async ({ page }) => {
      await page.goto(`${address}?year=1982&show=map`);
      await hydrate(page);
      const brazil = page.locator('.membership-map-plot [data-country=BR]');
      const label = page.locator('.membership-map-label');
      await brazil.hover();
      await expect(label).toContainText(words.brazil);
      await expect(label).toContainText(words.former);
      await page.keyboard.press('Escape');
      await expect(label).toBeHidden();
      await brazil.click();
      await expect(page).toHaveURL(/country=BR/);
      await expect(page.getByRole('heading', { name: words.brazil, level: 3 })).toBeVisible();
    });

    test('reaches every small state by pointer: no circle hides another', async ({ page }) => {
      await page.goto(`${address}?year=1982&show=map`);
      await hydrate(page);
      const circles = page.locator('.membership-map-plot circle[data-country]');
      await expect(circles.first()).toBeVisible();
      const codes = await circles.evaluateAll((all) => all.map((each) => each.getAttribute('data-country') ?? ''));
      expect(codes.length).toBeGreaterThan(20);
      for (const code of ['KN', 'VC', 'TO', 'VA', 'MT']) {
        await page.locator(`.membership-map-plot circle[data-country=${code}]`).click();
        await expect(page).toHaveURL(new RegExp(`country=${code}`));
      }
    });

    test('gives each small state that stands apart a target of 24 pixels, on a phone too', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(`${address}?year=1982&show=map`);
      await hydrate(page);
      const circles = page.locator('.membership-map-plot circle[data-country]');
      await expect(circles.first()).toBeVisible();
      const middles = await circles.evaluateAll((all) =>
        all.map((each) => {
          const { x, y, width, height } = each.getBoundingClientRect();
          const plot = each.closest('.membership-map-plot')?.getBoundingClientRect();
          const code = each.getAttribute('data-country') ?? '';
          return { code, x: x + width / 2 - (plot?.x ?? NaN), y: y + height / 2 - (plot?.y ?? NaN) };
        }),
      );
      const apart = middles.filter(({ code, x, y }) =>
        middles.every((other) => other.code === code || Math.hypot(other.x - x, other.y - y) >= 24),
      );
      expect(apart.length).toBeGreaterThan(2);
      for (const { code, x, y } of apart) {
        await page.locator('.membership-map-plot').click({ position: { x: x - 7, y: y + 7 } });
        await expect(page).toHaveURL(new RegExp(`country=${code}`));
      }
    });

    test('comes near to Oceania', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      const width = async (query: string) => {
        await page.goto(`${address}?year=2016&show=map${query}`);
        await hydrate(page);
        const box = await page.locator('.membership-map-plot path[data-country=NZ]').boundingBox();
        return box?.width ?? NaN;
      };
      const far = await width('');
      expect(await width('&region=OC')).toBeGreaterThan(1.9 * far);
      // Beyond the edge of the map, on this side of the screen.
      const cook = await page.locator('.membership-map-plot circle[data-country=CK]').boundingBox();
      const tonga = await page.locator('.membership-map-plot circle[data-country=TO]').boundingBox();
      expect(cook?.x).toBeGreaterThan(tonga?.x ?? NaN);
      expect(cook?.x).toBeLessThan(360);
    });

    test('is a list for who reads it by keyboard @core', async ({ page }) => {
      await page.goto(`${address}?year=1982&show=map`);
      await hydrate(page);
      await page.getByText(words.list).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: words.members, level: 2 })).toBeVisible();
      const brazil = page.locator('.membership-map').getByRole('link', { name: words.brazil, exact: true });
      await brazil.focus();
      await expect(page.locator('.membership-map-label')).toContainText(words.brazil);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/country=BR/);
      await expect(page.getByRole('heading', { name: words.brazil, level: 3 })).toBeFocused();
    });

    test('plays and stops, adding nothing to the history', async ({ page }) => {
      await page.goto(`${address}?year=1982&show=map`);
      await hydrate(page);
      const before = await page.evaluate(() => history.length);
      await page.getByRole('button', { name: words.play }).click();
      await expect(page.getByRole('img', { name: words.of1982 })).toBeHidden();
      await expect(page).toHaveURL(/year=1982/);
      await page.getByRole('button', { name: words.stop }).click();
      await expect(page).not.toHaveURL(/year=1982/);
      await expect(page.getByRole('button', { name: words.play })).toBeVisible();
      expect(await page.evaluate(() => history.length)).toBe(before);
    });

    test('plays to the last day and stops there by itself', async ({ page }) => {
      await page.goto(`${address}?year=2020&show=map`);
      await hydrate(page);
      await page.getByRole('button', { name: words.play }).click();
      await expect(page.getByRole('button', { name: words.stop })).toBeVisible();
      await expect(page.getByRole('button', { name: words.play })).toBeVisible();
      await expect(page.getByRole('img', { name: words.last })).toBeVisible();
    });

    test('does not play where the reader wants things to keep still', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(`${address}?year=1982&show=map`);
      await hydrate(page);
      await expect(page.getByRole('img', { name: words.of1982 })).toBeVisible();
      await expect(page.getByRole('button', { name: words.play })).toHaveCount(0);
    });

    test('stands in a frame, in the dark and at 320 pixels', async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(`/${language}/embed/membership/?year=1982&show=map`);
      await hydrate(page);
      await expect(page.getByRole('img', { name: words.of1982 })).toBeVisible();
      const room = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(room).toBeLessThanOrEqual(0);
    });

    test('is the picture that is saved', async ({ page }) => {
      await page.goto(`${address}?year=1982&show=map`);
      await hydrate(page);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: words.svg }).click(),
      ]);
      const svg = (await (await download.createReadStream()).toArray()).join('');
      expect(svg).toContain(words.borders);
      expect(/<title>(.+?)<\/title>/u.exec(svg)?.[1]).toMatch(words.picture);
      const members = svg.matchAll(/data-country="(\w\w)" data-status="member"/g);
      expect(new Set(Array.from(members, ([, code]) => code)).size).toBe(29);
      expect(svg).not.toContain('var(');
    });
  });
}

test('a map that does not load says so, and comes when it is tried again', async ({ page, watched }) => {
  await page.route(/world-map/, (route) => route.abort());
  await page.goto(`/en/membership/?year=1982&show=map`);
  await hydrate(page);
  await expect(page.getByRole('alert').filter({ hasText: WORDS.en.failed })).toBeVisible({ timeout: 20_000 });
  await page.unroute(/world-map/);
  await page.getByRole('button', { name: WORDS.en.retry }).click();
  await expect(page.getByRole('img', { name: WORDS.en.of1982 })).toBeVisible();
  watched.errors.splice(0);
});
