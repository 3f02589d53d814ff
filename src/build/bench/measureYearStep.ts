import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../../e2e/findBrowser';
import type { BenchFindings, BenchOptions } from './benchPart';
import { startServer } from './startServer';
import { formatSpread, toMedian, toTable } from './statistics';

const CPU_SLOWDOWN = 4;
const STEPS = 12;
/** Between two keys: the address follows a step when the hand rests, which must be over. */
const REST_MS = 400;

/** What a step of the year costs by key, from the key to the end of the frame that shows it, beside a key that changes nothing. */
export async function measureYearStep({ dir, languages, rounds }: BenchOptions): Promise<BenchFindings> {
  const site = await startServer(dir);
  const executablePath = findBrowser();
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const rows: string[][] = [];
    for (const language of languages) {
      const [steps, empty]: number[][] = [[], []];
      for (let round = 0; round < rounds; round += 1) {
        const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
        await wake(page, new URL(`${language}/membership/`, site.url).href);
        for (let step = 0; step < STEPS; step += 1) {
          empty?.push(await timeKey(page, 'Shift'));
          steps?.push(await timeKey(page, 'ArrowLeft'));
        }
        await page.close();
      }
      const ratio = (toMedian(steps ?? []) ?? NaN) / (toMedian(empty ?? []) ?? NaN);
      rows.push([`membership-${language}`, formatSpread(steps ?? []), formatSpread(empty ?? []), ratio.toFixed(1)]);
    }
    const text = [
      `A step of the year by key, on ${new Date().toISOString().slice(0, 10)} with Chromium ${browser.version()}, CPU slowed four-fold: from the key to the end of the frame that shows it, medians of ${rounds * STEPS} steps. The empty frame is that of a key that changes nothing.`,
      '', toTable(['view', 'year step ms', 'empty frame ms', 'ratio'], rows),
    ].join('\n');
    return { text, failures: [] };
  } finally {
    await browser.close();
    site.stop();
  }
}

/** Loads the view, wakes it by a first step and waits for the chart, all at full speed; then slows the processor. */
async function wake(page: Page, url: string): Promise<void> {
  // tsx wraps named functions in a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.goto(url);
  await page.locator('input[type="range"]').focus();
  await page.keyboard.press('ArrowLeft');
  await page.locator('html[data-alive]').waitFor();
  await page.locator('.membership-live svg').waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.waitForTimeout(1000);
}

async function timeKey(page: Page, key: string): Promise<number> {
  await page.evaluate(watchKey);
  await page.keyboard.press(key);
  await page.locator('html[data-bench]').waitFor();
  const taken = Number(await page.locator('html').getAttribute('data-bench'));
  await page.waitForTimeout(REST_MS);
  return taken;
}

/** Runs in the page: from the next key, as the browser stamped it, until the frame after it is done. */
function watchKey(): void {
  document.documentElement.removeAttribute('data-bench');
  window.addEventListener('keydown', ({ timeStamp }) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => document.documentElement.setAttribute('data-bench', String(performance.now() - timeStamp)), { once: true });
      port1.start();
      port2.postMessage(undefined);
    });
  }, { once: true, capture: true });
}
