import { expect, test } from 'vitest';
import { compareRuns, differenceOf, ratioOf } from './compareRuns';
import type { Run } from './runHarness';

const buildRun = (target: string, round: number, content: number | null): Run => ({
  target,
  round,
  content,
  bytes: null,
  bytes_html: null,
  fcp: null,
  lcp: null,
  cls: null,
  frameCls: null,
  tbt: null,
  heap: null,
  inpWorst: null,
  inpMedian: null,
  errors: [],
});

test('pages are compared within a round, so a slow round changes nothing', () => {
  const runs = [
    buildRun('static', 0, 100),
    buildRun('static', 1, 1000),
    buildRun('static', 2, 200),
    buildRun('page', 0, 110),
    buildRun('page', 1, 1100),
    buildRun('page', 2, 300),
  ];
  expect(compareRuns(runs, 'page', 'static', 'content', ratioOf)).toBeCloseTo(1.1);
  expect(compareRuns(runs, 'page', 'static', 'content', differenceOf)).toBe(100);
});

test('what was not measured in a round is not compared', () => {
  expect(
    compareRuns([buildRun('static', 0, null), buildRun('page', 0, 110)], 'page', 'static', 'content', ratioOf),
  ).toBeNull();
  expect(compareRuns([buildRun('page', 0, 110)], 'page', 'static', 'content', ratioOf)).toBeNull();
});
