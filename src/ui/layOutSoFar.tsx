/**
 * Stands in the built page only: lays out what is above it while the rest is not yet parsed, and leaves before the app
 * comes. Chromium's parser lets other tasks in after a script that took its time, so what comes before the first frame
 * is several short tasks instead of a long one. Without scripts it does nothing.
 */
export const LAY_OUT_SO_FAR = import.meta.env.SSR ? (
  <script>{'document.body.getBoundingClientRect();document.currentScript.remove()'}</script>
) : null;
