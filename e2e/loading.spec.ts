import { expect, test } from './journey';
import { SITES } from './sites';

test('what is pressed before the page is alive is not lost', async ({ page }) => {
  await page.route('**/assets/start-*.js', async (route) => {
    await new Promise((resolve) => { setTimeout(resolve, 600); });
    await route.continue();
  });
  await page.goto('/en/');
  await page.locator('main [data-fact="founded"]').first().click();
  await expect(page.getByRole('dialog')).toContainText('1951');
});

test('what is changed in a field before the page is alive is not lost', async ({ page }) => {
  await page.route('**/assets/start-*.js', async (route) => {
    await new Promise((resolve) => { setTimeout(resolve, 600); });
    await route.continue();
  });
  await page.goto('/en/membership/');
  await page.getByRole('slider').focus();
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(/\?year=\d{4}$/);
  await expect(page.getByRole('heading', { level: 2, name: '1951' })).toBeVisible();
});

test('a script that cannot be loaded is told; the text stays; trying again works', async ({ page, watched }) => {
  let isBroken = true;
  await page.route('**/assets/start-*.js', (route) => (isBroken ? route.abort() : route.continue()));
  await page.goto('/ko/');
  await page.locator('main [data-fact="founded"]').first().click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('자료를 불러오지 못했습니다');
  await expect(page.getByRole('main')).toContainText('1951년');
  isBroken = false;
  await alert.getByRole('button', { name: '다시 시도' }).click();
  await expect(page.getByRole('dialog')).toContainText('1951년');
  await expect(alert).toBeHidden();
  watched.errors.splice(0);
});

for (const path of ['/ko/', '/en/', '/ko/?fact=areas.1', '/en/sources/', '/ko/timeline/', '/en/membership/', '/ko/embed/', '/en/embed/profile/', '/ko/embed/timeline/', '/en/embed/membership/']) {
  test(`${path} hydrates without a warning on a development build`, async ({ page }) => {
    const messages: string[] = [];
    page.on('console', (message) => { if (['warning', 'error'].includes(message.type())) messages.push(message.text()); });
    await page.goto(SITES.development.url + path);
    await page.mouse.move(5, 5);
    await page.mouse.move(9, 9);
    await expect(page.locator('html')).toHaveAttribute('data-alive', '');
    expect(messages).toEqual([]);
  });
}
