import { chromium, type Browser } from '@playwright/test';
import { existsSync } from 'node:fs';

const PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/**
 * The Chromium to test and measure with: the one named by CHROMIUM, the system's, or Playwright's own; undefined where
 * there is none.
 */
export function findBrowser(): string | undefined {
  const named = process.env['CHROMIUM'];
  return [...(named ? [named] : []), ...PATHS, chromium.executablePath()].find((path) => existsSync(path));
}

/**
 * Starts Chromium outside of a test, to measure or to take pictures; `args` are further switches of its command line.
 */
export function launchBrowser(args: readonly string[] = []): Promise<Browser> {
  const executablePath = findBrowser();
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-gpu', ...args],
  });
}
