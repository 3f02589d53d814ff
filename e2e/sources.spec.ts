import { readFileSync } from 'node:fs';
import { expect, test, hydrate } from './fixtures';
import { readWords } from './readWords';
import { SITES } from './sites';
import { parseFacts } from '../src/facts/factsSchema';
import { toStatements } from '../src/facts/statements';

const facts = parseFacts(JSON.parse(readFileSync('dist/data/facts.json', 'utf8')));
const readSeed = (id: string) =>
  readFileSync(`seeds/${facts.documents.find((document) => document.id === id)?.file}`, 'utf8');
const LABELS = {
  ko: {
    quantity: /^수량/,
    single: /^한 곳만/,
    value: '값',
    clear: '조건 지우기',
    csv: /CSV/,
    other: 'English',
    unknown: /알 수 없어/,
  },
  en: {
    quantity: /^Quantity/,
    single: /^One says it/,
    value: 'Value',
    clear: 'Clear the filters',
    csv: /CSV/,
    other: '한국어',
    unknown: /does not know/,
  },
} as const;

for (const language of ['ko', 'en'] as const) {
  const labels = LABELS[language];

  test(`${language}: every highlighted span of the sources view equals its quote in the raw file @core`, async ({
    page,
  }) => {
    await page.goto(`/${language}/sources/`);
    for (const document of facts.documents) {
      const text = readSeed(document.id);
      const { paragraphs, spans } = await readWords(page, document.id, text);
      expect(
        paragraphs.filter((words) => !text.includes(words)),
        'paragraphs that are not in the file',
      ).toEqual([]);
      const quotes = toStatements(facts.facts).flatMap(({ evidence }) =>
        evidence.filter((each) => each.document === document.id),
      );
      for (const { start, end, quote } of quotes) expect(text.slice(start, end)).toBe(quote);
      const expected = new Set(quotes.map(({ start, end }) => `${start}-${end}`));
      expect(new Set(spans.map(({ start, end }) => `${start}-${end}`))).toEqual(expected);
    }
  });

  test(`${language}: by keyboard alone: a span opens its evidence and gives the focus back`, async ({ page }) => {
    await page.goto(`/${language}/sources/`);
    const span = page.locator('#document-en [data-fact="areas.2"]').first();
    await span.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    // The document in the reader's language stands first.
    const shown = ['이주 시설', 'facilitating migration'];
    await expect(page.locator('.side-by-side [data-shown]')).toHaveText(language === 'ko' ? shown : shown.toReversed());
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(span).toBeFocused();
  });

  test(`${language}: a filter and an order, set by keyboard, survive a reload and a change of language @core`, async ({
    page,
  }) => {
    await page.goto(`/${language}/sources/`);
    const rows = page.getByRole('table').locator('tbody tr');
    await page.getByRole('button', { name: labels.quantity }).focus();
    await page.keyboard.press('Enter');
    await expect(rows).toHaveCount(facts.facts.filter(({ kind }) => kind === 'quantity').length);
    await page.getByRole('button', { name: labels.single }).press('Space');
    await page.getByRole('button', { name: labels.value, exact: true }).press('Enter');
    await expect(page).toHaveURL(/kind=quantity&agreement=single&sort=value/);
    const ids = await rows.locator('code').allTextContents();
    expect(ids.length).toBeGreaterThan(1);
    await page.reload();
    await expect(page.getByRole('button', { name: labels.quantity })).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByRole('columnheader', { name: labels.value })).toHaveAttribute('aria-sort', 'ascending');
    expect(await rows.locator('code').allTextContents()).toEqual(ids);
    await page.getByRole('link', { name: labels.other }).first().press('Enter');
    const other = LABELS[language === 'ko' ? 'en' : 'ko'];
    await expect(page.getByRole('button', { name: other.quantity })).toHaveAttribute('aria-pressed', 'true');
    await expect(page).toHaveURL(/kind=quantity&agreement=single&sort=value/);
    await expect(rows).toHaveCount(ids.length);
    await page.getByRole('button', { name: other.clear }).press('Enter');
    await expect(rows).toHaveCount(facts.facts.length);
    // The clicked button is gone; a reader by keyboard goes on from where it stood.
    await expect(page.locator('.facts-table-bar output')).toBeFocused();
  });

  test(`${language}: a column sorts up, down, and as the facts stand again`, async ({ page }) => {
    await page.goto(`/${language}/sources/`);
    const ids = page.locator('.facts-table tbody code');
    const whole = await ids.allTextContents();
    const heading = page.getByRole('columnheader').first();
    await heading.getByRole('button').click();
    await expect(heading).toHaveAttribute('aria-sort', 'ascending');
    const up = whole.toSorted((one, other) => one.localeCompare(other, language, { numeric: true }));
    await expect(ids).toHaveText(up);
    await heading.getByRole('button').click();
    await expect(heading).toHaveAttribute('aria-sort', 'descending');
    await expect(ids).toHaveText(up.toReversed());
    await heading.getByRole('button').click();
    await expect(heading).not.toHaveAttribute('aria-sort');
    await expect(ids).toHaveText(whole);
  });

  test(`${language}: unfolding shows every excluded word as it stands`, async ({ page }) => {
    test.slow();
    await page.goto(`/${language}/sources/`);
    await hydrate(page);
    for (const document of facts.documents) {
      const folded = page.locator(`#document-${document.id} details`);
      for (const each of await folded.all()) await each.locator('summary').press('Enter');
      const words = folded.locator('.excluded-stretches-words');
      await expect(words).toHaveCount(document.excluded.length);
      const shown = await words.evaluateAll((elements) => elements.map((element) => element.textContent));
      expect(shown).toEqual(document.excluded.map(({ start, end }) => readSeed(document.id).slice(start, end)));
    }
  });

  test(`${language}: on a phone a touch leads to the paragraph that says the same, and back`, async ({ browser }) => {
    test.slow();
    const context = await browser.newContext({ viewport: { width: 360, height: 760 }, hasTouch: true, isMobile: true });
    const page = await context.newPage();
    await page.goto(`${SITES.production.url}/${language}/sources/`);
    const areas = page.locator('#document-ko .paragraph').filter({ hasText: '이주와 발전' });
    await expect(areas.locator('.paragraph-notes a').first()).toHaveText(
      language === 'ko' ? /같은 사실 \d+건$/ : /: \d+ facts in common$/,
    );
    await areas.locator('.paragraph-notes a').first().tap();
    const counterpart = page.locator('#document-en .paragraph').filter({ hasText: 'facilitating migration' });
    await expect(counterpart).toBeInViewport();
    await expect(counterpart).toHaveAttribute('data-shown');
    await expect(areas).toHaveAttribute('data-shown');
    await counterpart.locator('.paragraph-notes a').first().tap();
    await expect(areas).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await context.close();
  });

  test(`${language}: a message of the checks leads to the words that it speaks of`, async ({ page }) => {
    await page.goto(`/${language}/sources/`);
    await hydrate(page);
    const message = page.locator('.check-results > ol > li').filter({ hasText: 'IOM South Africa' });
    await expect(message).toContainText('reported-totals.csv');
    await message.locator('.check-results-places a').first().click();
    await expect(page.locator('#document-ko').locator(':focus')).toBeInViewport();
    await expect(page.locator('#document-ko span[data-shown]').first()).toBeVisible();
  });

  test(`${language}: a check under a paragraph is called by what it found, and leads to it`, async ({ page }) => {
    await page.goto(`/${language}/sources/`);
    const check = page
      .locator('.paragraph-notes')
      .getByRole('link', { name: language === 'ko' ? '때 이른 166개국' : '166 before its time' });
    await check.click();
    await expect(page.locator('.check-results li:target')).toContainText('166');
    await expect(page.locator('.paragraph-notes').getByText(/^(?:점검|Check) \d/u)).toHaveCount(0);
  });

  test(`${language}: the terms of each document are given, on its card, in a citation and at the foot of an embed`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`/${language}/sources/?fact=budget`);
    await expect(page.locator('.document-card').getByRole('link', { name: 'CC BY-SA 4.0' })).toHaveCount(2);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: language === 'ko' ? '인용 복사' : 'Copy citation' })
      .click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain('CC BY-SA 4.0, https://creativecommons.org/licenses/by-sa/4.0/');
    await page.goto(`/${language}/embed/profile/`);
    await expect(page.getByRole('contentinfo').getByRole('link', { name: 'CC BY-SA 4.0' })).toBeVisible();
  });

  test(`${language}: the shown facts are saved as CSV, all of them as the contract`, async ({ page }) => {
    await page.goto(`/${language}/sources/?kind=date`);
    await hydrate(page);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: labels.csv }).click(),
    ]);
    const csv = readFileSync(await file.path(), 'utf8');
    expect(csv.startsWith('\uFEFFid,label,kind,value,documents,agreement,')).toBe(true);
    expect(csv.trim().split('\r\n')).toHaveLength(2);
    const json = await page.request.get(
      new URL((await page.locator('a[download="facts.json"]').getAttribute('href')) ?? '', page.url()).href,
    );
    expect(parseFacts(await json.json())).toEqual(facts);
    expect(facts.messages.filter(({ reason }) => !reason)).toEqual([]);
  });

  test(`${language}: a choice that the page does not know is reported`, async ({ page }) => {
    await page.goto(`/${language}/sources/?kind=fish`);
    await expect(page.getByRole('alert').filter({ hasText: 'kind=fish' })).toContainText(labels.unknown);
    await expect(page.getByRole('table').locator('tbody tr')).toHaveCount(facts.facts.length);
  });
}

test('on a wide screen paragraphs that say the same stand level', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/ko/sources/');
  for (const [ko, en] of [
    ['이주와 발전', 'facilitating migration'],
    ['1951년 당시', 'initially established'],
    ['협력자를', 'works closely'],
  ] as const) {
    const [one, other] = await Promise.all([
      page.locator('#document-ko .paragraph').filter({ hasText: ko }).boundingBox(),
      page.locator('#document-en .paragraph').filter({ hasText: en }).boundingBox(),
    ]);
    expect(Math.abs((one?.y ?? 0) - (other?.y ?? 99))).toBeLessThan(2);
    expect((other?.x ?? 0) - (one?.x ?? 0)).toBeGreaterThan(300);
  }
});
