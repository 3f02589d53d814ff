import type { TFunction } from 'i18next';
import { toFigure, toFigureWords, type Figure } from '../../evidence/toFigure';
import { localizeStatement, translate, type LocalizedText } from '../../evidence/localizeFact';
import { toStatementLabel } from '../../evidence/formatLabel';
import type { Statement } from '../../facts/factsSchema';
import { formatList } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import type { Tables } from '../../tables/tablesSchema';
import type { DocumentEvent, TimelineEvent } from './TimelineEvent';

/** What titles are made with. */
export interface TitleContext {
  readonly tables: Pick<Tables, 'translations'>;
  readonly language: Language;
  readonly t: TFunction;
}

/** The language that the table of milestones is written in. */
const TABLE_LANGUAGE = 'en';

/** An event in one line: a frame of the project around the values of the documents, or the words of the milestone. */
export function toEventTitle(event: TimelineEvent, context: TitleContext): LocalizedText {
  switch (event.source) {
    case 'table':
      return translate(event.milestone.fact, TABLE_LANGUAGE, context.language, context.tables.translations);
    case 'documents':
      return toDocumentTitle(event, context);
  }
}

function toDocumentTitle({ statements }: DocumentEvent, context: TitleContext): LocalizedText {
  const { language, t } = context;
  const [main] = statements;
  const own = (text: string): LocalizedText => ({ status: 'said', text, language });
  if (main.value.kind === 'quantity') {
    return own(
      formatList(
        statements.flatMap((statement) => toQuantityTitle(statement, context) ?? []),
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
  const label = toStatementLabel(main, language, t);
  return label === main.id ? (localizeStatement(main, context.tables, language) ?? own(label)) : own(label);
}

function toQuantityTitle(statement: Statement, { language, t }: TitleContext): string | undefined {
  const { id, value } = statement;
  const figure = toFigure(value, language, t);
  if (!figure) return undefined;
  const values = { quantity: toFigureWords(figure), amount: toAmount(figure) };
  switch (id) {
    case 'member-states':
      return t('timeline.title.memberStates', values);
    case 'observer-states':
      return t('timeline.title.observerStates', values);
    case 'observer-organizations':
      return t('timeline.title.observerOrganizations', values);
    default:
      return t('timeline.title.labelled', { label: toStatementLabel(statement, language, t), value: values.quantity });
  }
}

function toAmount({ before, figure }: Figure): string {
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
