import { useSyncExternalStore } from 'react';
import { readPlace, toHref } from './place';

/** What tells of a new address; the router lets the history say so too. */
const EVENTS = ['hashchange', 'popstate', 'pushState', 'replaceState'];

/** The router's location where pages stand behind the `#` of the address. */
export function useHashLocation(): [path: string, navigate: typeof navigateTo] {
  return [useSyncExternalStore(subscribeToPlace, () => readPlace().pathname), navigateTo];
}

/** The router's query where pages stand behind the `#` of the address. */
export function useHashSearch(): string {
  return useSyncExternalStore(subscribeToPlace, () => readPlace().search);
}

/** Tells of every change of the address; returns what ends it. */
export function subscribeToPlace(onChange: () => void): () => void {
  for (const event of EVENTS) window.addEventListener(event, onChange);
  return () => {
    for (const event of EVENTS) window.removeEventListener(event, onChange);
  };
}

function navigateTo(
  place: string,
  { replace = false, state = null }: { replace?: boolean; state?: unknown } = {},
): void {
  if (replace) window.history.replaceState(state, '', toHref(place));
  else window.history.pushState(state, '', toHref(place));
}
