import { execSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from '../tools/browser';
import { ENGINES, missingPackages } from './engines/packages';

// npx tsx e2e/install.ts: finds or installs a Chromium; with `engines` also Firefox, WebKit and nginx, as Debian has
// them.
const UPDATE = 'apt-get update';
const INSTALL = 'apt-get install -y --no-install-recommends';

for (const command of ['npx playwright install --with-deps chromium', `${UPDATE} && ${INSTALL} chromium`])
  if (!findBrowser()) run(command);
const browser = findBrowser();
if (!browser) {
  console.error('No Chromium could be found or installed. Install one and name it in CHROMIUM.');
  process.exit(1);
}
console.log(`Testing with ${browser}`);
// Without a Korean font every syllable is an empty box of another width, and what fits is not what readers see.
if (!hasKoreanFont()) run(`${UPDATE} && ${INSTALL} fonts-nanum`);

if (process.argv.includes('engines')) {
  const wanted = missingPackages();
  if (wanted.length > 0) run(`${UPDATE} && ${INSTALL} ${wanted.join(' ')}`);
  const missing = missingPackages();
  if (missing.length > 0) {
    console.error(`These Debian packages could not be installed: ${missing.join(' ')}`);
    process.exit(1);
  }
  console.log(
    `and with ${Object.values(ENGINES)
      .map(({ path }) => path)
      .filter(existsSync)
      .join(', ')}`,
  );
}

/** True too where fontconfig is missing: such a system (macOS, Windows) has Korean fonts of its own. */
function hasKoreanFont(): boolean {
  const { status, stdout } = spawnSync('fc-list', [':lang=ko'], { encoding: 'utf8' });
  return status !== 0 || stdout.trim() !== '';
}

function run(command: string): void {
  console.log(`Not everything is there. Trying: ${command}`);
  try {
    execSync(command, {
      stdio: 'inherit',
      timeout: 600_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch (error) {
    console.log(`That did not work: ${String(error)}`);
  }
}
