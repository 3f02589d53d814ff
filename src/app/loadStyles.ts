import { pause } from './pause';

/** Media that few pages are seen in: paper, and colours of the reader's own. A page does not hold their styles itself (see toUsedStyles.ts). */
export const RARE_MEDIA = 'print, (forced-colors: active)';
let links: Promise<readonly HTMLLinkElement[]> | undefined;

/**
 * Fetches the whole styles of a page, in the order of the cascade: the page itself holds only what its first paint uses.
 * Until `showStyles` they count for rare media alone. Rejects where one cannot be loaded; it may be tried again.
 */
export function loadStyles(urls: readonly string[]): Promise<readonly HTMLLinkElement[]> {
  // Each is asked for in a task of its own: on a slow phone, to ask takes a frame.
  return (links ??= Promise.all(urls.map((url, place) => pause(place).then(() => loadLink(url)))).catch(
    (error: unknown) => {
      links = undefined;
      throw error;
    },
  ));
}

/** Lets the whole styles count when all are there, so that the page is styled anew once and not with each. */
export async function showStyles(urls: readonly string[]): Promise<void> {
  for (const link of await loadStyles(urls)) link.media = '';
}

function loadLink(url: string): Promise<HTMLLinkElement> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.media = RARE_MEDIA;
    link.href = url;
    link.addEventListener('load', () => resolve(link));
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(`${url} cannot be loaded`));
    });
    document.head.append(link);
  });
}
