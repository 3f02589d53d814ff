import type { FactDate } from '../../facts/factsSchema';
import { readShortName } from '../../facts/readShortName';
import type { TimelineEvent } from './TimelineEvent';

/** A time in which the organization bore one name; no `to`: it still does. */
export interface Era {
  /** The name's short form, from the brackets of the milestone. */
  readonly name: string;
  /** When the name began, as precisely as it is known. */
  readonly from: FactDate;
  readonly to?: FactDate;
  /** The event that began it. */
  readonly event: string;
}

/** The names that the organization bore, from the milestones of names that give a short form in brackets, in order. */
export function toEras(events: readonly TimelineEvent[]): Era[] {
  const starts = events.flatMap((event) => {
    const name = event.source === 'table' && event.kind === 'name' ? readShortName(event.milestone.fact) : undefined;
    return name === undefined ? [] : [{ name, from: event.date, event: event.id }];
  });
  return starts.map((start, index) => {
    const next = starts[index + 1];
    return next ? { ...start, to: next.from } : start;
  });
}
