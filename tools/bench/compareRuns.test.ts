import { expect, test } from 'vitest';
import { compareRuns, toDifference, toRatio } from './compareRuns';
import type { Run } from './runHarness';

const toRun = (target: string, round: number, content: number | null): Run => ({
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
    toRun('static', 0, 100),
    toRun('static', 1, 1000),
    toRun('static', 2, 200),
    toRun('page', 0, 110),
    toRun('page', 1, 1100),
    toRun('page', 2, 300),
  ];
  expect(compareRuns(runs, 'page', 'static', 'content', toRatio)).toBeCloseTo(1.1);
  expect(compareRuns(runs, 'page', 'static', 'content', toDifference)).toBe(100);
});

test('what was not measured in a round is not compared', () => {
  expect(
    compareRuns([toRun('static', 0, null), toRun('page', 0, 110)], 'page', 'static', 'content', toRatio),
  ).toBeNull();
  expect(compareRuns([toRun('page', 0, 110)], 'page', 'static', 'content', toRatio)).toBeNull();
});
