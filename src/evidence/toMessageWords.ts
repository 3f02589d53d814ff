import type { TFunction } from 'i18next';
import type { Facts, Message } from '../facts/factsSchema';
import { formatDate, formatLanguageName } from '../i18n/format';
import type { Language } from '../i18n/language';
import { toLabel } from './toLabel';

/** What a check found, in the reader's language; undefined for a rule that has no words here yet. */
export function toMessageWords(message: Message, facts: Facts, language: Language, t: TFunction): string | undefined {
  const key = toKey(message);
  return key && t(`message.${key}`, toValues(message, facts, language, t));
}

const KEYS = [
  'documents-disagree', 'cited-before-said', 'founding-name', 'milestone-date', 'reported-total', 'undated-quantity',
  'quantity-without-unit', 'list-lengths-differ', 'not-understood', 'unreadable-number', 'unreadable-date', 'unknown-country',
  'miscounted-list', 'unknown-language',
] as const;

function toKey({ rule, values }: Message): (typeof KEYS)[number] | undefined {
  const name = values?.['check'] ?? rule;
  return KEYS.find((key) => key === name);
}

function toValues({ values = {}, facts: ids }: Message, facts: Facts, language: Language, t: TFunction): Record<string, string | number> {
  const shown = Object.entries(values).map(([name, value]): [string, string | number] => {
    if (typeof value === 'number') return [name, value];
    if (isDate(value)) return [name, toDate(value, language)];
    const document = /document$/i.test(name) ? facts.documents.find(({ id }) => id === value) : undefined;
    return [name, document ? t('evidence.documentIn', { language: formatLanguageName(document.language, language) }) : value];
  });
  return { ...Object.fromEntries(shown), label: ids[0] === undefined ? '' : toLabel(ids[0], t) };
}

/** Values of messages hold dates as they stand in the data: 2016-06-30, 2016-06, or the text of a year. */
function isDate(value: string): boolean {
  return /^\d{4}(-\d{2}){0,2}$/.test(value);
}

function toDate(date: string, language: Language): string {
  return formatDate({ date, precision: date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day' }, language);
}
