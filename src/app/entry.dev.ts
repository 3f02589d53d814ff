import { showFailure } from '../ui/recovery';
import { renderApp } from './hydrateApp';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/print.css';

// The entry of the bundler, which only the page that is not built and the single file run; a built page has
// entry.inline.ts.
const root = document.getElementById('root');
if (root && !document.querySelector('script[data-files]')) render(root);

function render(container: HTMLElement): void {
  renderApp(container).then(
    () => showFailure(),
    (error: unknown) => {
      console.error(error);
      showFailure(() => render(container));
    },
  );
}
