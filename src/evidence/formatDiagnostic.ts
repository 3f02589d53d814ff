import type { TFunction } from 'i18next';
import type { Diagnostic, Facts, FactValue } from '../facts/factsSchema';
import { findFactOrItem } from '../facts/statements';
import { formatDate as formatFactDate } from '../i18n/format';
import type { Language } from '../i18n/language';
import { precisionOf } from '../tables/partialDates';
import { formatDocumentName } from './documents';
import { formatLabel, formatValue } from './formatValue';

type Values = Record<string, string | number>;
type Compared = readonly [expected: string | number, actual: string | number];

/** What a reader or a check found, in the reader's language. */
export function formatDiagnostic(diagnostic: Diagnostic, facts: Facts, language: Language, t: TFunction): string {
  const { key, values } = findWords(diagnostic, facts, language, t);
  return t(`message.${key}`, values);
}

/** What it is called where there is no room for its sentence, made from the same values. */
export function formatDiagnosticName(diagnostic: Diagnostic, facts: Facts, language: Language, t: TFunction): string {
  const { key, values } = findWords(diagnostic, facts, language, t);
  return t(`checkName.${key}`, values);
}

/**
 * The facts as they are written for others: each message with its English sentence as `reason` and, of a rule that
 * compares two things, `expected` and `actual` (docs/data-contract.md). `t` has the English texts.
 */
export function describeMessages(facts: Facts, t: TFunction): Facts {
  const messages = facts.messages.map((message) => {
    const { key, values, compared } = findWords(message, facts, 'en', t);
    const reason = t(`message.${key}`, values);
    if (!compared) return { ...message, reason };
    const [expected, actual] = compared;
    return { ...message, reason, expected: String(expected), actual: String(actual) };
  });
  return { ...facts, messages };
}

/**
 * The key of the text for a diagnostic, the values in it and, of a rule that compares two things, what was expected and
 * what was found instead; a rule that is not here does not compile.
 */
function findWords(diagnostic: Diagnostic, facts: Facts, language: Language, t: TFunction) {
  const [id] = diagnostic.facts;
  const label = id === undefined ? '' : formatLabel(id, facts, language, t);
  switch (diagnostic.rule) {
    case 'not-understood':
    case 'unreadable-number':
    case 'unreadable-date':
    case 'unknown-country':
    case 'nothing-read':
    case 'undated-quantity':
      return withValues(diagnostic.rule, { label });
    case 'documents-disagree': {
      const said = listSaid(id ?? '', facts, language, t);
      const [first = '', ...others] = said;
      return withValues(diagnostic.rule, { label, said: said.join('; ') }, [first, others.join('; ')]);
    }
    case 'miscounted-list': {
      const { announced, read } = diagnostic.values;
      return withValues(diagnostic.rule, { label, announced, read }, [announced, read]);
    }
    case 'cited-before-said': {
      const { date, retrieved, count } = diagnostic.values;
      const dates = { date: formatDate(date, language), retrieved: formatDate(retrieved, language) };
      return withValues(diagnostic.rule, { label, count, ...dates }, [dates.date, dates.retrieved]);
    }
    case 'list-lengths-differ': {
      const { document, count, otherDocument, otherCount } = diagnostic.values;
      const names = {
        document: nameDocument(document, facts, language, t),
        otherDocument: nameDocument(otherDocument, facts, language, t),
      };
      return withValues(diagnostic.rule, { label, count, otherCount, ...names }, [count, otherCount]);
    }
    case 'table-disagrees': {
      const { expected, actual } = diagnostic.values;
      const compared: Compared = [formatComparedValue(expected, language, t), formatComparedValue(actual, language, t)];
      return { ...findContradictionWords(diagnostic.values, label, language, t), compared };
    }
    case 'count-disagrees': {
      const { said, date, since, until } = diagnostic.values;
      const when = since === undefined ? (until === undefined ? 'never' : 'earlier') : 'later';
      const counted = formatCounted(diagnostic.values, t);
      const dates = {
        date: formatDate(date, language),
        since: since === undefined ? '' : formatDate(since, language),
        until: until === undefined ? '' : formatDate(until, language),
      };
      return withValues(`member-count-${when}`, { label, said, counted, ...dates }, [counted, said]);
    }
    case 'not-utf-8':
    case 'empty-document':
    case 'unread-language':
    case 'unrelated-document':
      return withValues('unread-file', diagnostic.values);
  }
}

/** A row of a table against the documents, by what kind of value they disagree on. */
function findContradictionWords(
  { date, actual, expected, later }: (Diagnostic & { rule: 'table-disagrees' })['values'],
  label: string,
  language: Language,
  t: TFunction,
) {
  if (expected.kind === 'quantity' && actual.kind === 'quantity') {
    const reported = expected.asOf ? formatFactDate(expected.asOf, language) : '';
    const amounts = { said: actual.amount, expected: expected.amount };
    return withValues('reported-total', { label, ...amounts, date: formatDate(date, language), reported });
  }
  if (expected.kind === 'name' && actual.kind === 'name') {
    const [said = '', other = ''] = [actual.abbreviation, expected.abbreviation];
    const values = { label, said, expected: other, year: formatDate(date.slice(0, 4), language) };
    return later === undefined
      ? withValues('founding-name-alone', values)
      : withValues('founding-name', { ...values, from: formatDate(later, language) });
  }
  const [said, other] = [formatValue(actual, language, t), formatValue(expected, language, t)];
  return withValues('milestone-date', { label, said, expected: other });
}

function withValues<Key extends string>(key: Key, values: Values, compared?: Compared) {
  return { key, values, compared };
}

/** Names are compared by their short forms. */
function formatComparedValue(value: FactValue, language: Language, t: TFunction): string {
  return value.kind === 'name' && value.abbreviation ? value.abbreviation : formatValue(value, language, t);
}

/** A count over a span of days may have changed meanwhile: 162, 162 to 165. */
function formatCounted({ least, most }: { least: number; most: number }, t: TFunction): string | number {
  return least === most ? least : t('message.from-to', { least, most });
}

/** What the documents say of a fact, each saying with its documents, in the reader's language. */
function listSaid(fact: string, facts: Facts, language: Language, t: TFunction): string[] {
  const sayers = new Map<string, Set<string>>();
  for (const { value, document } of findFactOrItem(facts, fact)?.evidence ?? []) {
    const words = formatValue(value, language, t);
    sayers.set(words, (sayers.get(words) ?? new Set()).add(nameDocument(document, facts, language, t)));
  }
  return [...sayers].map(([words, names]) => `${words} (${[...names].join(', ')})`);
}

function nameDocument(id: string, facts: Facts, language: Language, t: TFunction): string {
  const document = facts.documents.find((each) => each.id === id);
  return document ? formatDocumentName(document, facts.documents, language, t) : id;
}

/** Diagnostics hold dates as they stand in the data: 2016-06-30, 2016-06, 2016. */
function formatDate(date: string, language: Language): string {
  return formatFactDate({ date, precision: precisionOf(date) }, language);
}
