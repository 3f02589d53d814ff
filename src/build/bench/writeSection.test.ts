import { expect, test } from 'vitest';
import { toReadme } from './writeSection';

const README =
  'Before.\n\n<!-- performance -->\n## Performance\n\nHow it is measured.\n\n## Sources and their terms\n\nAfter.\n';

test('a part takes the place of what it found before, and nothing else changes', () => {
  const first = toReadme(README, 'growth', '| a | b $& |');
  expect(first).toMatch(
    /^Before\.\n\n<!-- performance -->\n## Performance\n\nHow it is measured\.\n\n<!-- bench: growth -->\n\| a \| b \$& \|\n\n## Sources and their terms\n\nAfter\.\n$/,
  );
  const second = toReadme(toReadme(first, 'pages', 'pages'), 'growth', 'new');
  expect(second).not.toContain('| a |');
  expect(second.indexOf('pages')).toBeLessThan(second.indexOf('new'));
  expect(toReadme(second, 'growth', 'new')).toBe(second);
});

test('a README without the section is told, not left as it is', () => {
  expect(() => toReadme('Nothing.', 'pages', 'x')).toThrow('no section');
});
