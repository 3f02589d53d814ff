import type { Page } from '@playwright/test';

/** Milliseconds, but for `elements`. */
export interface TimelineFigures {
  /** Elements of the page that are drawn. */
  readonly elements: number;
  /** From a reader's first touch until the page can be clicked. */
  readonly hydrated: number;
  /** From a click to the last paint that it causes. */
  readonly kind: number;
  readonly search: number;
  readonly step: number;
  readonly zoom: number;
  /** The longest time between two frames while the page scrolls through the events. */
  readonly frame: number;
}

/** Walks once through a timeline of any size at a slowed processor. */
export async function measureTimelinePage(page: Page, url: string, slowed: number): Promise<TimelineFigures> {
  // tsx wraps named functions in a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  const session = await page.context().newCDPSession(page);
  await page.goto(url);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  const start = Date.now();
  await page.mouse.move(5, 5);
  await page.mouse.move(9, 9);
  await page.locator('html[data-hydrated]').waitFor({ timeout: 60_000 });
  const hydrated = Date.now() - start;
  await page.getByText('Find and filter', { exact: true }).click();
  const elections = page.getByRole('button', { name: 'Elections', exact: true });
  const kind = await time(page, 'click', () => elections.click());
  await time(page, 'click', () => elections.click());
  const field = page.getByRole('searchbox');
  await field.focus();
  const search = await time(page, 'keydown', () => page.keyboard.press('7'));
  await time(page, 'input', () => field.fill(''));
  await page.locator('.timeline-title a').first().focus();
  await time(page, 'keydown', () => page.keyboard.press('ArrowRight'));
  const step = await time(page, 'keydown', () => page.keyboard.press('ArrowRight'));
  const zoom = await time(page, 'keydown', () => page.keyboard.press('+'));
  await time(page, 'keydown', () => page.keyboard.press('0'));
  const elements = await page.evaluate(() => document.querySelectorAll('main *').length);
  const frame = await page.evaluate(scrollThrough);
  return { elements, hydrated, kind, search, step, zoom, frame };
}

/** From the event that `act` causes to the last frame of all that follows from it. */
async function time(page: Page, type: string, act: () => Promise<void>): Promise<number> {
  await page.evaluate(watchNext, type);
  await act();
  const root = page.locator('html');
  await page.locator('html[data-bench]').waitFor({ timeout: 30_000 });
  return Number(await root.getAttribute('data-bench'));
}

/** Runs in the page: the time from the next event of a type to the paint of the last change that follows it. */
function watchNext(type: string): void {
  document.documentElement.removeAttribute('data-bench');
  window.addEventListener(
    type,
    (event) => {
      let last = performance.now();
      const seePaint = () => {
        requestAnimationFrame(() =>
          setTimeout(() => {
            last = performance.now();
          }),
        );
      };
      const observer = new MutationObserver(seePaint);
      observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
      seePaint();
      setTimeout(() => {
        observer.disconnect();
        document.documentElement.setAttribute('data-bench', String(last - event.timeStamp));
      }, 1500);
    },
    { once: true, capture: true },
  );
}

/** Runs in the page: scrolls two screens a second for three seconds; the longest time between two frames. */
function scrollThrough(): Promise<number> {
  return new Promise((done) => {
    const start = performance.now();
    let last = start;
    let longest = 0;
    requestAnimationFrame(function frame() {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      window.scrollBy(0, ((now - last) / 1000) * 2 * window.innerHeight);
      last = now;
      if (now - start < 3000) requestAnimationFrame(frame);
      else done(longest);
    });
  });
}
