import { changeLanguage, changeView, waitAlive } from './interact-shared.mjs';

// A filter of the facts (the first press wakes the page) and another, each taken back; evidence, language, view.
export default async function (page, tools) {
  const { press, sleep } = tools;
  const filter = (group) => press(`.facts-filter-group:nth-of-type(${group}) button`);
  await filter(1);
  await waitAlive(tools);
  for (const group of [1, 2, 2, 3, 3]) await filter(group);
  await press('main table [data-fact]');
  await page.locator('dialog[open]').waitFor();
  await press('dialog[open] .evidence-panel-close');
  await sleep(300);
  await changeLanguage(tools);
  await changeView(tools, 1);
}
