import { boot } from './boot';
import { showHeadingFont } from './showHeadingFont';

// The script that stands in every built page. Its element carries the addresses of what may be needed later.
const { start = '', answerHost = '', font = '' } = document.currentScript?.dataset ?? {};
boot({ start: () => import(/* @vite-ignore */ start), answerHost: () => import(/* @vite-ignore */ answerHost) });
showHeadingFont(font);
