import { useEffect } from 'react';

/** Tells once when what stands beside it, within the same boundary, can be pressed: hydration goes boundary by boundary. */
export function Alive({ onAlive }: { onAlive: (() => void) | undefined }) {
  useEffect(() => onAlive?.(), [onAlive]);
  return null;
}
