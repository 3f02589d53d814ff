import type { FactWords } from '../../evidence/toFactWords';
import type { Facts } from '../../facts/factsSchema';
import { formatDate } from '../../i18n/format';
import type { TimelineEvent } from './TimelineEvent';
import { toEventTitle, type TitleContext } from './toEventTitle';
import { toSearchText, type SearchableEvent } from './toVisibleEvents';

/** An event with its title and date in the reader's words. */
export interface TitledEvent extends SearchableEvent { readonly title: FactWords; readonly date: string }

/** The events in a reader's words, ready to be searched: by title, date, kind, and the words of the sources. */
export function toTitledEvents(events: readonly TimelineEvent[], context: TitleContext & { readonly facts: Facts }): TitledEvent[] {
  const { language, t } = context;
  return events.map((event) => {
    const title = toEventTitle(event, context);
    const date = formatDate(event.date, language);
    const words = [title.text, date, event.date.date, t(`timeline.kind.${event.kind}`), ...toSourceWords(event)];
    return { event, title, date, text: toSearchText(words.join(' ')) };
  });
}

function toSourceWords(event: TimelineEvent): string[] {
  switch (event.source) {
    case 'table': return [event.milestone.fact, event.milestone.cited];
    case 'documents': return event.statements.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
  }
}
