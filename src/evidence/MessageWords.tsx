import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Message } from '../facts/factsSchema';
import { formatDate } from '../i18n/format';
import type { Language } from '../i18n/language';
import { useEvidence } from './EvidenceContext';
import { toLabel } from './toLabel';

/** What a check found, in the reader's language; a rule that has no words here yet is told in the check's own English. */
export function MessageWords({ message }: { message: Message }) {
  const { t } = useTranslation();
  const { language } = useEvidence();
  const key = toKey(message);
  if (!key) return <span lang="en">{message.reason}</span>;
  return t(`message.${key}`, toValues(message, language, t));
}

const KEYS = [
  'documents-disagree', 'cited-before-said', 'founding-name', 'milestone-date', 'reported-total', 'undated-quantity',
  'quantity-without-unit', 'list-lengths-differ',
] as const;

function toKey({ rule, values }: Message): (typeof KEYS)[number] | undefined {
  const name = values?.['check'] ?? rule;
  return KEYS.find((key) => key === name);
}

function toValues({ values = {}, facts }: Message, language: Language, t: TFunction): Record<string, string | number> {
  const shown = Object.entries(values).map(([name, value]): [string, string | number] => [name, isDate(value) ? toDate(value, language) : value]);
  return { ...Object.fromEntries(shown), label: facts[0] === undefined ? '' : toLabel(facts[0], t) };
}

/** Values of messages hold dates as they stand in the data: 2016-06-30, 2016-06, or the text of a year. */
function isDate(value: string | number): value is string {
  return typeof value === 'string' && /^\d{4}(-\d{2}){0,2}$/.test(value);
}

function toDate(date: string, language: Language): string {
  return formatDate({ date, precision: date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day' }, language);
}
