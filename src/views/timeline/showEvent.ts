import { readRem } from './readRem';
import { scrollIntoViewIfNeeded } from '../../ui/scrollIntoViewIfNeeded';

/**
 * Scrolls this window so that an event is seen, by its link, above what stays at the foot of the window: in a list with
 * all that is told of it, in a chart its label, since what is told of it stays at the foot, too. Whoever is at the steps
 * of a chart reads there: nothing moves under them.
 */
export function showEvent(link: Element): void {
  const [item, label, steps] = [
    link.closest('.timeline-event'),
    link.closest('.timeline-label'),
    link.closest('.timeline-chart')?.querySelector('.timeline-steps'),
  ];
  if (!item || !label || !steps) return;
  const isChart = getComputedStyle(item).display === 'grid';
  if (isChart && isAt(steps)) return;
  scrollIntoViewIfNeeded(isChart ? label : item, readFoot(steps) + readRem());
}

/** What the steps, and what stands below them, cover of the foot of the window, in CSS pixels. */
function readFoot(steps: Element): number {
  const below = Number.parseFloat(getComputedStyle(steps).bottom);
  return steps.getBoundingClientRect().height + (Number.isNaN(below) ? 0 : below);
}

/** Some browsers give a pressed button no focus: there the pointer tells. */
function isAt(element: Element): boolean {
  const { activeElement } = document;
  return element.contains(activeElement) || (activeElement === document.body && element.matches(':hover'));
}
