import type { Page } from '@playwright/test';
import { createI18n } from '../src/i18n/createI18n';
import en from '../src/i18n/en.json' with { type: 'json' };
import ko from '../src/i18n/ko.json' with { type: 'json' };
import { findTouchingLabels } from './findTouchingLabels';
import { expect, test, hydrate } from './fixtures';

/** What draws the chart with other labels: another year, another curve, another scale. */
const SELECTIONS = [
  {},
  { year: '1961' },
  { year: '2005' },
  { measure: 'share' },
  { region: 'EU', measure: 'share' },
  { region: 'NA', measure: 'share' },
  { region: 'SA', measure: 'share' },
  { region: 'OC', measure: 'share' },
  { region: 'AF' },
] as const;

/**
 * Selects just this in place, by the address alone, and waits until the chart is drawn for it: it follows what the
 * controls show.
 */
async function select(page: Page, language: 'ko' | 'en', selection: (typeof SELECTIONS)[number]): Promise<void> {
  const { year, region, measure } = { year: '2022', region: 'world', measure: 'count', ...selection } as const;
  const { t } = createI18n(language, { ko, en }[language]);
  const isWhole = region === 'world' && measure === 'count';
  const title = isWhole
    ? t('membership.title', { from: 14, to: 175 })
    : t(measure === 'count' ? 'membership.chart.label' : 'membership.chart.labelShare', {
        who: t(`membership.who.${region}`),
        from: 1951,
        to: measure === 'count' ? 2022 : 2014,
      });
  await page.evaluate(
    (query) => window.history.replaceState(null, '', `${window.location.pathname}?${query}`),
    new URLSearchParams(selection).toString(),
  );
  await expect
    .poll(
      () =>
        page.evaluate(() => ({
          title: document.querySelector('h1')?.textContent,
          year: document.querySelector<HTMLInputElement>('input[type="range"]')?.value,
        })),
      { intervals: [20] },
    )
    .toEqual({ title, year });
}

for (const language of ['ko', 'en'] as const) {
  test(`${language}: no label of the chart lies on another or leaves the column, on a phone and on a desk`, async ({
    page,
  }) => {
    test.slow();
    for (const view of ['membership', 'embed/membership']) {
      await page.goto(`/${language}/${view}/`);
      await hydrate(page);
      for (const width of [280, 320, 390, 600, 768, 1024, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        for (const selection of SELECTIONS) {
          await select(page, language, selection);
          expect(await findTouchingLabels(page), `${view} ${JSON.stringify(selection)} at ${width}`).toEqual([]);
        }
      }
    }
  });
}
