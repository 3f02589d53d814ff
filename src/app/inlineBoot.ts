import { afterFirstFrame } from './afterFirstFrame';
import { boot } from './boot';
import { loadStyles, showStyles } from './loadStyles';
import { showHeadingFont } from './showHeadingFont';

/** When a reader has begun to read. No idle callback: a frame that is off the screen may never be told that it is idle. */
const PAUSE_MS = 200;

// The script that stands in every built page. Its element carries the addresses of what may be needed later.
const { start = '', styles = '', answerHost = '', font = '' } = document.currentScript?.dataset ?? {};
const urls = styles.split(' ').filter(Boolean);

void afterFirstFrame().then(() => {
  boot({
    start: async () => {
      // Each is run as it comes, what others need first: no task is long, and one runs while the next is under way.
      const parts = start.split(' ').map((file) => import(/* @vite-ignore */ file));
      await Promise.all([...parts, showStyles(urls)]);
      return parts.at(-1);
    },
    answerHost: () => import(/* @vite-ignore */ answerHost),
  });
  setTimeout(() => {
    showHeadingFont(font);
    // Whoever presses something asks for what has failed again, and is told. The builder's previews, in their sandbox, are not for paper.
    if (window.origin !== 'null') loadStyles(urls).catch(console.error);
  }, PAUSE_MS);
});
