/** A rectangle whose `top` lies above its `bottom`; a DOMRect is one. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** True if two boxes, measured in the same unit from the same corner, have more in common than an edge. */
export function areOverlapping(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

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
