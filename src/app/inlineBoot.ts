import { boot } from './boot';
import { loadStyles } from './loadStyles';
import { showHeadingFont } from './showHeadingFont';

// The script that stands in every built page. Its element carries the addresses of what may be needed later.
const { start = '', styles = '', answerHost = '', font = '' } = document.currentScript?.dataset ?? {};
boot({
  start: async () => {
    // Each is run as it comes, what others need first: no task is long, and one runs while the next is under way.
    const parts = start.split(' ').map((file) => import(/* @vite-ignore */ file));
    await Promise.all([...parts, loadStyles(styles.split(' ').filter(Boolean))]);
    return parts.at(-1);
  },
  answerHost: () => import(/* @vite-ignore */ answerHost),
});
showHeadingFont(font);
