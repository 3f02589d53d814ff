import { changeLanguage, changeView, waitAlive } from './interact-shared.mjs';

// The year by key (the first wakes the page) and by press, what is counted, the region, a country, language, view.
export default async function (page, tools) {
  const { press, sleep } = tools;
  const slider = page.locator('input[type="range"]');
  const step = async (key) => {
    await page.keyboard.press(key);
    await sleep(300);
  };
  await slider.focus();
  await step('ArrowLeft');
  await waitAlive(tools);
  for (let turn = 0; turn < 5; turn += 1) await step('ArrowLeft');
  const { width, height } = await slider.boundingBox();
  for (const share of [0.3, 0.7]) await press(slider, { position: { x: width * share, y: height / 2 } });
  for (const value of ['share', 'count']) await press(`.membership-controls label:has(input[value="${value}"])`);
  await page.locator('.membership-region select').focus();
  for (const key of ['ArrowDown', 'ArrowUp']) await step(key);
  await press('.country-finder input');
  await step('k');
  await step('e');
  await press('.country-finder-list button');
  await changeLanguage(tools);
  await changeView(tools, 1);
}
