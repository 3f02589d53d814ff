import type { Browser, Page } from '@playwright/test';
import { createServer } from 'node:http';
import { launchBrowser } from '../browser';
import type { BenchFindings, BenchOptions } from './benchPart';
import { startServer } from './startServer';
import { formatSpread, medianOf, formatTable } from './statistics';

/** From the load of the host until all that embeds do at first is over. */
const SETTLE_MS = 4000;
const WORDS = '<p>A page of somebody else, with words of its own around what it shows.</p>'.repeat(12);
const VIEWS = ['timeline', 'membership'];
const HEAD = [
  'two embeds on a host',
  'main thread ms',
  'more than the host alone',
  'more than frames alone',
  'of it scripts ms',
];

/** What two embeds cost the main thread of the page around them, which runs in a process of its own. */
export async function measureHost({ dir, rounds, cpu }: BenchOptions): Promise<BenchFindings> {
  const site = await startServer(dir);
  const hosts = new Map(Object.entries(buildHosts(`${site.url.replace(/\/$/, '')}/`)));
  const server = createServer((request, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(hosts.get(request.url?.slice(1) ?? '') ?? '');
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const address = server.address();
  // Another name of this machine is another site, so the browser gives its frames another process.
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`;
  const browser = await launchBrowser(['--site-per-process']);
  try {
    const found = new Map([...hosts.keys()].map((name): [string, HostCost[]] => [name, []]));
    for (let round = -1; round < rounds; round += 1) {
      for (const [name, costs] of found) {
        const cost = await measureOnce(browser, origin + name, { cpu, frames: name === 'alone' ? 0 : VIEWS.length });
        // The first of each fills the caches of the machine.
        if (round >= 0) costs.push(cost);
      }
    }
    const rows = [...found].map(([name, costs]) => [
      NAMES[name] ?? name,
      formatSpread(
        costs.map(({ task }) => task),
        1,
      ),
      ...['alone', 'frames'].map((base) =>
        name === base || name === 'alone' ? '–' : formatAdded(costs, found.get(base) ?? []),
      ),
      formatSpread(
        costs.map(({ script }) => script),
        1,
      ),
    ]);
    const text = [
      `What two embeds cost the main thread of the page around them, on ${new Date().toISOString().slice(0, 10)} with Chromium ${browser.version()}, CPU slowed ${cpu}-fold, until ${SETTLE_MS / 1000} s after its load: medians of ${rounds} rounds. The frames run in a process of their own, as browsers on desktops and newer phones have it. What the browser itself needs for two frames is in the second row: the script is what comes on top.`,
      '',
      formatTable(HEAD, rows),
    ].join('\n');
    return { text, failures: [] };
  } finally {
    await browser.close();
    server.close();
    site.stop();
  }
}

/** The median of what was more than in the same round of another host. */
function formatAdded(costs: readonly HostCost[], others: readonly HostCost[]): string {
  return medianOf(costs.map(({ task }, round) => task - (others[round]?.task ?? NaN)))?.toFixed(1) ?? '–';
}

const NAMES: Readonly<Record<string, string>> = {
  alone: 'the host alone',
  frames: 'frames',
  script: 'frames and script',
  element: 'elements and script',
};

function buildHosts(site: string): Record<string, string> {
  const script = `<script async src="${site}embed.v1.js"></script>`;
  const frames = VIEWS.map(
    (view) => `${WORDS}<iframe src="${site}ko/embed/${view}/" title="${view}" width="100%" height="900"></iframe>`,
  ).join('');
  const elements = VIEWS.map(
    (view) => `${WORDS}<iom-explorer view="${view}" lang="ko"><a href="${site}ko/${view}/">${view}</a></iom-explorer>`,
  ).join('');
  const buildPage = (body: string) =>
    `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Host</title><body>${body}${WORDS}`;
  return {
    alone: buildPage(WORDS),
    frames: buildPage(frames),
    script: buildPage(frames + script),
    element: buildPage(elements + script),
  };
}

interface HostCost {
  readonly task: number;
  readonly script: number;
}

async function measureOnce(
  browser: Browser,
  address: string,
  { cpu, frames }: { cpu: number; frames: number },
): Promise<HostCost> {
  // Both embeds near the screen, so that both load.
  const page = await browser.newPage({ viewport: { width: 800, height: 2400 } });
  try {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    // Time of the thread, not of the clock: what runs beside on the machine does not count.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForTimeout(SETTLE_MS);
    const { metrics } = await session.send('Performance.getMetrics');
    await checkFrames(page, frames);
    const read = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? NaN) * 1000;
    return { task: read('TaskDuration'), script: read('ScriptDuration') };
  } finally {
    await page.close();
  }
}

/** Throws where the embeds are not there, or stand in the host's own process: then nothing of this would be true. */
async function checkFrames(page: Page, count: number): Promise<void> {
  const frames = page.frames().filter((frame) => frame !== page.mainFrame());
  if (frames.length !== count) throw new Error(`${page.url()} has ${frames.length} frames, not ${count}`);
  for (const frame of frames) {
    // Only a frame in another process has a session of its own.
    await (await page.context().newCDPSession(frame)).detach();
    if ((await frame.locator('#embed-content').count()) !== 1) throw new Error(`${frame.url()} is no embed`);
  }
}
