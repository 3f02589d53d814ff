import { expect, test } from 'vitest';
import { formatTimelineTable } from './timelineTable';

const round = (kind: number) => ({ elements: 300, hydrated: 400, kind, search: 250, step: 50, zoom: 70, frame: 33 });
const table = formatTimelineTable([{ size: 10_000, rounds: [round(300), round(100), round(120)] }], {
  slowed: 4,
  browser: '1.2',
  date: '2026-01-02',
});

test('a size has the medians of its rounds', () => {
  expect(table).toContain('120 [100–300]');
});
