import { expect, test, hydrate } from './fixtures';

const WORDS = {
  ko: { next: '다음 일', unknown: /알 수 없어.*#1953-10-18-constitution/, remove: '주소에서 지우기' },
  en: { next: 'Next event', unknown: /does not know.*#1953-10-18-constitution/, remove: 'Remove it from the address' },
} as const;

for (const language of ['ko', 'en'] as const) {
  test(`${language}: Back undoes what was clicked by its name; going to the next event is no step`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`/${language}/timeline/`);
    await hydrate(page);
    const links = page.locator('[data-event]');
    await links.nth(1).click();
    await links.nth(2).click();
    const next = page.getByRole('button', { name: WORDS[language].next });
    await next.click();
    await next.click();
    await expect(links.nth(4)).toHaveAttribute('aria-current', 'true');
    await page.goBack();
    await expect(links.nth(1)).toHaveAttribute('aria-current', 'true');
    await page.goBack();
    await expect(page.locator('[aria-current=true][data-event]')).toHaveCount(0);
    await expect(page).toHaveURL(new RegExp(`/${language}/timeline/$`));
  });

  test(`${language}: the button for the next event stays under the finger, from the first click on`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`/${language}/timeline/`);
    await hydrate(page);
    await page.evaluate(() =>
      window.scrollTo(0, document.querySelector('.timeline-chart')?.getBoundingClientRect().top ?? 0),
    );
    const next = page.getByRole('button', { name: WORDS[language].next });
    const before = await next.boundingBox();
    for (let press = 0; press < 4; press += 1) {
      await next.click();
      await expect(page.locator('[data-event][aria-current=true]')).toBeInViewport();
      expect(await next.boundingBox()).toEqual(before);
    }
  });

  test(`${language}: on a phone, nothing that Tab comes to lies under the bar of the steps`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`/${language}/timeline/`);
    await hydrate(page);
    await page.locator('[data-event]').first().focus();
    const bar = page.locator('.timeline-steps');
    for (let stop = 0; stop < 30; stop += 1) {
      await page.keyboard.press('Tab');
      const focused = page.locator(':focus');
      if ((await bar.locator(':focus').count()) > 0) break;
      const [stopBox, barBox] = [await focused.boundingBox(), await bar.boundingBox()];
      expect((stopBox?.y ?? NaN) + (stopBox?.height ?? NaN), await focused.innerText()).toBeLessThanOrEqual(
        barBox?.y ?? NaN,
      );
    }
  });

  test(`${language}: an event that is no more is reported, and taken from the address when asked`, async ({ page }) => {
    await page.goto(`/${language}/timeline/?kind=constitution#1953-10-18-constitution`);
    await hydrate(page);
    const notice = page.getByRole('alert').filter({ hasText: WORDS[language].unknown });
    await expect(notice).toBeVisible();
    await notice.getByRole('button', { name: WORDS[language].remove }).click();
    await expect(notice).toBeHidden();
    await expect(page).toHaveURL(/timeline\/\?kind=constitution$/);
    // Neither is what is not an event, nor what another system has put there.
    for (const fragment of ['main', '?secret=abc']) {
      await page.goto(`/${language}/timeline/#${fragment}`);
      await page.reload();
      await hydrate(page);
      await expect(page.getByRole('button', { name: WORDS[language].remove })).toBeHidden();
    }
  });

  test(`${language}: the address that an event had before its address lost the date leads on`, async ({ page }) => {
    await page.goto(`/${language}/timeline/#1953-10-19-constitution`);
    await hydrate(page);
    await expect(page.locator('[data-event="constitution-adopted-in-venice"]')).toHaveAttribute('aria-current', 'true');
    await expect(page.getByRole('button', { name: WORDS[language].remove })).toBeHidden();
    await page.getByRole('button', { name: WORDS[language].next }).click();
    await expect(page).toHaveURL(/#constitution-enters-into-force$/);
  });
}
