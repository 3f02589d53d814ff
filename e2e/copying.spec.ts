import { readFileSync, readdirSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';

// What a student or a journalist does first: select, copy, paste. All of it goes the way of the keyboard, and is the
// same in any engine.
const DOCUMENTS = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(`seeds/${name}`, 'utf8'));

for (const language of ['ko', 'en'] as const) {
  test(`${language}: the lead is copied as it is read @core`, async ({ page }) => {
    await page.goto(`/${language}/`);
    expect(await copy(page, page.locator('.profile-lead'))).toMatch(
      language === 'ko'
        ? /^IOM은 이주 분야의 주된 정부간 조직입니다\. 1951년에 .+\(ICEM\)로 출범했습니다\. 2016년 9월에 유엔 관련 기구가 되었습니다\. 2016년 6월 기준 회원국은 166개국입니다\.$/u
        : /^IOM is the principal .+ in the field of migration\. It was founded in 1951 as the .+ \(ICEM\)\. It became a related organization of the United Nations in September 2016\. It had 166 member states in June 2016\.$/u,
    );
  });

  test(`${language}: a figure is copied with its unit, its label and what other sources say @core`, async ({
    page,
  }) => {
    await page.goto(`/${language}/`);
    const figure = page.locator('.key-figure').filter({ has: page.locator('[data-fact="budget"]') });
    const lines = splitLines(await copy(page, figure));
    expect(lines).toEqual(
      expect.arrayContaining(
        language === 'ko'
          ? ['16억 7,500만 달러', '예산, 연도 표시 없음', '25억 달러(2021년)']
          : ['US$1.675 billion', 'Budget, no year given', 'US$2.5 billion (2021)'],
      ),
    );
    expect(lines).toHaveLength(4);
  });

  test(`${language}: a row of the table of facts is copied cell by cell @core`, async ({ page }) => {
    await page.goto(`/${language}/sources/`);
    const row = page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: /^(사무총장|Director General)$/ }) });
    expect((await copy(page, row)).split(/[\t\n]+/u).filter((cell) => cell.trim() !== '')).toEqual(
      language === 'ko'
        ? ['director-general', '사무총장', '윌리엄 래시 스윙', '한 곳만']
        : ['director-general', 'Director General', 'William Lacy Swing', 'One says it'],
    );
  });

  test(`${language}: a paragraph of a document is copied letter by letter @core`, async ({ page }) => {
    await page.goto(`/${language}/sources/`);
    for (const paragraph of await page.locator('.paragraph-words').all()) {
      const copied = (await copy(page, paragraph)).trim();
      expect(copied.length).toBeGreaterThan(3);
      expect(DOCUMENTS.some((text) => foldSpaces(text).includes(foldSpaces(copied)))).toBe(true);
    }
  });

  for (const view of ['', 'timeline/', 'membership/', 'sources/']) {
    test(`/${language}/${view}: all of the page is copied without signs and without what is only heard`, async ({
      page,
    }) => {
      await page.goto(`/${language}/${view}`);
      const copied = await copy(page, page.locator('main'));
      expect(copied.length).toBeGreaterThan(500);
      expect(await page.locator('[data-sign]').count()).toBeGreaterThan(0);
      expect(copied).not.toMatch(/\p{L}EN\b|[§≠\u2060]|\s\?\s/u);
      expect(copied).not.toMatch(/\((?:Korean|English|other source|한국어 문서|영어 문서|다른 출처)/u);
    });
  }
}

/** Selects an element, copies it and pastes it into a field, and returns what stands there. */
async function copy(page: Page, of: Locator): Promise<string> {
  await of.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  });
  await page.keyboard.press('ControlOrMeta+c');
  const field = await page.evaluateHandle(() => {
    const made = document.createElement('textarea');
    document.body.append(made);
    made.focus();
    return made;
  });
  await page.keyboard.press('ControlOrMeta+v');
  return field.evaluate((made) => {
    const { value } = made;
    made.remove();
    return value;
  });
}

function splitLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function foldSpaces(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
