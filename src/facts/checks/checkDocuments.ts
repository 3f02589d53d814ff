import type { Diagnostic, Evidence, FactDate, Facts } from '../factsSchema';
import { findDate, findFact, groupBy, quoteOf } from '../statements';

/** The documents, or two sentences of one, say different things. Lists are compared element by element here. */
export function checkDisagreement(facts: Facts): Diagnostic[] {
  return facts.facts
    .flatMap((fact) => fact.items ?? [fact])
    .filter(({ agreement }) => agreement === 'differs')
    .map(({ id, evidence }) => ({
      rule: 'documents-disagree',
      severity: isOfDifferentDates(evidence) ? 'info' : 'warning',
      facts: [id],
      where: evidence.map(quoteOf),
    }));
}

/** Numbers of different dates are no contradiction: both may be right. */
function isOfDifferentDates(evidence: readonly Evidence[]): boolean {
  const values = evidence.map(({ value }) => value);
  if (!values.every((value) => value.kind === 'quantity' && value.asOf)) return false;
  const byDate = groupBy(values, (value) => findDate(value)?.date ?? '');
  return [...byDate.values()].every(
    (same) => new Set(same.map((value) => value.kind === 'quantity' && value.amount)).size === 1,
  );
}

/**
 * A statement of a date that none of the pages cited for it can know: they were looked at before. One diagnostic a
 * sentence.
 */
export function checkCitedLater(facts: Facts): Diagnostic[] {
  const pages = findPages(facts);
  const found = facts.facts.flatMap(({ id, evidence }) =>
    evidence.flatMap((one) => {
      const date = findDate(one.value)?.date;
      const cited = pages.filter(({ number, page }) => page.document === one.document && one.cites?.includes(number));
      if (date === undefined || cited.length === 0) return [];
      return cited.every(({ retrieved }) => isLater(date, retrieved)) ? [{ id, date, cited, evidence: one }] : [];
    }),
  );
  const sentences = groupBy(found, ({ date, evidence }) => JSON.stringify([evidence.document, date, evidence.cites]));
  return [...sentences.values()].map((group): Diagnostic => {
    const { date, cited } = group[0];
    const retrieved =
      cited
        .map((one) => one.retrieved)
        .toSorted()
        .at(-1) ?? '';
    return {
      rule: 'cited-before-said',
      severity: 'warning',
      facts: group.map(({ id }) => id),
      values: { date, retrieved, count: cited.length },
      where: [...group.map(({ evidence }) => evidence), ...cited.map(({ page }) => page)].map(quoteOf),
    };
  });
}

/** The pages that documents cite, by their numbers, with the dates on which somebody looked at them. */
function findPages(facts: Facts): { number: number; retrieved: string; page: Evidence }[] {
  const pages = findFact(facts, 'references')?.items?.flatMap(({ evidence }) => evidence) ?? [];
  return pages.flatMap((page) => {
    const { value } = page;
    return value.kind === 'reference' && value.retrieved
      ? [{ number: value.number, retrieved: value.retrieved.date, page }]
      : [];
  });
}

/** Whether all of the first date is after the second, as far as both are precise. */
function isLater(one: FactDate['date'], other: FactDate['date']): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) > other.slice(0, length);
}

/** A quantity for which a document gives nowhere a date. */
export function checkUndatedQuantity(facts: Facts): Diagnostic[] {
  return facts.facts
    .filter(({ kind }) => kind === 'quantity')
    .flatMap(({ id, evidence: all }) =>
      [...groupBy(all, (one) => one.document)]
        .filter(([, evidence]) => evidence.every(({ value }) => findDate(value) === undefined))
        .map(([, evidence]): Diagnostic => ({
          rule: 'undated-quantity',
          severity: 'info',
          facts: [id],
          where: evidence.map(quoteOf),
        })),
    );
}

/**
 * Lists of one fact in two languages with different numbers of items. Where the items still meet, it is only a remark.
 */
export function checkListLengths(facts: Facts): Diagnostic[] {
  const languages = new Map(facts.documents.map(({ id, language }) => [id, language]));
  return facts.facts.flatMap(({ id, agreement, evidence, items = [] }): Diagnostic[] => {
    const holders = items.flatMap((item) => [...new Set(item.evidence.map((one) => one.document))]);
    const counts = [...groupBy(holders, (holder) => holder)].map(([holder, { length }]) => [holder, length] as const);
    const [[document, count] = ['', 0], ...others] = counts;
    const other = others.find(
      ([holder, length]) => length !== count && languages.get(holder) !== languages.get(document),
    );
    if (!other) return [];
    const [otherDocument, otherCount] = other;
    return [
      {
        rule: 'list-lengths-differ',
        severity: agreement === 'differs' ? 'warning' : 'info',
        facts: [id],
        where: evidence.map(quoteOf),
        values: { document, count, otherDocument, otherCount },
      },
    ];
  });
}
