// Events of other sources off and on, then from event to event.
export default async function (page, { press, sleep }) {
  await press('main input[type="checkbox"]');
  await page.locator('html[data-alive]').waitFor();
  await sleep(300);
  await press('main input[type="checkbox"]');
  await sleep(300);
  for (let step = 0; step < 3; step += 1) {
    await press('main button:has-text("→")');
    await sleep(200);
  }
}
