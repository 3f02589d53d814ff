import { onIntent } from './onIntent';
import '../ui/tokens.css';
import '../ui/base.css';

// The page is all there without us. We come when a reader touches it, or when the address asks for something
// that is not in the prerendered page (a fact, a year, a filter).
const root = document.getElementById('root');
if (root) {
  let started: Promise<void> | undefined;
  // A failed start may be tried again.
  const load = () => (started ??= import('./start').then(({ start }) => start(root)).catch((error: unknown) => {
    started = undefined;
    throw error;
  }));
  if (root.childElementCount === 0) void load();
  else onIntent(root, load);
  const embed = document.getElementById('embed-content');
  if (embed && window.parent !== window) void import('./answerHost').then(({ answerHost }) => answerHost(embed, load));
}
