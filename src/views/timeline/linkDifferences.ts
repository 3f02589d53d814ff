import type { Diagnostic } from '../../facts/factsSchema';
import { TABLE_FILES } from '../../tables/tablesSchema';
import type { TimelineEvent } from './TimelineEvent';

/** Gives each event the messages that say another source tells it otherwise, and the ids of the events that do. */
export function linkDifferences(events: readonly TimelineEvent[], messages: readonly Diagnostic[]): TimelineEvent[] {
  const touched = messages
    .filter(isDisagreement)
    .map((message) => ({ message, events: events.filter((event) => isTouched(event, message)) }));
  return events.map((event) => {
    const own = touched.filter((each) => each.events.includes(event));
    const others = own.flatMap((each) => each.events).filter((other) => other !== event && saysOtherwise(event, other));
    return own.length === 0
      ? event
      : {
          ...event,
          differences: own.map(({ message }) => message),
          differsFrom: [...new Set(others.map(({ id }) => id))],
        };
  });
}

/** A check against a table, or of documents among themselves; other checks (a missing unit, say) contradict nobody. */
function isDisagreement({ source, rule, facts }: Diagnostic): boolean {
  return facts.length > 0 && (source !== undefined || rule === 'documents-disagree');
}

function isTouched(event: TimelineEvent, { facts, source }: Diagnostic): boolean {
  if (event.source === 'table') return source?.file === TABLE_FILES.milestones && source.line === event.milestone.line;
  return event.statements.some(({ id }) => facts.includes(id));
}

/** A table against the documents, or two dates of one fact. */
function saysOtherwise(event: TimelineEvent, other: TimelineEvent): boolean {
  if (event.source !== other.source) return true;
  return (
    event.source === 'documents' && other.source === 'documents' && event.statements[0].id === other.statements[0].id
  );
}
