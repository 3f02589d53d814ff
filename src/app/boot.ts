import { onIntent } from './onIntent';
import '../ui/tokens.css';
import '../ui/base.css';

// The page is all there without us. We come when a reader touches it, or when the address asks for something
// that is not in the prerendered page (a fact, a year, a filter).
const root = document.getElementById('root');
if (root) {
  const load = async () => {
    const { start } = await import('./start');
    await start(root);
  };
  if (root.childElementCount === 0) void load();
  else onIntent(root, load);
}
