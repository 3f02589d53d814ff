import type { TFunction } from 'i18next';
import type { Timeline } from './useTimeline';

/** How many of the events match: all of them, or so many of so many. */
export function formatShown({ matching, all }: Pick<Timeline, 'matching' | 'all'>, t: TFunction): string {
  return matching === all.length
    ? t('timeline.shownAll', { count: matching })
    : t('timeline.shown', { shown: matching, total: all.length });
}
