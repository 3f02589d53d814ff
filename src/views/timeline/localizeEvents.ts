import type { LocalizedText } from '../../evidence/localizeFact';
import type { Facts } from '../../facts/factsSchema';
import { formatDate } from '../../i18n/format';
import { EVENT_KINDS, type EventKind } from '../../tables/milestoneKinds';
import type { TimelineEvent } from './TimelineEvent';
import { toEventTitle, type TitleContext } from './toEventTitle';
import { toSearchText, type SearchableEvent } from './toVisibleEvents';

/** An event with its title and date in the reader's words. */
export interface LocalizedEvent extends SearchableEvent {
  readonly title: LocalizedText;
  readonly date: string;
}

/** What the words are made with. */
export type WordsContext = TitleContext & { readonly facts: Facts };

/**
 * The events in a reader's words, which can be searched: by title, date, kind, and the words of the sources. Each
 * event's words are made when they are first asked for: of ten thousand events a reader sees thirty.
 */
export function localizeEvents(events: readonly TimelineEvent[], context: WordsContext): LocalizedEvent[] {
  const kinds = new Map(EVENT_KINDS.map((kind) => [kind, context.t(`timeline.kind.${kind}`)]));
  return events.map((event) => new LazyEvent(event, context, kinds));
}

class LazyEvent implements LocalizedEvent {
  #title: LocalizedText | undefined;
  #date: string | undefined;
  #text: string | undefined;

  constructor(
    readonly event: TimelineEvent,
    private readonly context: WordsContext,
    private readonly kinds: ReadonlyMap<EventKind, string>,
  ) {}

  get title(): LocalizedText {
    return (this.#title ??= toEventTitle(this.event, this.context));
  }

  get date(): string {
    return (this.#date ??= formatDate(this.event.date, this.context.language));
  }

  get text(): string {
    const { event, kinds } = this;
    return (this.#text ??= toSearchText(
      [this.title.text, this.date, event.date.date, kinds.get(event.kind) ?? '', ...toSourceWords(event)].join(' '),
    ));
  }
}

function toSourceWords(event: TimelineEvent): string[] {
  switch (event.source) {
    case 'table':
      return [event.milestone.fact, event.milestone.cited];
    case 'documents':
      return event.statements.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
  }
}
