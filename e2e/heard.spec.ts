import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, untilAtRest, hydrate } from './fixtures';
import { buildLaunchOptions } from './launchOptions';
import { readLive, readSeen, readTree, normalizeText } from './readTree';

// Chromium's accessibility tree beside what a person sees. It makes all of the tree only where somebody listens.
test.use({
  launchOptions: buildLaunchOptions({ args: ['--force-renderer-accessibility'] }),
  viewport: { width: 1280, height: 5000 },
});

const VIEWS = ['', 'timeline/', 'membership/', 'sources/', 'embed/'];
const PATHS = [
  ...['ko', 'en'].flatMap((language) => VIEWS.map((view) => `/${language}/${view}`)),
  '/en/?fact=founded',
  '/ko/membership/?year=1982&country=CA',
  '/en/timeline/#constitution-adopted-in-venice',
];

/** Words that are heard and not seen, by their keys. */
const HIDDEN = [
  'profile.figures',
  'timeline.events',
  'sources.table.caption',
  'embed.widthPixels',
  'marks.translated',
  'marks.untranslated',
];
const MARKS = ['marks.heard.ko', 'marks.heard.en', 'marks.heard.both', 'marks.heard.table', 'marks.differ'];
/** Names that stand nowhere on the page, by their keys. */
const LABELS = [
  'app.views',
  'app.languages',
  'profile.figures',
  'profile.otherNames',
  'profile.curve',
  'term.about',
  'sources.contents',
  'evidence.close',
  'timeline.earlier',
  'timeline.later',
  'timeline.closer',
  'timeline.farther',
  'timeline.spanFrom',
  'timeline.spanTo',
  'timeline.eras',
  'timeline.directors',
  'timeline.era',
  'timeline.events',
  'timeline.previous',
  'timeline.next',
  'membership.chart.label',
  'membership.chart.totals',
  'membership.country.strip',
];
/** Signs and figures: what CSS draws, the ticks of an axis, the dates of the points of a curve. */
const SIGN = /^(?:[^\p{L}]{1,4}|\d{4}년?:?|한|en|px)$/u;
/** What a field for a date holds; it is heard by its parts, in the order of the browser's language. */
const DATE_FIELD = /^\d{4}-\d\d-\d\d$/;
/** What the browser itself calls the parts of that field, in its own language. */
const DATE_PART = /^(?:month month|day day|year year|show date picker show date picker)$/;
const LIVE_CHARACTERS = 140;

for (const path of PATHS) {
  test(`${path}: what is seen is heard, in order, without chatter`, async ({ page }) => {
    const language = readLanguage(path.slice(1, 3));
    await page.goto(path);
    await hydrate(page);
    if (path.includes('fact=')) {
      const panel = page.getByRole('dialog');
      await expect(panel.getByRole('heading').nth(1)).toBeVisible();
      await expect(panel.getByText('Loading the document.')).toHaveCount(0);
      // What slides in is heard before it is seen.
      await untilAtRest(panel);
    }
    await page.locator('main details').evaluateAll((all) => {
      for (const each of all) each.setAttribute('open', '');
    });
    const { words, told } = await readTree(page);
    const seen = await readSeen(page);
    const open = seen
      .filter(({ isSeen, isSilent, text }) => isSeen && !isSilent && !DATE_FIELD.test(text))
      .map(({ text }) => text);

    const names = told.map(({ name }) => name);
    expect(findMissing(open, [...words, ...names]), 'seen and not heard').toEqual([]);
    const heard = ` ${words.join(' ')} `;
    const silent = seen
      .filter(({ text, isSeen, isSilent }) => isSeen && isSilent && !SIGN.test(text))
      .map(({ text }) => text);
    expect(
      silent.filter((text) => !heard.includes(text) && !isShortName(text, heard)),
      'hidden from hearing and heard nowhere else',
    ).toEqual([]);
    const marks = buildPatterns(language, MARKS);
    const hidden = buildPatterns(language, HIDDEN);
    expect(
      findMissing(words, open).filter((text) => !SIGN.test(text) && !hidden.some((each) => each.test(text))),
      'heard and not seen',
    ).toEqual([]);
    const labels = buildPatterns(language, LABELS);
    expect(
      told
        .filter(
          ({ role, isByLabel, name }) =>
            isByLabel &&
            role !== 'Iframe' &&
            !DATE_PART.test(name) &&
            !(role === 'image' && isMark(name, marks)) &&
            !labels.some((each) => each.test(name)),
        )
        .map(({ name }) => name),
      'names that nobody meant',
    ).toEqual([]);

    expect(
      told.filter(({ role, name }) => CONTROL.test(role) && name === '').map(({ role }) => role),
      'without a name',
    ).toEqual([]);
    expect(
      told.filter(({ name, description }) => description !== '' && description === name).map(({ name }) => name),
      'heard twice',
    ).toEqual([]);
    expect(
      findRepeated(told.filter(({ role }) => UNIQUE.test(role)).map(({ role, name }) => `${role} ${name}`)),
      'not to be told apart',
    ).toEqual([]);
    expect(
      told
        .filter(({ role }) => ['main', 'banner', 'contentinfo'].includes(role))
        .map(({ role }) => role)
        .toSorted(),
    ).toEqual(['banner', 'contentinfo', 'main']);
    const levels = told.flatMap(({ role, level }) => (role === 'heading' && level !== undefined ? [level] : []));
    expect(
      levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1),
      'levels that are skipped',
    ).toEqual([]);
    expect(
      (await readLive(page)).filter((text) => text.length > LIVE_CHARACTERS),
      'announced at length',
    ).toEqual([]);
  });
}

const CONTROL =
  /^(?:button|link|textbox|radio|checkbox|combobox|slider|spinbutton|region|navigation|DisclosureTriangle)$/;
const UNIQUE = /^(?:button|textbox|checkbox|combobox|slider|spinbutton|region|navigation)$/;

/** The texts of which there are fewer, or none, among the others. */
function findMissing(texts: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const text of others) left.set(text, (left.get(text) ?? 0) + 1);
  return texts.filter((text) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  });
}

function findRepeated(texts: readonly string[]): string[] {
  return findMissing(texts, [...new Set(texts)]);
}

/**
 * On the chart a name is shown by its abbreviation alone; in the list of what happened it stands behind the whole name.
 */
function isShortName(text: string, heard: string): boolean {
  const abbreviation = /[a-z]{3,}(?=[^a-z]*$)/u.exec(text)?.[0];
  return abbreviation !== undefined && heard.includes(`(${abbreviation})`);
}

function isMark(text: string, marks: readonly RegExp[]): boolean {
  const inside = /^\((?<words>[^()]+)\)$/u.exec(text)?.groups?.['words'];
  return inside !== undefined && inside.split(', ').every((part) => marks.some((mark) => mark.test(part)));
}

/** The texts of the interface, as they lie in the file. */
function readLanguage(language: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, `../src/i18n/${language}.json`), 'utf8'));
}

function buildPatterns(language: unknown, keys: readonly string[]): RegExp[] {
  return keys.map((key) => {
    let words = language;
    for (const part of key.split('.'))
      words = typeof words === 'object' && words !== null ? Reflect.get(words, part) : undefined;
    if (typeof words !== 'string') throw new Error(`There are no words for ${key}.`);
    const text = normalizeText(words).replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
    return new RegExp(`^${text.replaceAll(/\\\{\\\{.*?\\\}\\\}/gu, '.+')}$`, 'u');
  });
}
