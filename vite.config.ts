import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const dataFolder = process.env['IOM_DATA'] ?? fileURLToPath(new URL('.generated/data', import.meta.url));

export default defineConfig({
  base: process.env['BASE_PATH'] ?? '/',
  plugins: [react()],
  // Style sheets also for browsers that know no `(width <= 30rem)`, which would drop what is meant for phones.
  build: { cssTarget: ['safari15', 'firefox115', 'chrome111'] },
  resolve: { alias: { '#data': dataFolder } },
  test: { include: ['{src,e2e,tools}/**/*.test.{ts,tsx}'], environment: 'node', testTimeout: 60_000 },
});
