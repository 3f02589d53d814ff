import { expect, test } from 'vitest';
import { replaceSection } from './writeSection';

test('a part takes the place of what it found before, and nothing else changes', () => {
  const first = replaceSection('# Performance\n\nHow it is measured.\n', 'growth', '| a | b $& |');
  expect(first).toBe('# Performance\n\nHow it is measured.\n\n<!-- bench: growth -->\n| a | b $& |\n');
  const second = replaceSection(replaceSection(first, 'pages', 'pages'), 'growth', 'new');
  expect(second).not.toContain('| a |');
  expect(second.indexOf('pages')).toBeLessThan(second.indexOf('new'));
  expect(replaceSection(second, 'growth', 'new')).toBe(second);
});
