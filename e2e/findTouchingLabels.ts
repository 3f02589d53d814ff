import type { Page } from '@playwright/test';

/** What the chart of members says at positions of its own, and the rings that a word must not cover. */
const LABELS =
  '.membership-grid span, .membership-marks span, .membership-milestones a, .membership-total, .membership-end, .membership-related > span, .membership-axis > *, .change-bars > :not(svg)';
const RINGS = '.membership-total-dot';
/** What letters leave of their line, in pixels. */
const SLACK = 2;

/**
 * The labels of the chart of members that lie on each other or on a ring, or stick out of the column of the text, as a
 * reader would see it.
 */
export async function findTouchingLabels(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ labels, rings, heard, slack }) => {
      const measureTexts = (element: Element): DOMRect[] => {
        const boxes: DOMRect[] = [];
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (node.parentElement?.closest(heard) || node.textContent?.trim() === '') continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          boxes.push(...range.getClientRects());
        }
        return boxes.filter(({ width }) => width > 0);
      };
      const items = [
        ...[...document.querySelectorAll(labels)].map((element) => ({
          name: element.textContent,
          isRing: false,
          boxes: measureTexts(element),
        })),
        ...[...document.querySelectorAll(rings)].map((element) => ({
          name: 'a ring',
          isRing: true,
          boxes: [element.getBoundingClientRect()],
        })),
      ];
      const isOn = (one: DOMRect, other: DOMRect) =>
        Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.5 &&
        Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > slack;
      const touching = items.flatMap((item, index) =>
        items
          .slice(index + 1)
          .filter(
            (other) =>
              !(item.isRing && other.isRing) && item.boxes.some((box) => other.boxes.some((each) => isOn(box, each))),
          )
          .map((other) => `${item.name} on ${other.name}`),
      );
      const column = document.querySelector('.membership')?.getBoundingClientRect();
      const out = items.filter(
        ({ isRing, boxes }) =>
          !isRing && column && boxes.some(({ left, right }) => left < column.left - 0.5 || right > column.right + 0.5),
      );
      return [...touching, ...out.map(({ name }) => `${name} sticks out`)];
    },
    { labels: LABELS, rings: RINGS, heard: '.visually-hidden', slack: SLACK },
  );
}
