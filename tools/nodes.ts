import { spawnSync } from 'node:child_process';

/** The releases of Node that are looked after now; package.json says the oldest that is enough. */
const RELEASES = [22, 24, 26];
const TASKS = [
  'node --import tsx src/build/build.ts --out .generated/nodes',
  'node node_modules/vitest/vitest.mjs run',
];

// npm run test:nodes [-- 24]: builds the site and runs the unit tests in each release, which npx brings.
const asked = process.argv.slice(2).map(Number);
const failed = (asked.length > 0 ? asked : RELEASES).filter((release) => {
  console.log(`\n— Node ${release}`);
  const command = ['node --version', ...TASKS].join(' && ');
  return spawnSync('npx', ['--yes', '-p', `node@${release}`, '-c', command], { stdio: 'inherit' }).status !== 0;
});
if (failed.length > 0) console.error(`✗ Node ${failed.join(', ')}`);
process.exit(failed.length === 0 ? 0 : 1);
