import type { Page } from '@playwright/test';
import { launchBrowser } from '../browser';
import type { BenchFindings, BenchOptions } from './benchPart';
import { startServer } from './startServer';
import { formatSpread, medianOf, formatTable } from './statistics';

const STEPS = 12;
/** Between two keys: the address follows a step when the hand rests, which must be over. */
const REST_MS = 400;

/**
 * What a step of the year costs by key, from the key to the end of the frame that shows it, beside a key that changes
 * nothing.
 */
export async function measureYearStep({ dir, languages, rounds, cpu }: BenchOptions): Promise<BenchFindings> {
  const site = await startServer(dir);
  const browser = await launchBrowser();
  try {
    const rows: string[][] = [];
    for (const language of languages) {
      const [steps, names, empty]: number[][] = [[], [], []];
      for (let round = 0; round < rounds; round += 1) {
        const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
        await hydrate(page, new URL(`${language}/membership/`, site.url).href, cpu);
        for (let count = 0; count < STEPS; count += 1) {
          empty?.push((await timeKey(page, 'Shift')).frame);
          const step = await timeKey(page, 'ArrowLeft');
          steps?.push(step.frame);
          names?.push(step.names);
        }
        await page.close();
      }
      const ratio = (medianOf(steps ?? []) ?? NaN) / (medianOf(empty ?? []) ?? NaN);
      rows.push([
        `membership-${language}`,
        formatSpread(steps ?? []),
        formatSpread(names ?? []),
        formatSpread(empty ?? []),
        ratio.toFixed(1),
      ]);
    }
    const text = [
      `A step of the year by key, on ${new Date().toISOString().slice(0, 10)} with Chromium ${browser.version()}, CPU slowed ${cpu}-fold: from the key to the end of the frame that shows the year on the chart and its members, and of the frame that shows the names; medians of ${rounds * STEPS} steps. The empty frame is that of a key that changes nothing.`,
      '',
      formatTable(['view', 'year step ms', 'with its names ms', 'empty frame ms', 'ratio of the step'], rows),
    ].join('\n');
    return { text, failures: [] };
  } finally {
    await browser.close();
    site.stop();
  }
}

/** Loads the view, wakes it by a first step and waits for the chart, all at full speed; then slows the processor. */
async function hydrate(page: Page, url: string, cpu: number): Promise<void> {
  // tsx wraps named functions in a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.goto(url);
  await page.locator('input[type="range"]').focus();
  await page.keyboard.press('ArrowLeft');
  await page.locator('html[data-hydrated]').waitFor();
  await page.locator('.membership-live svg').waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  await page.waitForTimeout(1000);
}

/**
 * Milliseconds from a key to the end of the next frame, and of the one that shows the names of another year (NaN where
 * none does).
 */
async function timeKey(page: Page, key: string): Promise<{ frame: number; names: number }> {
  await page.evaluate(watchKey);
  await page.keyboard.press(key);
  await page.locator('html[data-bench]').waitFor();
  await page.waitForTimeout(REST_MS);
  const [frame, names] = await page
    .locator('html')
    .evaluate(({ dataset }) => [Number(dataset['bench']), Number(dataset['names'])]);
  return { frame: frame ?? NaN, names: names ?? NaN };
}

/** Runs in the page: from the next key, as the browser stamped it, until a frame is done. */
function watchKey(): void {
  const { dataset } = document.documentElement;
  delete dataset['bench'];
  delete dataset['names'];
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      const tellFrame = (name: string) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener(
            'message',
            () => {
              dataset[name] = String(performance.now() - timeStamp);
            },
            { once: true },
          );
          port1.start();
          port2.postMessage(undefined);
        });
      tellFrame('bench');
      const panel = document.querySelector('.day-panel-members summary');
      const observer = new MutationObserver(() => {
        observer.disconnect();
        tellFrame('names');
      });
      if (panel) observer.observe(panel, { characterData: true, childList: true, subtree: true });
    },
    { once: true, capture: true },
  );
}
