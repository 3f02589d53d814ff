import { defineConfig } from '@playwright/test';
import { toLaunchOptions } from './launchOptions';
import { SITES } from './sites';

export default defineConfig({
  testDir: '.',
  globalSetup: './installNginx.ts',
  outputDir: 'results/artifacts',
  snapshotPathTemplate: '{testDir}/visual/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  // A journey that needs a second try is told as flaky.
  retries: process.env['CI'] === undefined ? 0 : 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'results/journeys.json' }]],
  use: {
    baseURL: SITES.production.url,
    locale: 'en-GB',
    // To record one costs up to a third of a journey's time. Where there is a second try, that one is recorded.
    trace: process.env['CI'] === undefined ? 'retain-on-failure' : 'on-first-retry',
    launchOptions: toLaunchOptions(),
  },
  webServer: Object.values(SITES).map(({ dir, port, url }) => ({
    command: `npx tsx src/build/serve.ts --dir ${dir} --port ${port}`,
    cwd: '..',
    url: `${url}/ko/`,
    reuseExistingServer: false,
    stdout: 'ignore' as const,
  })),
});
