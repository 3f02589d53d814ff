import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import golden from '../facts/facts.golden.json';
import { parseFacts } from '../facts/factsSchema';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'facts-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function run(...args: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'src/build/factsCommand.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
}

function copySeeds() {
  for (const file of readdirSync(join(root, 'seeds')).filter((name) => name.endsWith('.txt')))
    copyFileSync(join(root, 'seeds', file), join(folder, file));
}

test('prints the contract with --json and nothing else', () => {
  const { status, stdout, stderr } = run('--json');
  expect([status, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toEqual(golden);
}, 60_000);

test('prints a report for people: facts, coverage, what was excluded, what was found', () => {
  const { status, stdout } = run();
  expect(status).toBe(0);
  for (const words of [
    'member-states: 166 states, June 2016 [single]',
    'of the article is evidence',
    'excluded as other-articles: 21',
    'Not understood: nothing',
    'milestones.csv:2',
  ])
    expect(stdout).toContain(words);
}, 60_000);

test('names every file that it cannot read, reads the others and exits with 1', () => {
  copySeeds();
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'latin.txt'), Uint8Array.from([73, 79, 77, 32, 233]));
  writeFileSync(join(folder, 'other.TXT'), 'The weather is fine.');
  mkdirSync(join(folder, 'folder.txt'));
  const { status, stdout, stderr } = run('--seeds', folder, '--json');
  expect(status).toBe(1);
  expect(stderr.trim().split('\n')).toEqual([
    expect.stringMatching(/^folder\.txt:1:1: the file cannot be read/),
    'empty.txt:1:1: the file is empty',
    'latin.txt:1:5: the file is not UTF-8',
    'other.TXT:1:1: the document says nothing of the International Organization for Migration',
  ]);
  expect(parseFacts(JSON.parse(stdout)).documents.map(({ id }) => id)).toEqual(['ko', 'en']);
}, 60_000);

test('says of an empty folder, a missing one and an unknown option what is wrong, in one line each', () => {
  expect(run('--seeds', folder)).toMatchObject({
    status: 1,
    stdout: '',
    stderr: `${folder}:1:1: the folder holds no document (*.txt)\n`,
  });
  expect(run('--seeds', join(folder, 'none'))).toMatchObject({
    status: 1,
    stderr: `${join(folder, 'none')}:1:1: there is no such folder\n`,
  });
  expect(run('--wrong').status).toBe(1);
}, 60_000);
