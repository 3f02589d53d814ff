import { findBrokenOutline, findSideways, findSmallTargets, readFocus } from './findTrouble';
import { expect, findBarriers, test } from './fixtures';

// A page with each of the faults, so that what finds none elsewhere is known to find them.
const BROKEN = `<!doctype html><html><body><main>
  <h1>One</h1><h3>Three</h3>
  <button style="inline-size: 12px; block-size: 12px; padding: 0; outline: none">x</button>
  <button style="position: absolute; inset-inline-start: -900px; min-block-size: 30px; outline: 2px solid">Away</button>
  <p style="inline-size: 5000px; color: #ccc; background: #fff">Wide and pale</p>
</main><main></main></body></html>`;

test('what looks for trouble finds it @core', async ({ page }) => {
  await page.setContent(BROKEN);
  expect(await findSideways(page)).toContainEqual(expect.stringContaining('Wide and pale'));
  expect(await findBrokenOutline(page)).toEqual(['h3 after h1', '2 main']);
  expect(await findSmallTargets(page)).toEqual(['BUTTON.: x 12×12']);
  const barriers = await findBarriers(page);
  for (const rule of ['color-contrast', 'html-has-lang', 'document-title'])
    expect(barriers).toContainEqual(expect.stringContaining(`${rule}:`));
  await page.keyboard.press('Tab');
  expect(await readFocus(page)).toMatchObject({ isSeen: true, isMarked: false });
  await page.keyboard.press('Tab');
  expect(await readFocus(page)).toMatchObject({ isSeen: false, isMarked: true });
});
