import type { Page } from '@playwright/test';
import { expect, test, hydrate } from './fixtures';

const WORDS = {
  ko: { next: '다음 일', find: '찾기와 거르기', chosen: '찾기와 거르기: “선거”, 선거' },
  en: { next: 'Next event', find: 'Find and filter', chosen: 'Find and filter: “election”, Elections' },
} as const;
/** Screens on which the chart is drawn, and is higher than they are. */
const SCREENS = [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
  { width: 1440, height: 900 },
] as const;

for (const language of ['ko', 'en'] as const) {
  const nextOf = (page: Page) => page.getByRole('button', { name: WORDS[language].next });

  test(`${language}: beside a chart higher than the screen, an event and its text are seen together`, async ({
    page,
  }) => {
    for (const screen of SCREENS) {
      await page.setViewportSize(screen);
      await page.goto('about:blank');
      await page.goto(`/${language}/timeline/#un-related`);
      await expect(page.locator('[data-event="un-related"]')).toHaveAttribute('aria-current', 'true');
      await expectSeen(page, 'by its address');
      await page.locator('[data-event="founded"]').click();
      await expectSeen(page, 'by a press');
      for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft']) {
        await page.keyboard.press(key);
        await expectSeen(page, 'by an arrow key');
        await expect(page.locator('[data-selected] [data-event]')).toBeFocused();
      }
    }
  });

  test(`${language}: at the steps of a chart nothing moves, and the text is seen`, async ({ page }) => {
    for (const screen of SCREENS) {
      await page.setViewportSize(screen);
      await page.goto('about:blank');
      await page.goto(`/${language}/timeline/`);
      await hydrate(page);
      // As far down as a reader must go to see the steps and some of what follows.
      await page.locator('.timeline-downloads').scrollIntoViewIfNeeded();
      await nextOf(page).focus();
      await page.keyboard.press('Enter');
      await expectTold(page);
      const [button, top] = [await nextOf(page).boundingBox(), await readScroll(page)];
      expect(button).not.toBeNull();
      const [x, y] = [(button?.x ?? 0) + 10, (button?.y ?? 0) + 10];
      for (let step = 0; step < 4; step += 1) {
        const before = page.url();
        await (step % 2 === 0 ? page.mouse.click(x, y) : page.keyboard.press('Enter'));
        await expect.poll(() => page.url()).not.toBe(before);
        await expectTold(page);
        expect(
          [await nextOf(page).boundingBox(), await readScroll(page)],
          `step ${step} at ${screen.width} px`,
        ).toEqual([button, top]);
      }
    }
  });

  test(`${language}: below a chart that begins near the foot of the window, the steps cover nothing of the text`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`/${language}/timeline/?q=afghan#election-2004-afghanistan`);
    await hydrate(page);
    await page.evaluate(() => window.scrollTo(0, 0));
    await expect
      .poll(async () => {
        const boxes = await readBoxes(page);
        return boxes && boxes.words.y - boxes.steps.y - boxes.steps.height;
      })
      .toBeGreaterThanOrEqual(-1);
  });

  test(`${language}: folded away, the filters say what is chosen, and their count is heard once`, async ({ page }) => {
    const { find, chosen } = WORDS[language];
    const summary = page.locator('.timeline-filters summary');
    await page.goto(`/${language}/timeline/`);
    // The sign before the words is not heard.
    expect(await summary.ariaSnapshot()).not.toContain('+');
    await expect(summary).toHaveText(find);
    await page.goto(`/${language}/timeline/?kind=elections&q=${language === 'ko' ? '선거' : 'election'}`);
    await hydrate(page);
    await summary.click();
    await expect(page.locator('.timeline-filters details')).not.toHaveAttribute('open');
    await expect(summary).toHaveText(chosen);
    await expect(page.locator('.timeline output:not([aria-live="off"])')).toHaveCount(1);
  });

  test(`${language}: a word that was typed the moment before goes into the embed that is asked for`, async ({
    page,
  }) => {
    await page.goto(`/${language}/timeline/`);
    await hydrate(page);
    await page.locator('.timeline-filters summary').click();
    await page.getByRole('searchbox').focus();
    await page.evaluate(chooseInAHurry);
    await expect(page).toHaveURL(/\/embed\/\?view=timeline.*q=venice/);
  });
}

/**
 * In the page: a word is typed and a link clicked with a frame between, faster than any hand: the word has no time to
 * rest.
 */
async function chooseInAHurry(): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('input[type=search]');
  const link = document.querySelector<HTMLElement>('.embed-link a');
  if (!field || !link) throw new Error('no field, or no link');
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, 'venice');
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise((done) => {
    requestAnimationFrame(done);
  });
  link.focus();
  await new Promise((done) => {
    requestAnimationFrame(done);
  });
  link.click();
}

/** The label of the event that is read, above the steps, and under these the beginning of its text. */
async function expectSeen(page: Page, how: string): Promise<void> {
  await expect
    .poll(async () => {
      const boxes = await readBoxes(page);
      return (
        boxes &&
        boxes.label.y >= 0 &&
        boxes.label.y + boxes.label.height <= boxes.steps.y &&
        boxes.words.y + boxes.words.height <= boxes.height
      );
    }, how)
    .toBe(true);
}

/** The text of the event that is read, all on the screen, under the steps. */
async function expectTold(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      const boxes = await readBoxes(page);
      return (
        boxes &&
        boxes.steps.y >= 0 &&
        boxes.words.y >= boxes.steps.y + boxes.steps.height - 1 &&
        boxes.words.y + boxes.words.height <= boxes.height
      );
    })
    .toBe(true);
}

async function readBoxes(page: Page) {
  const [label, words, steps] = await Promise.all(
    ['[data-selected] .timeline-label', '[data-selected] .timeline-detail', '.timeline-steps'].map((each) =>
      page.locator(each).boundingBox(),
    ),
  );
  const height = page.viewportSize()?.height;
  return label && words && steps && height !== undefined ? { label, words, steps, height } : undefined;
}

function readScroll(page: Page): Promise<number> {
  return page.evaluate(() => window.scrollY);
}

const SINCE = {
  ko: {
    since: '2016년 이후의 일도 보기',
    name: '안토니우 비토리누',
    first: '휴 S. 깁슨',
    gap: '1969~1988: 이름이 나오는 출처 없음',
    led: '이끈 사람',
  },
  en: {
    since: 'Also what came after 2016',
    name: 'António Vitorino',
    first: 'Hugh S. Gibson',
    gap: '1969–1988: named by no source',
    led: 'Led by',
  },
} as const;
for (const language of ['ko', 'en'] as const) {
  const words = SINCE[language];
  test(`${language}: the timeline ends in 2016 and goes beyond when the reader asks, and the address keeps it`, async ({
    page,
  }) => {
    await page.goto(`/${language}/timeline/`);
    await hydrate(page);
    const heading = page.getByRole('heading', { level: 1 });
    const led = page.getByRole('list', { name: words.led });
    await expect(heading).toHaveText(/^1951.2016$/);
    await expect(led).toContainText(words.gap);
    await expect(led).toContainText(words.first);
    await expect(led).not.toContainText(words.name);
    await page.getByRole('checkbox', { name: words.since }).check();
    await expect(page).toHaveURL(/\?since=on$/);
    await expect(heading).toHaveText(/^1951.2025$/);
    await expect(page.locator('.timeline-chart')).toHaveAttribute('data-layout', 'chart');
    await expect(led).toContainText(words.name);
    await page.getByRole('link', { name: words.name }).click();
    await expect(page).toHaveURL(/#director-general-antonio-vitorino$/);
    await page.reload();
    await expect(page.locator('[data-event="director-general-antonio-vitorino"]')).toHaveAttribute(
      'aria-current',
      'true',
    );
    await page.getByRole('checkbox', { name: words.since }).uncheck();
    await expect(page).toHaveURL(/timeline\/$/);
    await expect(heading).toHaveText(/^1951.2016$/);
  });
}

test('scrolling the page over a year or a width that has the focus does not change it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  for (const [path, name, value] of [
    ['/en/timeline/', 'First year', '1951'],
    ['/en/embed/?width=720', 'Width in pixels', '720'],
  ] as const) {
    await page.goto(path);
    await hydrate(page);
    const field = page.getByRole('textbox', { name });
    await field.click();
    await page.mouse.wheel(0, 120);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
    await expect(field).toHaveValue(value);
  }
});

test('Enter takes what was typed into the builder, leaves the focus in the field, and is the input method’s while it composes', async ({
  page,
}) => {
  await page.goto('/ko/embed/?view=timeline');
  await hydrate(page);
  const field = page.getByRole('textbox', { name: '낱말로 찾기' });
  await field.fill('헌장');
  await field.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  await expect(page).toHaveURL(/view=timeline$/);
  await field.press('Enter');
  await expect(page).toHaveURL(/q=/);
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('헌장');
});
