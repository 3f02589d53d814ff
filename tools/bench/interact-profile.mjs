import { changeLanguage, changeView } from './interact-shared.mjs';

// The first press wakes the page: it is measured with all that follows from it. Evidence, language, view.
export default async function (page, tools) {
  const { press, sleep } = tools;
  await press('main [data-fact="founded"]');
  await page.locator('dialog[open]').waitFor();
  await press('dialog[open] .evidence-panel-close');
  await sleep(300);
  await changeLanguage(tools);
  await changeView(tools, 2);
}
