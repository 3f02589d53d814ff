import { findTouchingLabels } from './findTouchingLabels';
import { expect, test, hydrate } from './fixtures';

for (const language of ['ko', 'en'] as const) {
  test(`${language}: no label of the chart lies on another where readers set letters wide or twice as large`, async ({
    page,
  }) => {
    const wide =
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }';
    for (const query of ['', '?measure=share']) {
      await page.goto(`/${language}/membership/${query}`);
      await hydrate(page);
      for (const [width, style] of [
        [360, wide],
        [390, 'html { font-size: 200% !important; }'],
      ] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.evaluate((rules) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(rules);
          document.adoptedStyleSheets = [sheet];
        }, style);
        expect(await findTouchingLabels(page), `${query} ${style}`).toEqual([]);
      }
    }
  });
}
