import { execFileSync } from 'node:child_process';
import { expect, test } from './fixtures';
import { CHANGED_SEEDS, SITES } from './sites';

const WORDS = {
  ko: { panel: '문서마다 다르게 말합니다', table: '서로 다름', mark: '출처마다 다름', years: ['1951년', '1952년'] },
  en: {
    panel: 'The documents say different things',
    table: 'They differ',
    mark: 'sources differ',
    years: ['1951', '1952'],
  },
} as const;

// One document says 1951, the other 1952 (e2e/buildSites.ts).
for (const language of ['ko', 'en'] as const) {
  const words = WORDS[language];

  test(`${language}: where the documents disagree, the panel shows both and says so @core`, async ({ page }) => {
    await page.goto(`${SITES.changed.url}/${language}/?fact=founded`);
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText(words.panel);
    await expect(dialog.locator('.evidence-part-read b').filter({ hasText: words.years[0] }).first()).toBeVisible();
    await expect(dialog.locator('.evidence-part-read b').filter({ hasText: words.years[1] }).first()).toBeVisible();
  });

  test(`${language}: the table of facts and the checks tell it too`, async ({ page }) => {
    await page.goto(`${SITES.changed.url}/${language}/sources/`);
    const row = page.getByRole('row').filter({ hasText: 'founded' }).first();
    await expect(row).toContainText(words.table);
    await expect(page.getByRole('main')).toContainText(/1951.*1952/s);
    await page.goto(`${SITES.changed.url}/${language}/`);
    await expect(page.locator('main [data-fact="founded"]').first()).toHaveAccessibleName(new RegExp(words.mark));
  });
}

test('the report names both values and both documents', () => {
  const report = execFileSync('npm', ['run', '-s', 'facts', '--', '--seeds', CHANGED_SEEDS], { encoding: 'utf8' });
  expect(report).toContain('[differs]');
  expect(report).toMatch(/documents-disagree.*1951.*1952/s);
});
