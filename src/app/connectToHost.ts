import { listenToHost, tellHost } from '../embed/listenToHost';
import { isEmbedLanguage, isEmbedView } from '../embed/protocol';
import type { AppModule } from './hydrateOnInteraction';
import { showTheme } from './preferences';

/**
 * Tells the page around an embed that the embed is there, and does what that page asks from then on. `content` names
 * the view. A theme is shown at once; for the rest the app is needed, which `hydrate` brings.
 */
export function connectToHost(content: HTMLElement, hydrate: () => Promise<AppModule>): void {
  const afterwards = (act: (app: AppModule) => Promise<void> | void) => {
    hydrate()
      .then(act)
      .catch((error: unknown) => console.error(error));
  };
  listenToHost(window, {
    onTheme: showTheme,
    onLanguage: (language) => afterwards(({ hostCommands }) => hostCommands.showLanguage(language)),
    onSelect: (select) => afterwards(({ hostCommands }) => hostCommands.showSelection(select)),
  });
  const { view, language } = content.dataset;
  if (isEmbedView(view) && isEmbedLanguage(language)) tellHost(window, { type: 'ready', view, language });
}
