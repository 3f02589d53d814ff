import { defineConfig } from '@playwright/test';
import { availableParallelism } from 'node:os';
import { buildLaunchOptions } from './launchOptions';
import { SITES } from './sites';

/**
 * Chromium, in British English. `--grep @core` is what `npm test` runs; the rest, and engines.config.ts, is `npm run
 * test:full`.
 */
export default defineConfig({
  testDir: '.',
  testIgnore: 'engines/**',
  outputDir: 'results/artifacts',
  snapshotPathTemplate: '{testDir}/visual/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: availableParallelism(),
  // A test that needs a second try is reported as flaky; a trace is recorded of the second try alone, since it costs up
  // to a third of the time.
  retries: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: process.env['E2E_RESULTS'] ?? 'results/e2e.json' }]],
  use: { baseURL: SITES.production.url, locale: 'en-GB', trace: 'on-first-retry', launchOptions: buildLaunchOptions() },
  webServer: Object.values(SITES).map(({ dir, port, url }) => ({
    command: `npx tsx src/build/serve.ts --dir ${dir} --port ${port}`,
    cwd: '..',
    url: `${url}/ko/`,
    reuseExistingServer: false,
    stdout: 'ignore' as const,
  })),
});
