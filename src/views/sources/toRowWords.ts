import type { TFunction } from 'i18next';
import { localizeStatement, localizeTitle, type LocalizedText } from '../../evidence/localizeFact';
import { formatValue } from '../../evidence/formatValue';
import type { Statement } from '../../facts/factsSchema';
import { formatDate } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import type { Tables } from '../../tables/tablesSchema';

/** A value in words: one for a fact, one for each item of a list. `date` is when an event was. */
export interface RowWords {
  readonly id: string;
  readonly words: LocalizedText;
  readonly date?: string;
}

/** The value of a fact in the reader's language; the items of a list each for itself. */
export function toRowWords(
  statement: Statement,
  tables: Pick<Tables, 'translations'>,
  language: Language,
  t: TFunction,
): RowWords[] {
  if ('items' in statement && statement.items)
    return statement.items.flatMap((item) => toRowWords(item, tables, language, t));
  const { id, value } = statement;
  const said =
    value.kind === 'text' || value.kind === 'name' || value.kind === 'event'
      ? localizeStatement(statement, tables, language)
      : undefined;
  // A name in its own language is no missing translation.
  const words = (value.kind === 'name' && said?.status === 'untranslated'
    ? { ...said, status: 'said' as const }
    : said) ?? {
    status: 'said',
    text: formatValue(value, language, t),
    language: value.kind === 'reference' ? localizeTitle(value.title).language : language,
  };
  return [value.kind === 'event' ? { id, words, date: formatDate(value, language) } : { id, words }];
}

/** The same in one line of plain text. */
export function toRowText(rows: readonly RowWords[]): string {
  return rows.map(({ words, date }) => (date === undefined ? words.text : `${date}: ${words.text}`)).join('; ');
}
