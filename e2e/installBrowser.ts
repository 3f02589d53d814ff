import { execSync } from 'node:child_process';
import { findBrowser } from './findBrowser';

// A browser that is there is used; else Playwright's own is installed; else Debian's.
const WAYS = [
  'npx playwright install --with-deps chromium',
  'apt-get update && apt-get install -y --no-install-recommends chromium',
];

for (const way of WAYS) {
  if (findBrowser()) break;
  console.log(`No Chromium found. Trying: ${way}`);
  try {
    execSync(way, { stdio: 'inherit', timeout: 600_000 });
  } catch (error) {
    console.log(`That did not work: ${String(error)}`);
  }
}
const browser = findBrowser();
if (!browser) {
  console.error('No Chromium could be found or installed. Install one and name it in CHROMIUM.');
  process.exit(1);
}
console.log(`Testing with ${browser}`);
