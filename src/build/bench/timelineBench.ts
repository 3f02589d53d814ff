import { chromium, type Page } from '@playwright/test';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from '../../../e2e/findBrowser';

// What the timeline costs with 10 to 10,000 events, at a slowed CPU: npx tsx src/build/bench/timelineBench.ts [--sizes 10,100] [--slow 4]
const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '10,100,1000,10000' }, slow: { type: 'string', default: '4' }, rounds: { type: 'string', default: '5' }, port: { type: 'string', default: '4395' } },
});
const KINDS = ['founding', 'name', 'constitution', 'elections', 'membership', 'united-nations'];
const executablePath = findBrowser();

console.log(`CPU slowed ${values.slow} times, medians of ${values.rounds} rounds, ms to the next paint; longest frame of a scroll through the page`);
console.log('| events | elements | alive | filter by kind | search | next event | zoom | longest frame, scrolling |');
console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
for (const size of values.sizes.split(',').map(Number)) {
  const rounds = await measureSize(size);
  const median = (name: keyof Figures) => Math.round(rounds.map((round) => round[name]).toSorted((a, b) => a - b)[rounds.length >> 1] ?? NaN);
  console.log(`| ${size} | ${median('elements')} | ${median('alive')} | ${median('kind')} | ${median('search')} | ${median('step')} | ${median('zoom')} | ${median('frame')} |`);
}

interface Figures { elements: number; alive: number; kind: number; search: number; step: number; zoom: number; frame: number }

async function measureSize(size: number): Promise<Figures[]> {
  const [seeds, out] = [resolve(`.generated/bench-seeds-${size}`), resolve(`.generated/bench-${size}`)];
  writeSeeds(seeds, size);
  execFileSync('npx', ['tsx', 'src/build/build.ts', '--seeds', seeds, '--out', out], { stdio: 'ignore' });
  const server = spawn('npx', ['tsx', 'src/build/serve.ts', '--dir', out, '--port', values.port], { stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  await once(server.stdout, 'data');
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const rounds: Figures[] = [];
    for (let round = 0; round < Number(values.rounds); round += 1) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      rounds.push(await measurePage(page));
      await page.close();
    }
    return rounds;
  } finally {
    await browser.close();
    if (server.pid !== undefined) process.kill(-server.pid);
    rmSync(seeds, { recursive: true });
    rmSync(out, { recursive: true });
  }
}

async function measurePage(page: Page): Promise<Figures> {
  // tsx wraps named functions in a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  const session = await page.context().newCDPSession(page);
  await page.goto(`http://localhost:${values.port}/en/timeline/`);
  await session.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slow) });
  const start = Date.now();
  await page.mouse.move(5, 5);
  await page.mouse.move(9, 9);
  await page.locator('html[data-alive]').waitFor({ timeout: 60_000 });
  const alive = Date.now() - start;
  await page.getByText('Find and filter', { exact: true }).click();
  const kind = await timePress(page, 'fieldset button:text-is("Elections")');
  await timePress(page, 'fieldset button:text-is("Elections")');
  await page.locator('input[type=search]').focus();
  const search = await timeKey(page, '7');
  await page.locator('input[type=search]').fill('');
  await page.waitForTimeout(600);
  await page.locator('.timeline-title a').first().focus();
  await timeKey(page, 'ArrowRight');
  const step = await timeKey(page, 'ArrowRight');
  const zoom = await timeKey(page, '+');
  await page.keyboard.press('0');
  await page.waitForTimeout(1500);
  const elements = await page.evaluate(() => document.querySelectorAll('main *').length);
  const frame = await page.evaluate(scrollThrough);
  return { elements, alive, kind, search, step, zoom, frame };
}

/** From the press to the first frame after all that React had to do for it. */
async function timePress(page: Page, selector: string): Promise<number> {
  await page.evaluate(watchNext, 'click');
  await page.locator(selector).click();
  return readTime(page);
}

async function timeKey(page: Page, key: string): Promise<number> {
  await page.evaluate(watchNext, 'keydown');
  await page.keyboard.press(key);
  return readTime(page);
}

/** Runs in the page: the time of the next event of a type, until no mutation has followed for a while. */
function watchNext(type: string): void {
  document.documentElement.removeAttribute('data-bench');
  window.addEventListener(type, (event) => {
    let last = performance.now();
    const observer = new MutationObserver(() => requestAnimationFrame(() => setTimeout(() => { last = performance.now(); })));
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    requestAnimationFrame(() => setTimeout(() => { last = Math.max(last, performance.now()); }));
    setTimeout(() => {
      observer.disconnect();
      document.documentElement.setAttribute('data-bench', String(last - event.timeStamp));
    }, 2000);
  }, { once: true, capture: true });
}

async function readTime(page: Page): Promise<number> {
  await page.locator('html[data-bench]').waitFor({ timeout: 30_000 });
  return Number(await page.locator('html').getAttribute('data-bench'));
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

function writeSeeds(seeds: string, size: number): void {
  rmSync(seeds, { recursive: true, force: true });
  cpSync('seeds', seeds, { recursive: true });
  const file = join(seeds, 'data/milestones.csv');
  const [heading = '', ...rows] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const years = rows.map((row) => Number(row.slice(0, 4)));
  const [from, to] = [Math.min(...years), Math.max(...years)];
  writeFileSync(file, `${heading}\n`);
  for (let index = 0; index < size; index += 1) {
    const days = Math.floor((index / size) * (to - from + 1) * 365.25);
    const date = new Date(Date.UTC(from, 0, 1 + days)).toISOString().slice(0, 10);
    appendFileSync(file, `${date},day,${KINDS[index % KINDS.length]},Something of number ${index} happens somewhere in the world,"A source, page ${index}"\n`);
  }
}
