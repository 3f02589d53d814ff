import type { Facts } from '../../facts/factsSchema';
import type { Milestone } from '../../tables/tablesSchema';
import { linkDifferences } from './linkDifferences';
import type { TimelineEvent } from './TimelineEvent';
import { toDocumentEvents } from './toDocumentEvents';
import { toInterval, toMiddle } from './toInterval';
import { toTableEvents } from './toTableEvents';

/**
 * Every dated statement of the documents and every milestone, in order of time: by the middle of what each date can
 * mean, then by its start; of the same date, what the documents say comes first. Ids are unique.
 */
export function toEvents(facts: Facts, milestones: readonly Milestone[]): TimelineEvent[] {
  const events = linkDifferences([...toDocumentEvents(facts), ...toTableEvents(milestones)], facts.messages);
  const keyed = events.map((event) => ({ event, middle: toMiddle(event.date), start: toInterval(event.date).start }));
  return keyed
    .toSorted(
      (a, b) =>
        a.middle - b.middle ||
        a.start - b.start ||
        compareText(a.event.source, b.event.source) ||
        compareText(a.event.id, b.event.id),
    )
    .map(({ event }) => event);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
