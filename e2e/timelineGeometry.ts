import type { Page } from '@playwright/test';

/**
 * What is wrong with the timeline as it stands on the page, as text: labels that overlap or leave the page, poles
 * that cross a label, an order or a scale that is not that of time. Nothing is an empty list.
 */
export async function findMisplaced(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wrong: string[] = [];
    const items = [...document.querySelectorAll<HTMLElement>('.timeline-event')];
    const isChart = items.some((item) => getComputedStyle(item).display === 'grid');
    const boxes = items.map((item) => {
      const label = item.querySelector('.timeline-label');
      const parts = [...(label?.querySelectorAll('.timeline-date > *, .timeline-title a > span') ?? [])].flatMap(
        (part) => [...part.getClientRects()],
      );
      return {
        id: item.id,
        side: item.dataset['side'],
        x: Number(item.style.getPropertyValue('--x')),
        left: Math.min(...parts.map(({ left }) => left)),
        right: Math.max(...parts.map(({ right }) => right)),
        top: Math.min(...parts.map(({ top }) => top)),
        bottom: Math.max(...parts.map(({ bottom }) => bottom)),
        pole:
          (item.dataset['hang'] === 'before'
            ? label?.getBoundingClientRect().right
            : label?.getBoundingClientRect().left) ?? NaN,
      };
    });
    const scale = document.querySelector('.timeline-scale')?.getBoundingClientRect();
    if (!scale) return ['there is no scale'];
    for (const [index, one] of boxes.entries()) {
      if (one.left < -0.5 || one.right > document.documentElement.clientWidth + 0.5)
        wrong.push(`${one.id} leaves the page`);
      for (const other of boxes.slice(index + 1)) {
        if (
          one.left < other.right - 0.5 &&
          other.left < one.right - 0.5 &&
          one.top < other.bottom - 0.5 &&
          other.top < one.bottom - 0.5
        )
          wrong.push(`${one.id} overlaps ${other.id}`);
        if (!isChart && one.bottom > other.top) wrong.push(`${one.id} stands below ${other.id}`);
      }
      if (!isChart) continue;
      if (Math.abs(one.pole - (scale.left + one.x * scale.width)) > 1) wrong.push(`${one.id} is not where its time is`);
      for (const other of boxes) {
        const [top, bottom] = other.side === 'upper' ? [other.top, scale.top] : [scale.bottom, other.bottom];
        if (
          other !== one &&
          other.pole > one.left + 0.5 &&
          other.pole < one.right - 0.5 &&
          one.top < bottom &&
          one.bottom > top &&
          one.side === other.side
        )
          wrong.push(`the pole of ${other.id} crosses ${one.id}`);
      }
    }
    if (document.documentElement.scrollWidth > document.documentElement.clientWidth)
      wrong.push('the page scrolls sideways');
    return wrong;
  });
}
