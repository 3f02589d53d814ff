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

/** A page stays where it is. */
function subscribe(): () => void {
  return () => undefined;
}
