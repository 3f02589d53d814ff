import type { LaunchOptions } from '@playwright/test';
import { findBrowser } from '../tools/browser';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * How the browser of the end-to-end tests is started; a spec may ask for more arguments or an environment of its own.
 */
export function buildLaunchOptions({ args = [], env }: Pick<LaunchOptions, 'args' | 'env'> = {}): LaunchOptions {
  const executablePath = findBrowser();
  return { ...(executablePath ? { executablePath } : {}), args: [...ARGS, ...args], ...(env ? { env } : {}) };
}
