import { defineConfig } from '@playwright/test';
import { findBrowser } from './findBrowser';
import { SITES } from './sites';

const executablePath = findBrowser();

export default defineConfig({
  testDir: '.',
  outputDir: 'results/artifacts',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'results/journeys.json' }]],
  use: {
    baseURL: SITES.production.url,
    locale: 'en-GB',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  webServer: Object.values(SITES).map(({ dir, port, url }) => ({
    command: `npx tsx src/build/serve.ts --dir ${dir} --port ${port}`, cwd: '..', url: `${url}/ko/`, reuseExistingServer: false, stdout: 'ignore' as const,
  })),
});
