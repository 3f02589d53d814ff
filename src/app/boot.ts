import type * as AnswerHost from './answerHost';
import { onIntent } from './onIntent';
import type * as Start from './start';

/** What the page loads when it is needed, and not before. */
export interface LazyParts {
  readonly start: () => Promise<Pick<typeof Start, 'start' | 'repeat'>>;
  readonly answerHost: () => Promise<Pick<typeof AnswerHost, 'answerHost'>>;
}

/**
 * The page is all there without us. We come when a reader touches it, or when the address asks for something that
 * is not in the prerendered page (a fact, a year, a filter). In a frame, its host may ask too.
 */
export function boot(parts: LazyParts): void {
  const root = document.getElementById('root');
  if (!root) return;
  let started: Promise<typeof Start.repeat> | undefined;
  // A failed start may be tried again.
  const load = () => (started ??= parts.start().then(({ start, repeat }) => start(root).then(() => repeat)).catch((error: unknown) => {
    started = undefined;
    throw error;
  }));
  if (root.childElementCount === 0) void load();
  else onIntent(root, load);
  const embed = document.getElementById('embed-content');
  // Without it an embed is all there and only deaf to its host.
  if (embed && window.parent !== window) parts.answerHost().then(({ answerHost }) => answerHost(embed, load)).catch(console.error);
}
