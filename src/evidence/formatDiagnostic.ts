import type { TFunction } from 'i18next';
import type { Facts, Diagnostic } from '../facts/factsSchema';
import { findFactOrItem } from '../facts/findFact';
import { formatDate } from '../i18n/format';
import type { Language } from '../i18n/language';
import { toPrecision } from '../tables/partialDates';
import { formatDocumentName } from './formatDocumentName';
import { formatLabel, formatValue } from './formatValue';

/** What a check found, in the reader's language; undefined for a rule that has no words here yet. */
export function formatDiagnostic(
  message: Diagnostic,
  facts: Facts,
  language: Language,
  t: TFunction,
): string | undefined {
  const key = toKey(message);
  return key && t(`message.${key}`, toValues(message, facts, language, t));
}

/** What a check is called where there is no room for its sentence, made from the same values. */
export function formatDiagnosticName(message: Diagnostic, facts: Facts, language: Language, t: TFunction): string {
  const key = toKey(message);
  return key ? t(`checkName.${key}`, toValues(message, facts, language, t)) : message.rule;
}

const KEYS = [
  'documents-disagree',
  'cited-before-said',
  'founding-name',
  'milestone-date',
  'reported-total',
  'member-count-later',
  'member-count-earlier',
  'member-count-never',
  'undated-quantity',
  'quantity-without-unit',
  'list-lengths-differ',
  'not-understood',
  'unreadable-number',
  'unreadable-date',
  'unknown-country',
  'miscounted-list',
  'founding-name-alone',
  'nothing-read',
] as const;

function toKey({ rule, values }: Diagnostic): (typeof KEYS)[number] | undefined {
  const name = values?.['check'] ?? rule;
  if (name === 'founding-name' && values?.['from'] === undefined) return 'founding-name-alone';
  return KEYS.find((key) => key === name);
}

function toValues(
  { rule, values = {}, facts: ids }: Diagnostic,
  facts: Facts,
  language: Language,
  t: TFunction,
): Record<string, string | number> {
  const shown = Object.entries(values).map(([name, value]): [string, string | number] => {
    if (typeof value === 'number') return [name, value];
    if (isDate(value)) return [name, toDate(value, language)];
    const document = /document$/i.test(name) ? facts.documents.find(({ id }) => id === value) : undefined;
    return [name, document ? formatDocumentName(document, facts.documents, language, t) : value];
  });
  const [id] = ids;
  return {
    ...Object.fromEntries(shown),
    label: id === undefined ? '' : formatLabel(id, facts, language, t),
    ...toCounted(values, t),
    ...(rule === 'documents-disagree' && id !== undefined && toSaid(id, facts, language, t)),
  };
}

/** A count over a span of days, which may have changed meanwhile: 162, 162 to 165. */
function toCounted({ least, most }: NonNullable<Diagnostic['values']>, t: TFunction): { counted?: string | number } {
  if (least === undefined || most === undefined) return {};
  return { counted: least === most ? least : t('message.from-to', { least, most }) };
}

/** Who says what, in the reader's language: the message itself has it in English, by the ids of the documents. */
function toSaid(id: string, facts: Facts, language: Language, t: TFunction): { said: string } | undefined {
  const sayers = new Map<string, Set<string>>();
  for (const { value, document } of findFactOrItem(facts, id)?.evidence ?? []) {
    const words = formatValue(value, language, t);
    const sayer = facts.documents.find((each) => each.id === document);
    sayers.set(
      words,
      (sayers.get(words) ?? new Set()).add(sayer ? formatDocumentName(sayer, facts.documents, language, t) : document),
    );
  }
  return sayers.size === 0
    ? undefined
    : { said: [...sayers].map(([words, names]) => `${words} (${[...names].join(', ')})`).join('; ') };
}

/** Values of messages hold dates as they stand in the data: 2016-06-30, 2016-06, or the text of a year. */
function isDate(value: string): boolean {
  return /^\d{4}(-\d{2}){0,2}$/.test(value);
}

function toDate(date: string, language: Language): string {
  return formatDate({ date, precision: toPrecision(date) }, language);
}
