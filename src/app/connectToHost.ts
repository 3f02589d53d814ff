import { listenToHost, tellHost } from '../embed/listenToHost';
import { isEmbedLanguage, isEmbedView } from '../embed/protocol';
import type { HostCommands } from './hostCommands';
import { showTheme } from './preferences';

/**
 * Reports to the page around an embed that the embed is there, and does what that page asks from then on. `content`
 * names the view. A theme is shown at once; for the rest the app is needed, which `hydrate` brings.
 */
export function connectToHost(content: HTMLElement, hydrate: () => Promise<HostCommands | undefined>): void {
  const afterwards = (act: (commands: HostCommands) => void) => {
    // A page that cannot be hydrated says so itself.
    void hydrate().then((commands) => commands && act(commands));
  };
  listenToHost(window, {
    onTheme: showTheme,
    onLanguage: (language) => afterwards((commands) => commands.showLanguage(language)),
    onSelect: (select) => afterwards((commands) => commands.showSelection(select)),
  });
  const { view, language } = content.dataset;
  if (isEmbedView(view) && isEmbedLanguage(language)) tellHost(window, { type: 'ready', view, language });
}
