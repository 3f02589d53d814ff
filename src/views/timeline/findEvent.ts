import type { TimelineEvent } from './TimelineEvent';

/** The event at an address: by its own id, or by the id of any fact that it was read from (`observer-states`). */
export function findEvent(events: readonly TimelineEvent[], id: string): TimelineEvent | undefined {
  if (id === '') return undefined;
  return (
    events.find((event) => event.id === id) ??
    events.find((event) => event.source === 'documents' && event.statements.some((statement) => statement.id === id))
  );
}
