import { chromium } from '@playwright/test';
import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** The Chromium to test with: the one named by CHROMIUM, the system's, or Playwright's own; undefined where there is none. */
export function findBrowser(): string | undefined {
  const named = process.env['CHROMIUM'];
  return [...(named ? [named] : []), ...PLACES, chromium.executablePath()].find((path) => existsSync(path));
}
