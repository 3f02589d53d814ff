import type { EmbedView } from '../../embed/embedTypes';

const present = Object.keys(import.meta.glob('../*/*View.tsx'));
const ALL: readonly EmbedView[] = ['profile', 'timeline', 'membership'];

/** The views that can stand in a frame, of those that there are: delete a view's folder and it is no choice any more. */
export const EMBED_VIEWS: readonly EmbedView[] = ALL.filter((view) =>
  present.some((file) => file.startsWith(`../${view}/`)),
);
