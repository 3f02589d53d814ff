import type { Diagnostic, Evidence, FactDate, Facts } from '../factsSchema';
import { findDate, findFact, groupBy, isSameDate, quoteOf } from '../statements';
import { toAgreement } from '../values';
import { checkTables, type CheckTables } from './checkTables';

/**
 * What does not fit among the facts, or between them and the tables; nothing where all fits. Documents that stand alone
 * have no tables.
 */
export function checkFacts(facts: Facts, tables: CheckTables | undefined): Diagnostic[] {
  return [
    ...checkDisagreement(facts),
    ...checkCitedLater(facts),
    ...(tables ? checkTables(facts, tables) : []),
    ...checkUndatedQuantity(facts),
    ...checkListLengths(facts),
  ];
}

/** The documents, or two sentences of one, say different things. Lists are compared element by element here. */
function checkDisagreement(facts: Facts): Diagnostic[] {
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
  const isDated = evidence.every(({ value }) => value.kind === 'quantity' && value.asOf);
  const byDate = groupBy(evidence, ({ value }) => findDate(value)?.date ?? '');
  return isDated && [...byDate.values()].every((same) => toAgreement(same) !== 'differs');
}

/**
 * A statement of a date that none of the pages cited for it can know: they were looked at before. One diagnostic a
 * sentence.
 */
function checkCitedLater(facts: Facts): Diagnostic[] {
  const pages = findPages(facts);
  const found = facts.facts.flatMap(({ id, evidence: all }) =>
    all.flatMap((evidence) => {
      const { document, cites = [], value } = evidence;
      const date = findDate(value);
      const cited = pages.filter(({ number, page }) => page.document === document && cites.includes(number));
      if (!date || cited.length === 0) return [];
      const isKnown = cited.some(({ retrieved }) => isSameDate(retrieved, date) || retrieved.date > date.date);
      return isKnown ? [] : [{ id, date: date.date, cited, evidence }];
    }),
  );
  const sentences = groupBy(found, ({ date, evidence }) => JSON.stringify([evidence.document, date, evidence.cites]));
  return [...sentences.values()].map((group): Diagnostic => {
    const { date, cited } = group[0];
    const retrieved = cited.reduce((latest, one) => (one.retrieved.date > latest ? one.retrieved.date : latest), '');
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
function findPages(facts: Facts): { number: number; retrieved: FactDate; page: Evidence }[] {
  const pages = findFact(facts, 'references')?.items?.flatMap(({ evidence }) => evidence) ?? [];
  return pages.flatMap((page) => {
    const { value } = page;
    return value.kind === 'reference' && value.retrieved
      ? [{ number: value.number, retrieved: value.retrieved, page }]
      : [];
  });
}

/** A quantity for which a document gives nowhere a date. */
function checkUndatedQuantity(facts: Facts): Diagnostic[] {
  return facts.facts
    .filter(({ kind }) => kind === 'quantity')
    .flatMap(({ id, evidence: all }) =>
      [...groupBy(all, ({ document }) => document).values()]
        .filter((evidence) => evidence.every(({ value }) => findDate(value) === undefined))
        .map((evidence): Diagnostic => ({
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
function checkListLengths(facts: Facts): Diagnostic[] {
  const languages = new Map(facts.documents.map(({ id, language }) => [id, language]));
  return facts.facts.flatMap(({ id, agreement, evidence, items = [] }): Diagnostic[] => {
    const holders = items.flatMap((item) => [...new Set(item.evidence.map(({ document }) => document))]);
    const counts = [...groupBy(holders, (holder) => holder)].map(([holder, { length }]) => [holder, length] as const);
    const [[document, count] = ['', 0], ...others] = counts;
    const [otherDocument, otherCount] =
      others.find(([other, length]) => length !== count && languages.get(other) !== languages.get(document)) ?? [];
    if (otherDocument === undefined || otherCount === undefined) return [];
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
