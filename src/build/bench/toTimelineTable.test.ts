import { expect, test } from 'vitest';
import { fillTimelineFigures, toTimelineTable } from './toTimelineTable';

const round = (kind: number) => ({ elements: 300, alive: 400, kind, search: 250, step: 50, zoom: 70, frame: 33 });
const table = toTimelineTable([{ size: 10_000, rounds: [round(300), round(100), round(120)] }], { slowed: 4, browser: '1.2', date: '2026-01-02' });

test('a size has the medians of its rounds', () => {
  expect(table).toContain('| 10,000 | 300 | 400 | 120 | 250 | 50 | 70 | 33 |');
});

test('the figures take the place of those before, and nothing else', () => {
  const readme = 'before\n<!-- timeline-figures -->\nold\n<!-- /timeline-figures -->\nafter $1';
  const filled = fillTimelineFigures(readme, table);
  expect(filled).toBe(`before\n<!-- timeline-figures -->\n${table}\n<!-- /timeline-figures -->\nafter $1`);
  expect(fillTimelineFigures(filled, table)).toBe(filled);
  expect(() => fillTimelineFigures('no marks', table)).toThrow('timeline-figures');
});
