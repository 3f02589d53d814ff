import { listenToHost, tellHost } from '../embed/listenToHost';
import { isEmbedLanguage, isEmbedView } from '../embed/protocol';
import type { showLanguage, showSelection } from './followHost';
import { showTheme } from './rememberedChoice';

/** What comes with the app, which is there only when it is needed. */
interface Follower {
  readonly showLanguage: typeof showLanguage;
  readonly showSelection: typeof showSelection;
}

/**
 * Tells the page around an embed that the embed is there, and does what that page asks from then on. `content` names
 * the view. A theme is shown at once; for the rest `wake` is called, which resolves when the app is alive.
 */
export function answerHost(content: HTMLElement, wake: () => Promise<unknown>): void {
  const afterwards = (act: (follower: Follower) => Promise<void> | void) => {
    wake()
      .then(() => import('./followHost'))
      .then(act)
      .catch((error: unknown) => console.error(error));
  };
  listenToHost(window, {
    onTheme: showTheme,
    onLanguage: (language) => afterwards((follower) => follower.showLanguage(language)),
    onSelect: (select) => afterwards((follower) => follower.showSelection(select)),
  });
  const view = content.dataset['view'];
  const language = document.documentElement.lang;
  if (isEmbedView(view) && isEmbedLanguage(language)) tellHost(window, { type: 'ready', view, language });
}
