import { useEffect, type ReactNode } from 'react';

/** Tells once when everything below can be pressed. */
export function Alive({ onAlive, children }: { onAlive: () => void; children: ReactNode }) {
  useEffect(onAlive, [onAlive]);
  return children;
}
