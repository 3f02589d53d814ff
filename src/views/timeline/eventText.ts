import type { TFunction } from 'i18next';
import { formatStatementLabel, splitFigure, joinFigure, type Figure } from '../../evidence/formatValue';
import {
  localizeSinceValue,
  localizeStatement,
  TABLE_LANGUAGE,
  translate,
  type LocalizedText,
} from '../../evidence/localizeFact';
import type { Facts, SourceDocument, Statement } from '../../facts/factsSchema';
import { formatDate, formatList } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { EVENT_KINDS, type EventKind } from '../../tables/milestones';
import type { Tables } from '../../tables/tablesSchema';
import type { DocumentEvent, SinceEvent, TimelineEvent } from './events';
import { normalizeSearchText, type SearchableEvent } from './filter';

/** An event with its title and date in the reader's words. */
export interface LocalizedEvent extends SearchableEvent {
  readonly title: LocalizedText;
  readonly date: string;
}

/** What the text is made with. */
export type WordsContext = TitleContext & { readonly facts: Facts };

/**
 * The events in a reader's words, which can be searched: by title, date, kind, and the words of the sources. Each
 * event's text is made when they are first asked for: of ten thousand events a reader sees thirty.
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
    return (this.#title ??= formatEventTitle(this.event, this.context));
  }

  get date(): string {
    return (this.#date ??= formatDate(this.event.date, this.context.language));
  }

  get text(): string {
    const { event, kinds } = this;
    return (this.#text ??= normalizeSearchText(
      [this.title.text, this.date, event.date.date, kinds.get(event.kind) ?? '', ...listSourceTexts(event)].join(' '),
    ));
  }
}

function listSourceTexts(event: TimelineEvent): string[] {
  switch (event.source) {
    case 'table':
      return [event.milestone.fact, event.milestone.cited];
    case 'since':
      return [event.row.value ?? '', event.row.note ?? '', event.row.cited];
    case 'documents':
      return event.statements.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
  }
}

/** What titles are made with. */
export interface TitleContext {
  readonly tables: Pick<Tables, 'translations'>;
  readonly language: Language;
  readonly t: TFunction;
}

/** An event in one line: a frame of the project around the values of the documents, or the words of the milestone. */
export function formatEventTitle(event: TimelineEvent, context: TitleContext): LocalizedText {
  switch (event.source) {
    case 'table':
      return translate(event.milestone.fact, TABLE_LANGUAGE, context.language, context.tables.translations);
    case 'since':
      return formatSinceTitle(event, context);
    case 'documents':
      return formatDocumentTitle(event, context);
  }
}

/** A later value under the label of its fact; where there is none, the note, which is all that the source says. */
function formatSinceTitle({ row, fact }: SinceEvent, { tables, language, t }: TitleContext): LocalizedText {
  const { value } = row;
  if (value === undefined) return translate(row.note ?? '', TABLE_LANGUAGE, language, tables.translations);
  const label = fact ? formatStatementLabel(fact, language, t) : row.fact;
  const words = localizeSinceValue(row, fact, tables, language, t);
  return { ...words, text: t('timeline.title.labelled', { label, value: words.text }), language };
}

function formatDocumentTitle({ statements }: DocumentEvent, context: TitleContext): LocalizedText {
  const { language, t } = context;
  const [main] = statements;
  const own = (text: string): LocalizedText => ({ status: 'said', text, language });
  if (main.value.kind === 'quantity') {
    return own(
      formatList(
        statements.flatMap((statement) => formatQuantityTitle(statement, context) ?? []),
        language,
      ),
    );
  }
  if (main.id === 'founded') {
    const name = statements.find(({ id }) => id === 'founding-name');
    const words = name && localizeStatement(name, context.tables, language);
    return own(
      words
        ? t('timeline.title.foundedAs', { name: withAbbreviation(words.text, name, language) })
        : t('timeline.title.founded'),
    );
  }
  if (main.id === 'un-related') return own(t('timeline.title.unRelated'));
  const label = formatStatementLabel(main, language, t);
  return label === main.id ? (localizeStatement(main, context.tables, language) ?? own(label)) : own(label);
}

function formatQuantityTitle(statement: Statement, { language, t }: TitleContext): string | undefined {
  const { id, value } = statement;
  const figure = splitFigure(value, language, t);
  if (!figure) return undefined;
  const values = { quantity: joinFigure(figure), amount: formatAmount(figure) };
  switch (id) {
    case 'member-states':
      return t('timeline.title.memberStates', values);
    case 'observer-states':
      return t('timeline.title.observerStates', values);
    case 'observer-organizations':
      return t('timeline.title.observerOrganizations', values);
    default:
      return t('timeline.title.labelled', {
        label: formatStatementLabel(statement, language, t),
        value: values.quantity,
      });
  }
}

function formatAmount({ before, figure }: Figure): string {
  return `${before}${before && ' '}${figure}`;
}

/** The short form in brackets, which Korean writes close to the word. */
function withAbbreviation(text: string, { value, evidence }: Statement, language: Language): string {
  const short = [value, ...evidence.map((each) => each.value)].find(
    (each) => each.kind === 'name' && each.abbreviation !== undefined,
  );
  const abbreviation = short?.kind === 'name' ? short.abbreviation : undefined;
  return abbreviation === undefined || text.includes(abbreviation)
    ? text
    : `${text}${language === 'ko' ? '' : ' '}(${abbreviation})`;
}

/** What one document says of an event, its stretches in the order in which they stand. */
export interface DocumentQuote {
  readonly document: string;
  readonly language: string;
  readonly words: readonly string[];
}

/**
 * The words of each document for an event: of each fact the longest stretch, for a sentence explains more than a word.
 */
export function quoteDocuments(event: DocumentEvent, documents: readonly SourceDocument[]): DocumentQuote[] {
  return documents.flatMap(({ id, language }) => {
    const longest = event.statements
      .flatMap(({ evidence }) => {
        const own = evidence.filter(({ document }) => document === id);
        const [best] = own.toSorted((a, b) => b.quote.length - a.quote.length || b.start - a.start);
        return best ? [best] : [];
      })
      .toSorted((a, b) => a.start - b.start);
    // A stretch that lies in another one would only stand there twice.
    const outer = longest.filter(
      (one, index) =>
        !longest.some(
          (other, place) =>
            place !== index &&
            other.start <= one.start &&
            one.end <= other.end &&
            (other.end - other.start > one.end - one.start || place < index),
        ),
    );
    const words = outer.map(({ quote }) => quote.replaceAll(/\s+/gu, ' '));
    return words.length > 0 ? [{ document: id, language, words }] : [];
  });
}
