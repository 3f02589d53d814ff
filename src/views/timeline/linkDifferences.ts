import type { Message } from '../../facts/factsSchema';
import { readShortName } from './readShortName';
import type { TimelineEvent } from './TimelineEvent';
import { toInterval } from './toInterval';

const MILESTONES_FILE = 'milestones.csv';

/** Gives each event the messages that say another source tells it otherwise, and the ids of the events that do. */
export function linkDifferences(events: readonly TimelineEvent[], messages: readonly Message[]): TimelineEvent[] {
  const touched = messages.filter(isDisagreement).map((message) => ({ message, events: events.filter((event) => isTouched(event, message)) }));
  const names = toPairsOfNames(events);
  return events.map((event) => {
    const own = touched.filter((each) => each.events.includes(event));
    const others = [
      ...own.flatMap((each) => each.events).filter((other) => other !== event && saysOtherwise(event, other)),
      ...names.filter((pair) => pair.includes(event)).flat().filter((other) => other !== event),
    ];
    return others.length === 0 && own.length === 0 ? event : { ...event, differences: own.map(({ message }) => message), differsFrom: [...new Set(others.map(({ id }) => id))] };
  });
}

/** A check against a table, or of documents among themselves; other checks (a missing unit, say) contradict nobody. */
function isDisagreement({ source, facts, where }: Message): boolean {
  return facts.length > 0 && (source !== undefined || new Set(where.map(({ document }) => document)).size > 1);
}

function isTouched(event: TimelineEvent, { facts, source }: Message): boolean {
  if (event.source === 'table') return source?.file.endsWith(MILESTONES_FILE) === true && source.line === event.milestone.line;
  return event.statements.some(({ id }) => facts.includes(id));
}

/** A table against the documents, or two dates of one fact. */
function saysOtherwise(event: TimelineEvent, other: TimelineEvent): boolean {
  if (event.source !== other.source) return true;
  return event.source === 'documents' && other.source === 'documents' && event.statements[0].id === other.statements[0].id;
}

/** A document gives the first name at the founding, and a milestone of the same time another one. */
function toPairsOfNames(events: readonly TimelineEvent[]): TimelineEvent[][] {
  const foundings = events.filter((event) => event.source === 'documents' && event.kind === 'founding');
  const names = events.filter((event) => event.source === 'table' && event.kind === 'name');
  return foundings.flatMap((founding) => names.filter((name) => namesDiffer(founding, name)).map((name) => [founding, name]));
}

function namesDiffer(event: TimelineEvent, other: TimelineEvent): boolean {
  if (event.source !== 'documents' || other.source !== 'table') return false;
  const shortName = readShortName(other.milestone.fact);
  const [one, two] = [toInterval(event.date), toInterval(other.date)];
  if (shortName === undefined || one.start >= two.end || two.start >= one.end) return false;
  const said = event.statements.filter(({ id }) => id === 'founding-name').flatMap(({ evidence }) => evidence)
    .flatMap(({ value }) => (value.kind === 'name' && value.abbreviation !== undefined ? [value.abbreviation] : []));
  return said.length > 0 && !said.includes(shortName);
}
