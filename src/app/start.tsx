import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { LANGUAGES, toSiteLanguage } from '../i18n/language';
import { Alive } from './Alive';
import { App } from './App';
import { loadLanguage } from './loadLanguage';
import { loadPage } from './loadPage';
import { createQueryClient } from './queries';
import { parsePath } from './routes';

/** Makes the prerendered page alive, or renders it where nothing is prerendered; resolves when readers can press. */
export async function start(root: HTMLElement): Promise<void> {
  const queryClient = createQueryClient();
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const path = window.location.pathname.slice(base.length);
  const page = parsePath(path);
  const language = page?.language ?? LANGUAGES.find((each) => path.startsWith(`/${each}/`)) ?? toSiteLanguage(navigator.languages);
  await (page ? loadPage(queryClient, page) : loadLanguage(language));
  await new Promise<void>((resolve) => {
    const onAlive = () => {
      document.documentElement.dataset['alive'] = '';
      resolve();
    };
    const app = <Alive onAlive={onAlive}><App queryClient={queryClient} /></Alive>;
    if (root.childElementCount === 0) createRoot(root).render(app);
    else startTransition(() => { hydrateRoot(root, app); });
  });
}
