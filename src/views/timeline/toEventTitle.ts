import type { TFunction } from 'i18next';
import { toFigure, toFigureWords, type Figure } from '../../evidence/toFigure';
import { toStatementWords, translate, type FactWords } from '../../evidence/toFactWords';
import { formatList } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import type { Tables } from '../../tables/tablesSchema';
import type { DocumentEvent, Statement, TimelineEvent } from './TimelineEvent';

/** What titles are made with. */
export interface TitleContext { readonly tables: Pick<Tables, 'translations'>; readonly language: Language; readonly t: TFunction }

/** The language that the table of milestones is written in. */
const TABLE_LANGUAGE = 'en';

/** An event in one line: a frame of the project around the values of the documents, or the words of the milestone. */
export function toEventTitle(event: TimelineEvent, context: TitleContext): FactWords {
  switch (event.source) {
    case 'table': return translate(event.milestone.fact, TABLE_LANGUAGE, context.language, context.tables.translations);
    case 'documents': return toDocumentTitle(event, context);
  }
}

function toDocumentTitle({ statements }: DocumentEvent, context: TitleContext): FactWords {
  const { language, t } = context;
  const [main] = statements;
  const own = (text: string): FactWords => ({ status: 'said', text, language });
  if (main.value.kind === 'quantity') {
    return own(formatList(statements.flatMap((statement) => toQuantityTitle(statement, context) ?? []), language));
  }
  if (main.id === 'founded') {
    const name = statements.find(({ id }) => id === 'founding-name');
    const words = name && toStatementWords(name, context.tables, language);
    return own(words ? t('timeline.title.foundedAs', { name: withAbbreviation(words.text, name) }) : t('timeline.title.founded'));
  }
  if (main.id === 'un-related') return own(t('timeline.title.unRelated'));
  return toLabel(main.id, t) ?? toStatementWords(main, context.tables, language) ?? own(main.id);

  function toLabel(id: string, translateKey: TFunction): FactWords | undefined {
    const label = toFactLabel(id, translateKey);
    return label === undefined ? undefined : own(label);
  }
}

function toQuantityTitle({ id, value }: Statement, { language, t }: TitleContext): string | undefined {
  const figure = toFigure(value, language, t);
  if (!figure) return undefined;
  const values = { quantity: toFigureWords(figure), amount: toAmount(figure) };
  switch (id) {
    case 'member-states': return t('timeline.title.memberStates', values);
    case 'observer-states': return t('timeline.title.observerStates', values);
    case 'observer-organizations': return t('timeline.title.observerOrganizations', values);
    default: return t('timeline.title.labelled', { label: toFactLabel(id, t) ?? id, value: values.quantity });
  }
}

function toAmount({ before, figure }: Figure): string {
  return `${before}${before && ' '}${figure}`;
}

/** The site's own label for a fact, where it has one; documents may bring facts that it has none for. */
function toFactLabel(id: string, t: TFunction): string | undefined {
  const labels: unknown = t('fact', { returnObjects: true });
  const label = typeof labels === 'object' && labels !== null ? new Map<string, unknown>(Object.entries(labels)).get(id) : undefined;
  return typeof label === 'string' ? label : undefined;
}

function withAbbreviation(text: string, { value, evidence }: Statement): string {
  const short = [value, ...evidence.map((each) => each.value)].find((each) => each.kind === 'name' && each.abbreviation !== undefined);
  return short?.kind === 'name' && short.abbreviation !== undefined && !text.includes(short.abbreviation) ? `${text}(${short.abbreviation})` : text;
}
