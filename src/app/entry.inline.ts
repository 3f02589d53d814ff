import { hydrateOnInteraction } from './hydrateOnInteraction';
import type * as ConnectToHost from './connectToHost';
import type * as HydrateApp from './hydrateApp';

/*
 * The one script of a built page, at its end. Its element says which page this is (`data-path`) and where the app lies
 * (`data-files`, the last of which is hydrateApp.tsx, and in an embed `data-host`).
 */
const { path = '', files = '', host } = document.querySelector<HTMLElement>('script[data-path]')?.dataset ?? {};
const root = document.getElementById('root');

// The same page under another spelling: servers send it, links that were copied from a folder name it.
if (window.location.pathname === `${path}index.html`)
  window.history.replaceState(window.history.state, '', path + window.location.search + window.location.hash);

// A page in a mirror or an archive, or one for an unknown address, does not know where it is: it leaves itself as it
// is.
if (root && window.location.pathname === path) {
  const hydrate = hydrateOnInteraction(root, importApp);
  const embed = document.getElementById('embed-content');
  // Without it an embed is all there and only deaf to its host.
  if (embed && host !== undefined && window.parent !== window) {
    const connection: Promise<Pick<typeof ConnectToHost, 'connectToHost'>> = import(/* @vite-ignore */ host);
    connection.then(({ connectToHost }) => connectToHost(embed, hydrate)).catch(console.error);
  }
}

/** Asks for all files of the app at once, not for each when the one before it names it. */
function importApp(): Promise<Pick<typeof HydrateApp, 'hydrateApp'>> {
  const urls = files.split(' ');
  for (const href of urls)
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
  return import(/* @vite-ignore */ urls.at(-1) ?? '');
}
