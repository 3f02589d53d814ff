import { useSyncExternalStore } from 'react';

/** The site's address, up to and with the last slash: where the reader is; where a page is prerendered, as the build was told. */
export function useSiteAddress(): string {
  const origin = useSyncExternalStore(
    subscribe,
    () => window.location.origin,
    () => String(import.meta.env['VITE_SITE_ORIGIN'] ?? ''),
  );
  return origin + import.meta.env.BASE_URL;
}

/**
 * The address of an href of the site for what leaves the page: a file that is saved, a citation. A page on the web has
 * its own. A page that was opened from a disk would name the reader's folders, so it gives the published site's address
 * where the build was told of one, and else the address within the file (`#/ko/timeline/#founded`).
 */
export function toPublicAddress(href: string): string {
  return resolvePublicAddress(href, window.location, String(import.meta.env['VITE_PUBLISHED_AT'] ?? ''));
}

/** The public address of the page as the reader sees it now, with all that is selected. */
export function readPublicAddress(): string {
  const { hash, href } = window.location;
  // In the single file the pages stand behind the `#`.
  return toPublicAddress(hash.startsWith('#/') ? hash : href);
}

/** @param published where the site is published, up to and with the last slash; empty where nobody has said */
export function resolvePublicAddress(
  href: string,
  location: Pick<Location, 'href' | 'protocol'>,
  published: string,
): string {
  if (published !== '' && href.startsWith('#/')) return published + href.slice('#/'.length);
  return /^https?:$/.test(location.protocol) ? new URL(href, location.href).href : href;
}

/** A page stays where it is. */
function subscribe(): () => void {
  return () => undefined;
}
