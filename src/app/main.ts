import { boot } from './boot';
import { showFailure } from './onIntent';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/print.css';

// The entry of the bundler, for the page that is not built. A built page has inlineBoot.ts, which needs no request of
// its own; this runs there too, since other chunks share its code, and must not start the app a second time.
const isBuilt = document.querySelector('script[data-start]') !== null;
if (!isBuilt) {
  boot({ start: () => import('./start'), answerHost: () => import('./answerHost') }, (_root, load) => {
    const render = () => {
      load().then(
        () => showFailure(false),
        (error: unknown) => {
          showFailure(true, render);
          console.error(error);
        },
      );
    };
    render();
  });
}
