import { boot } from './boot';
import { loadStyles } from './loadStyles';
import { showHeadingFont } from './showHeadingFont';

// The script that stands in every built page. Its element carries the addresses of what may be needed later.
const { start = '', styles = '', answerHost = '', font = '' } = document.currentScript?.dataset ?? {};
boot({
  start: async () => {
    const [parts] = await Promise.all([import(/* @vite-ignore */ start), loadStyles(styles.split(' ').filter(Boolean))]);
    return parts;
  },
  answerHost: () => import(/* @vite-ignore */ answerHost),
});
showHeadingFont(font);
