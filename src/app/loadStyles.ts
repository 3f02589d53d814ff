/**
 * Loads the whole styles of a page, in the order of the cascade: the page itself holds only what its first paint uses.
 * Rejects where one cannot be loaded; it may be tried again.
 */
export async function loadStyles(urls: readonly string[]): Promise<void> {
  await Promise.all(urls.map((url) => new Promise<void>((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = url;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(`${url} cannot be loaded`));
    });
    document.head.append(link);
  })));
}
