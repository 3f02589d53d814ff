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
