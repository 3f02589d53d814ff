/**
 * Loads the whole styles of a page, in the order of the cascade: the page itself holds only what its first paint uses.
 * They count from when all are there, so that the page is styled anew once and not with each. Rejects where one cannot
 * be loaded; it may be tried again.
 */
export async function loadStyles(urls: readonly string[]): Promise<void> {
  const links = await Promise.all(urls.map((url) => new Promise<HTMLLinkElement>((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.media = 'not all';
    link.href = url;
    link.addEventListener('load', () => resolve(link));
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(`${url} cannot be loaded`));
    });
    document.head.append(link);
  })));
  for (const link of links) link.media = '';
}
