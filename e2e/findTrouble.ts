import type { Page } from '@playwright/test';

/** What reaches over the end of the window and makes a reader scroll sideways, by its class and its text. */
export async function findSideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map(
        (element) =>
          `${element.tagName}.${element.getAttribute('class') ?? ''}: ${(element.textContent ?? '').trim().slice(0, 40)}`,
      )
      .slice(0, 5);
  });
}

/** Controls below 24 by 24 px (WCAG 2.5.8); links within a sentence or a list of words are its exception "inline". */
export async function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const selector = 'a[href], button, input, select, textarea, summary, [role="button"], [tabindex="0"]';
    return [...document.querySelectorAll(selector)].flatMap((element) => {
      // A label widens the target of its field.
      const boxes = [element, ...(element instanceof HTMLInputElement ? (element.labels ?? []) : [])].map((each) =>
        each.getBoundingClientRect(),
      );
      const isLarge = boxes.some(({ width, height }) => width >= 23.9 && height >= 23.9);
      const isShown =
        element.checkVisibility() &&
        !element.closest('[aria-hidden="true"], .visually-hidden') &&
        boxes.some(({ width, bottom }) => width > 0 && bottom > 0);
      if (isLarge || !isShown || getComputedStyle(element).display === 'inline') return [];
      return [
        `${element.tagName}.${element.getAttribute('class') ?? ''}: ${(element.textContent ?? '').trim().slice(0, 40)} ${Math.round(boxes[0]?.width ?? 0)}×${Math.round(boxes[0]?.height ?? 0)}`,
      ];
    });
  });
}

/** Levels of headings that are skipped, and a page without exactly one of the first level or one main part. */
export async function findBrokenOutline(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter((heading) => heading.checkVisibility())
      .map((heading) => Number(heading.tagName.slice(1)));
    const skipped = levels.flatMap((level, index) =>
      level > (levels[index - 1] ?? 0) + 1 ? [`h${level} after h${levels[index - 1] ?? 0}`] : [],
    );
    const firsts = levels.filter((level) => level === 1).length;
    const mains = document.querySelectorAll('main').length;
    return [...skipped, ...(firsts === 1 ? [] : [`${firsts} h1`]), ...(mains === 1 ? [] : [`${mains} main`])];
  });
}

/** The element with the focus: what it is, and whether a reader can see it and that it is focused. */
export interface Focus {
  readonly name: string;
  readonly isSeen: boolean;
  readonly isMarked: boolean;
}

export async function readFocus(page: Page): Promise<Focus | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body || element === document.documentElement) return undefined;
    const carrier =
      element instanceof HTMLInputElement && element.labels?.[0]
        ? [element, element.labels[0], element.nextElementSibling, element.parentElement]
        : [element, element.firstElementChild];
    const box = element.getBoundingClientRect();
    const words = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element.textContent;
    return {
      name: `${element.tagName}.${element.getAttribute('class') ?? ''}: ${(words ?? '').trim().slice(0, 40)}`,
      isSeen: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
      // The ring of a slider is on its thumb, which no script can ask about.
      isMarked:
        (element instanceof HTMLInputElement && element.type === 'range') ||
        carrier.some(
          (each) =>
            each &&
            getComputedStyle(each).outlineStyle !== 'none' &&
            parseFloat(getComputedStyle(each).outlineWidth) > 0,
        ),
    };
  });
}
