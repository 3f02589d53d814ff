import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { launchBrowser } from '../browser';
import type { BenchFindings, BenchOptions } from './benchPart';
import { measureTimelinePage, type TimelineFigures } from './measureTimelinePage';
import { startServer } from './startServer';
import { formatTimelineTable } from './timelineTable';
import { writeManyEvents } from '../writeManyEvents';

const SIZES = [10, 100, 1000, 10_000] as const;
const ROUNDS = 3;

/** What the timeline costs with 10 to 10,000 events, made for the measurement. */
export async function measureTimeline({ cpu }: BenchOptions): Promise<BenchFindings> {
  const measured: { size: number; rounds: TimelineFigures[] }[] = [];
  let browser = '';
  for (const size of SIZES) {
    const made = await measureSize(size, cpu);
    browser = made.browser;
    measured.push({ size, rounds: made.rounds });
    process.stderr.write(`${size} events measured\n`);
  }
  return {
    text: formatTimelineTable(measured, { slowed: cpu, browser, date: new Date().toISOString().slice(0, 10) }),
    failures: [],
  };
}

async function measureSize(size: number, cpu: number): Promise<{ browser: string; rounds: TimelineFigures[] }> {
  const [seeds, out] = [resolve(`.generated/bench-seeds-${size}`), resolve(`.generated/bench-${size}`)];
  writeManyEvents(seeds, size);
  // It warns of each event that has no Korean translation.
  execFileSync('npx', ['tsx', 'src/build/build.ts', '--seeds', seeds, '--out', out], { stdio: 'ignore' });
  const server = await startServer(out);
  try {
    const browser = await launchBrowser();
    try {
      const rounds: TimelineFigures[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
        rounds.push(await measureTimelinePage(page, new URL('en/timeline/', server.url).href, cpu));
        await page.close();
      }
      return { browser: browser.version(), rounds };
    } finally {
      await browser.close();
    }
  } finally {
    server.stop();
    rmSync(seeds, { recursive: true });
    rmSync(out, { recursive: true });
  }
}
