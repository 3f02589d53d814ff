/** Room that is left between what is shown and the edge of the window, in CSS pixels. */
const MARGIN_PX = 72;

/**
 * Scrolls this window, and no window around it, just far enough that the element is seen; not at all where it is.
 * (scrollIntoView would move the page of a host, too.)
 */
export function showWithin(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  if (top < MARGIN_PX) window.scrollBy({ top: top - MARGIN_PX });
  else if (bottom > window.innerHeight - MARGIN_PX) window.scrollBy({ top: bottom - window.innerHeight + MARGIN_PX });
}
