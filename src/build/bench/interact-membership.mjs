// The year, step by step, by keyboard: the first key wakes the page.
export default async function (page, { sleep }) {
  const slider = page.locator('input[type="range"]');
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await page.locator('html[data-alive]').waitFor();
  await sleep(1500);
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press('ArrowLeft');
    await sleep(250);
  }
}
