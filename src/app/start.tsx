import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './App';
import { holdEvents } from './holdEvents';
import { fillIn } from './fillIn';
import { loadLanguage } from './loadLanguage';
import { loadPage } from './loadPage';
import { toPath } from './page';
import { IS_SINGLE_FILE, readPlace, toHref } from './place';
import { createQueryClient } from './queries';
import { toPreferredLanguage } from './rememberedChoice';
import { parsePath, toPathLanguage } from './routes';

export { repeat } from './repeat';

/**
 * Makes the prerendered page alive, or renders it where nothing is prerendered, or another page than that of the
 * address: a reader may have gone back meanwhile. Resolves when readers can press.
 * @param prerendered the path of the page that stands in `root`, base included
 */
export async function start(root: HTMLElement, prerendered: string): Promise<void> {
  fillIn();
  const queryClient = createQueryClient();
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  if (IS_SINGLE_FILE && readPlace().pathname === '/') {
    window.history.replaceState(
      null,
      '',
      toHref(toPath({ language: toPreferredLanguage(), view: 'profile', embedded: false })),
    );
  }
  let pathname: string;
  do {
    ({ pathname } = readPlace());
    const path = pathname.slice(base.length);
    const page = parsePath(path);
    const language = page?.language ?? toPathLanguage(path);
    await (page ? loadPage(queryClient, page) : loadLanguage(language));
    // One page answers every unknown address, in one language: readers of the other get it in theirs.
    const isOther = page ? !IS_SINGLE_FILE && pathname !== prerendered : document.documentElement.lang !== language;
    if (isOther) root.replaceChildren();
  } while (pathname !== readPlace().pathname);
  await new Promise<void>((resolve) => {
    const release = holdEvents(root);
    const onAlive = () => {
      release();
      document.documentElement.dataset['alive'] = '';
      resolve();
    };
    const app = <App queryClient={queryClient} onAlive={onAlive} />;
    if (root.childElementCount === 0) createRoot(root).render(app);
    else
      startTransition(() => {
        hydrateRoot(root, app);
      });
  });
}
