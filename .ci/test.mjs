// All checks of the project, one after another; all of them run, and the last line says how many passed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

const RESULTS = { unit: 'e2e/results/unit.json', journeys: 'e2e/results/journeys.json' };
for (const file of Object.values(RESULTS)) rmSync(file, { force: true });

let passed = 0;
let failed = 0;
const failures = [];
const run = (name, command, ...args) => {
  console.log(`\n— ${name}`);
  const ok = spawnSync(command, args, { stdio: 'inherit' }).status === 0;
  if (!ok) failures.push(name);
  return ok;
};
const check = (name, ...command) => {
  const ok = run(name, ...command);
  if (ok) passed += 1;
  else failed += 1;
  return ok;
};

check('types', 'npm', 'run', '-s', 'typecheck');
check('lint', 'npm', 'run', '-s', 'lint');
check('format', 'npm', 'run', '-s', 'format:check');
check('unused code', 'npm', 'run', '-s', 'unused');

const unitOk = run(
  'unit tests',
  'npx',
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${RESULTS.unit}`,
);
count(unitOk, RESULTS.unit, (report) => {
  const failing = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed');
  failures.push(...failing.map(({ fullName }) => `  ${fullName}`));
  return [report.numPassedTests, report.numFailedTests];
});

const ready =
  check('a browser', 'npx', 'tsx', 'e2e/installBrowser.ts') && check('builds', 'npx', 'tsx', 'e2e/buildSites.ts');
if (ready) {
  check('sizes', 'npm', 'run', '-s', 'size');
  const journeysOk = run('journeys', 'npx', 'playwright', 'test', '-c', 'e2e');
  count(journeysOk, RESULTS.journeys, (report) => [
    report.stats.expected + report.stats.flaky,
    report.stats.unexpected,
  ]);
}

// Named once more at the end: of a long log, often only its end is kept.
for (const name of failures) console.log(`✗ ${name}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function count(ok, file, read) {
  const [good, bad] = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : [0, 0];
  passed += good;
  // A runner that failed without a failing test (a file that does not load, no test at all) is a failure too.
  failed += bad > 0 || (ok && good > 0) ? bad : 1;
}
