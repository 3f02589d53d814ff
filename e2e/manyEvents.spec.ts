import { createServer } from 'node:http';
import { test as plain, type Frame, type Page } from '@playwright/test';
import { expect, test, wake } from './journey';
import { MANY, SITES } from './sites';

/** More than the window may draw at once, and far less than there are. */
const MOST_DRAWN = 120;

test.use({ baseURL: SITES.many.url });

/** Whether events stand all over this part of the screen, and how many are drawn. */
function look(
  frame: Frame | Page,
  [top, bottom]: readonly [number, number],
): Promise<{ isFilled: boolean; drawn: number }> {
  return frame.locator('.timeline-list').evaluate(
    (list, edges) => {
      const events = [...list.querySelectorAll('.timeline-event')].map((event) => event.getBoundingClientRect());
      return {
        isFilled: events.some((box) => box.top <= edges.top) && events.some((box) => box.bottom >= edges.bottom),
        drawn: events.length,
      };
    },
    { top, bottom },
  );
}

test('a thousand events are drawn where the reader scrolls, there and back', async ({ page }) => {
  await page.goto('/en/timeline/');
  await wake(page);
  const list = page.getByRole('list', { name: 'Events', exact: true });
  const whole = await list.evaluate((element) => element.getBoundingClientRect().height);
  for (const share of [0.01, 0.03, 0.5, 0.95, 0.5, 0.02]) {
    await list.evaluate((element, y) => window.scrollBy(0, element.getBoundingClientRect().top + y), whole * share);
    await expect.poll(async () => (await look(page, [0, 700])).isFilled, `at ${share}`).toBe(true);
    expect((await look(page, [0, 700])).drawn).toBeLessThan(MOST_DRAWN);
  }
  await page.keyboard.press('End');
  await expect(list.getByRole('heading').last()).toContainText(/number 9\d\d/);
});

test('an event far down is opened by its address', async ({ page }) => {
  await page.goto('/en/timeline/#un-related');
  const label = page.locator('[data-event="un-related"]');
  await expect(label).toBeInViewport();
  await expect(label).toHaveAttribute('aria-current', 'true');
});

test('without a script the list says how many follow', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${SITES.many.url}/ko/timeline/`);
  const drawn = await page.locator('.timeline-event').count();
  const said = await page.getByText(/건이 더 있습니다/).textContent();
  // The documents' own events stand in the list, too.
  expect(drawn + Number(/\d+/.exec(said ?? '')?.[0])).toBeGreaterThanOrEqual(MANY.events);
  await context.close();
});

// The host is another site, which is elsewhere for the journeys of a page by itself.
plain('in a frame as high as its content, the events that the reader of the host sees are drawn', async ({ page }) => {
  const body = `<iframe title="embed" src="${SITES.many.url}/en/embed/timeline/?context=on" style="width:700px;height:90000px;border:0"></iframe>`;
  const host = createServer((_, response) => {
    response.setHeader('content-type', 'text/html').end(body);
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => {
    host.once('listening', listening);
  });
  const address = host.address();
  if (typeof address !== 'object' || !address) throw new Error('the host has no port');
  await page.goto(`http://127.0.0.1:${address.port}/`);
  const handle = await page.getByTitle('embed').elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('there is no frame');
  await frame.waitForLoadState();
  await page.mouse.move(50, 50);
  await page.mouse.move(60, 60);
  await expect(frame.locator('html')).toHaveAttribute('data-alive', '');
  for (const y of [20_000, 60_000, 3000]) {
    await page.evaluate((top) => window.scrollTo(0, top), y);
    await expect.poll(async () => (await look(frame, [y, y + 700])).isFilled, `at ${y}`).toBe(true);
    expect((await look(frame, [y, y + 700])).drawn).toBeLessThan(MOST_DRAWN);
  }
  host.close();
});
