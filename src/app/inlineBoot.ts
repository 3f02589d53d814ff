import { afterPaint } from '../ui/afterPaint';
import { boot } from './boot';
import { loadStyles, showStyles } from './loadStyles';
import { onIntent } from './onIntent';
import { pause } from './pause';
import { showHeadingFont } from './showHeadingFont';

/** When a reader has begun to read. No idle callback: a frame that is off the screen may never be told that it is idle. */
const PAUSE_MS = 200;
/** A tap is over by then and its answer drawn: to style the whole page anew may not delay it. What is needed besides comes meanwhile. */
const TAP_MS = 150;

// The script that stands in every built page. Its element carries the addresses of what may be needed later.
const addresses = document.currentScript?.dataset ?? {};
const { start = '', styles = '', answerHost = '' } = addresses;
const urls = styles.split(' ');

async function begin(): Promise<void> {
  // What a reader sees goes before what they may press.
  await afterPaint();
  boot(
    {
      start: async () => {
        // A press is answered before anything is asked for.
        await pause(0);
        // Each is run as it comes, what others need first: no task is long, and one runs while the next is under way.
        const parts = start.split(' ').map((file) => import(/* @vite-ignore */ file));
        await Promise.all([...parts, pause(TAP_MS).then(() => showStyles(urls))]);
        return parts.at(-1);
      },
      answerHost: () => import(/* @vite-ignore */ answerHost),
    },
    onIntent,
  );
  // On a slow line it comes when little is drawn that it changes.
  await pause(0);
  // A page of no address may have changed its language since (see toLanguageChoiceScript).
  showHeadingFont(addresses['font'] ?? '');
  await pause(PAUSE_MS);
  // Whoever presses something asks for what has failed again, and is told. The builder's previews, in their sandbox, are not for paper.
  if (window.origin !== 'null') loadStyles(urls).catch(console.error);
}

void begin();
