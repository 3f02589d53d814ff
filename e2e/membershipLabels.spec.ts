import { findTouchingLabels } from './findTouchingLabels';
import { expect, hydrate, test } from './fixtures';

/**
 * One layout for each size of the chart and each kind of label. That labels keep clear of each other on every curve and
 * at every width is asked of the layout itself (annotate.test.ts, labels.test.ts), which takes a width for each letter:
 * here it is asked whether the letters and the style sheet keep to it.
 */
const LAYOUTS = [
  { width: 280, path: 'membership/', title: /14/ },
  { width: 390, path: 'membership/?year=1961', title: /14/ },
  { width: 600, path: 'membership/?region=EU&measure=share', title: /유럽|Europe/ },
  { width: 768, path: 'membership/?region=NA&measure=share', title: /북아메리카|North America/ },
  { width: 1024, path: 'membership/?region=AF', title: /아프리카|Africa/ },
  { width: 1440, path: 'membership/?year=2005', title: /14/ },
  { width: 320, path: 'embed/membership/?region=SA&measure=share', title: /남아메리카|South America/ },
  { width: 768, path: 'embed/membership/', title: /14/ },
];

for (const language of ['ko', 'en'])
  for (const { width, path, title } of LAYOUTS)
    test(`/${language}/${path}: at ${width} px no label of the chart lies on another or leaves the column`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`/${language}/${path}`);
      await hydrate(page);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      const year = new URL(page.url()).searchParams.get('year');
      if (year) await expect(page.getByRole('slider')).toHaveValue(year);
      expect(await findTouchingLabels(page)).toEqual([]);
    });
