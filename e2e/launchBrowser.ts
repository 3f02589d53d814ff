import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from './findBrowser';

/** Starts the Chromium to test with outside of a journey, to measure or to take pictures; `args` are further switches of its command line. */
export function launchBrowser(args: readonly string[] = []): Promise<Browser> {
  const executablePath = findBrowser();
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-gpu', ...args],
  });
}
