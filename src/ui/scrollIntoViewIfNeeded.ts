/** Room that is left above what is shown, in CSS pixels. */
const MARGIN_PX = 72;

/**
 * Scrolls this window, and no window around it, just far enough that the element is seen; not at all where it is. Of
 * one that is higher than the room, its beginning. `below` is what covers the foot of the window, in CSS pixels.
 * (scrollIntoView would move the page of a host, too.)
 */
export function scrollIntoViewIfNeeded(element: Element, below: number): void {
  const { top, bottom, height } = element.getBoundingClientRect();
  const foot = window.innerHeight - below;
  if (top < MARGIN_PX || height > foot - MARGIN_PX) window.scrollBy({ top: top - MARGIN_PX });
  else if (bottom > foot) window.scrollBy({ top: bottom - foot });
}
