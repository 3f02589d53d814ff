// All checks of the project: `core` is npm test, `full` is npm run test:full; .ci/run asks for both. All of them run,
// and the last line says how many passed. Needs node alone.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

const parts = process.argv.slice(2);
if (parts.length === 0 || parts.some((part) => part !== 'core' && part !== 'full')) {
  console.error('usage: node .ci/test.mjs core|full …');
  process.exit(1);
}
/** What is not done after this long counts as failed: whoever runs this waits for 40 minutes at most. */
const DEADLINE_MS = (parts.includes('full') ? 35 : 15) * 60_000;
const start = performance.now();
let passed = 0;
let failed = 0;
const failures = [];
const times = [];
const running = new Set();
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    for (const { pid } of running) process.kill(-pid, 'SIGKILL');
    process.exit(1);
  });

if (parts.includes('core')) {
  // Independent of each other, so side by side; the tests in a browser have the machine to themselves.
  const steps = await Promise.all([
    check('types', 'npm run -s typecheck'),
    check('lint', 'npm run -s lint'),
    check('format', 'npm run -s format:check'),
    check('unused code', 'npm run -s unused'),
    tests(
      'unit tests',
      'unit.json',
      (file) => `npx vitest run --reporter=default --reporter=json --outputFile.json=${file}`,
    ),
    check('browser and builds', 'npx tsx e2e/install.ts && npx tsx e2e/buildSites.ts'),
  ]);
  if (steps.at(-1)) {
    await check('sizes', 'npm run -s size');
    await check('what old engines lack', 'npm run -s engines');
    await e2e('end-to-end tests of what readers do most', 'core.json', '-c e2e --grep @core');
  }
}
if (
  parts.includes('full') &&
  (await check('engines and builds', 'npx tsx e2e/install.ts engines && npx tsx e2e/buildSites.ts'))
) {
  await e2e('end-to-end tests of all else', 'full.json', '-c e2e --grep-invert @core');
  await e2e(
    'what readers do most in WebKit, Firefox and a German Chromium',
    'engines.json',
    '-c e2e/engines.config.ts',
  );
}

// Named once more at the end: of a long log, often only its end is kept.
console.log(`\n${times.join('\n')}`);
for (const name of failures) console.log(`✗ ${name}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** A step that passes or fails as a whole. */
async function check(name, command) {
  const ok = await run(name, command, false);
  if (ok) passed += 1;
  else fail(name);
  return ok;
}

/** Unit tests, each of which counts. */
async function tests(name, results, command) {
  const file = `e2e/results/${results}`;
  const ok = await run(name, command(file), false, file);
  const report = readReport(file);
  const failing = (report?.testResults ?? [])
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed');
  count(
    name,
    ok,
    report?.numPassedTests ?? 0,
    failing.map(({ fullName }) => fullName),
  );
}

/** End-to-end tests, each of which counts. One that passed at the second try passed, and is named. */
async function e2e(name, results, settings) {
  const file = `e2e/results/${results}`;
  const left = Math.max(60_000, DEADLINE_MS - (performance.now() - start) - 30_000);
  const command = `npx playwright test ${settings} --global-timeout=${Math.round(left)}`;
  const ok = await run(name, command, true, file);
  const report = readReport(file);
  const all = (report?.suites ?? []).flatMap((suite) => findSpecs(suite));
  const named = (status) =>
    all.filter((spec) => spec.tests.some((each) => each.status === status)).map(({ place }) => place);
  for (const place of named('flaky')) times.push(`  passed at the second try: ${place}`);
  count(name, ok, report ? report.stats.expected + report.stats.flaky : 0, named('unexpected'));
}

function findSpecs(suite, path = []) {
  const names = [...path, suite.title];
  const own = (suite.specs ?? []).map((spec) => ({ ...spec, place: [...names, spec.title].join(' › ') }));
  return [...own, ...(suite.suites ?? []).flatMap((each) => findSpecs(each, names))];
}

function count(name, ok, good, failing) {
  passed += good;
  for (const each of failing) fail(`${name}: ${each}`);
  // A runner that failed without a failing test (a file that does not load, no test at all) is a failure too.
  if (failing.length === 0 && (!ok || good === 0)) fail(name);
}

function fail(name) {
  failed += 1;
  failures.push(name);
}

/** Runs a command. What steps that run side by side have to say is shown when they end, each as a whole. */
async function run(name, command, isAlone, results) {
  if (results) rmSync(results, { force: true });
  const began = performance.now();
  if (isAlone) console.log(`\n— ${name}`);
  const child = spawn(command, {
    shell: true,
    detached: true,
    stdio: ['ignore', ...(isAlone ? ['inherit', 'inherit'] : ['pipe', 'pipe'])],
    env: { ...process.env, ...(results && { E2E_RESULTS: results.replace('e2e/', '') }) },
  });
  running.add(child);
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => output.push(chunk));
  const timer = setTimeout(
    () => {
      output.push(`${name} was not done after ${DEADLINE_MS / 60_000} minutes`);
      process.kill(-child.pid, 'SIGKILL');
    },
    Math.max(1000, DEADLINE_MS - (began - start)),
  );
  const code = await new Promise((ended) => {
    child.once('close', ended);
  });
  clearTimeout(timer);
  running.delete(child);
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  times.push(`${code === 0 ? '✓' : '✗'} ${name}: ${seconds} s`);
  if (isAlone) console.log(output.join(''));
  else console.log(`\n— ${name}: ${seconds} s\n${output.join('')}`);
  return code === 0;
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
