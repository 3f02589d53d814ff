import type * as AnswerHost from './answerHost';
import type { Kept } from './repeat';
import type * as Start from './start';

/** What the page loads when it is needed, and not before. */
export interface LazyParts {
  readonly start: () => Promise<Pick<typeof Start, 'start' | 'repeat'>>;
  readonly answerHost: () => Promise<Pick<typeof AnswerHost, 'answerHost'>>;
}

/** Decides when the app is loaded into the root; `load` resolves, when it is alive, with what does again what was pressed. */
type Begin = (root: HTMLElement, load: () => Promise<(kept: Kept) => void>) => void;

/** Begins the page as `begin` says; in a frame, its host may ask for the app too. */
export function boot(parts: LazyParts, begin: Begin): void {
  const root = document.getElementById('root');
  if (!root) return;
  const { pathname } = window.location;
  let started: Promise<typeof Start.repeat> | undefined;
  // A failed start may be tried again.
  const load = () =>
    (started ??= parts
      .start()
      .then(({ start, repeat }) => start(root, pathname).then(() => repeat))
      .catch((error: unknown) => {
        started = undefined;
        throw error;
      }));
  begin(root, load);
  const embed = document.getElementById('embed-content');
  // Without it an embed is all there and only deaf to its host.
  if (embed && window.parent !== window)
    parts
      .answerHost()
      .then(({ answerHost }) => answerHost(embed, load))
      .catch(console.error);
}
