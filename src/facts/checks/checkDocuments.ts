import { describeValue } from '../describeValue';
import type { Diagnostic, DiagnosticOf } from '../diagnosticsSchema';
import type { Evidence, Fact, FactDate, Facts, Statement } from '../factsSchema';
import { findDate, groupBy, quoteOf } from '../statements';
import type { Check } from './check';

/** The documents, or two places of one, say different things. Lists are compared element by element here. */
export const checkDisagreement: Check = ({ facts }) =>
  facts.facts
    .flatMap((fact): Statement[] => fact.items ?? [fact])
    .filter(({ agreement }) => agreement === 'differs')
    .map(({ id, evidence }): Diagnostic => {
      const sayers = new Map<string, Set<string>>();
      for (const { value, document } of evidence) {
        const words = describeValue(value);
        sayers.set(words, (sayers.get(words) ?? new Set()).add(document));
      }
      const [first = '', ...others] = [...sayers].map(([words, by]) => `${words} (${[...by].join(', ')})`);
      const said = [first, ...others].join(', ');
      return {
        rule: 'documents-disagree',
        severity: isOfDifferentDates(evidence) ? 'info' : 'warning',
        reason: `The documents say different things of ${id}: ${said}`,
        values: { fact: id, said },
        facts: [id],
        where: evidence.map(quoteOf),
        expected: first,
        actual: others.join(', '),
      };
    });

/** Numbers of different dates are no contradiction: both may be right. */
function isOfDifferentDates(evidence: readonly Evidence[]): boolean {
  const amounts = new Map<string, number>();
  return evidence.every(({ value }) => {
    if (value.kind !== 'quantity' || !value.asOf) return false;
    const known = amounts.get(value.asOf.date) ?? value.amount;
    amounts.set(value.asOf.date, known);
    return known === value.amount;
  });
}

interface Reference {
  evidence: Evidence;
  retrieved: FactDate;
}

/**
 * A statement of a date that none of the pages cited for it can know: they were looked at before. One diagnostic a
 * sentence.
 */
export const checkCitedLater: Check = ({ facts }) => {
  const references = readReferences(facts);
  const found = new Map<string, { date: FactDate; facts: string[]; evidence: Evidence[]; cited: Reference[] }>();
  for (const fact of facts.facts) {
    for (const evidence of fact.evidence) {
      const date = findDate(evidence.value);
      const cited = (evidence.cites ?? []).flatMap((number) => references.get(`${evidence.document}:${number}`) ?? []);
      if (!date || cited.length === 0 || !cited.every(({ retrieved }) => isLater(date, retrieved))) continue;
      const key = JSON.stringify([evidence.document, date.date, evidence.cites]);
      const known = found.get(key) ?? { date, facts: [], evidence: [], cited };
      found.set(key, { ...known, facts: [...known.facts, fact.id], evidence: [...known.evidence, evidence] });
    }
  }
  return [...found.values()].map(({ date: { date }, facts: ids, evidence, cited }): Diagnostic => {
    const dates = cited.map((reference) => reference.retrieved.date).toSorted();
    const retrieved = dates.at(-1) ?? '';
    return {
      rule: 'cited-before-said',
      severity: 'warning',
      facts: ids,
      reason: `A statement of ${date} cites pages that were retrieved on ${retrieved}, before it`,
      values: { date, retrieved, count: cited.length },
      where: [...evidence.map(quoteOf), ...cited.map((reference) => quoteOf(reference.evidence))],
      expected: `pages retrieved in ${date} or later`,
      actual: `retrieved on ${retrieved}`,
    };
  });
};

/** By document and number: numbers begin anew in every document. */
function readReferences(facts: Facts): Map<string, Reference> {
  const items = facts.facts.find(({ id }) => id === 'references')?.items ?? [];
  return new Map(
    items
      .flatMap((item) => item.evidence)
      .flatMap((evidence): [string, Reference][] => {
        const { value } = evidence;
        return value.kind === 'reference' && value.retrieved
          ? [[`${evidence.document}:${value.number}`, { evidence, retrieved: value.retrieved }]]
          : [];
      }),
  );
}

/** Whether all of the first date is after the second, as far as both are precise. */
function isLater(one: FactDate, other: FactDate): boolean {
  const length = Math.min(one.date.length, other.date.length);
  return one.date.slice(0, length) > other.date.slice(0, length);
}

/** A quantity for which a document gives nowhere a date, or a unit. */
export const checkIncompleteQuantity: Check = ({ facts }) =>
  facts.facts
    .filter(({ kind }) => kind === 'quantity')
    .flatMap((fact) =>
      [...groupBy(fact.evidence, ({ document }) => document)].flatMap(([document, evidence]) => {
        const values = evidence.flatMap(({ value }) => (value.kind === 'quantity' ? [value] : []));
        return [
          ...(values.some(({ asOf }) => asOf) ? [] : [toIncomplete('undated-quantity', 'date', fact, document)]),
          ...(values.some(({ unit }) => unit !== null)
            ? []
            : [toIncomplete('quantity-without-unit', 'unit', fact, document)]),
        ];
      }),
    );

function toIncomplete(
  rule: 'undated-quantity' | 'quantity-without-unit',
  missing: string,
  { id, evidence }: Fact,
  document: string,
): DiagnosticOf<typeof rule> {
  return {
    rule,
    severity: 'info',
    reason: `${document} gives no ${missing} for ${id}`,
    values: { fact: id, document },
    facts: [id],
    where: evidence.filter((one) => one.document === document).map(quoteOf),
    expected: `a ${missing}`,
    actual: 'none',
  };
}

/**
 * Lists of one fact in two languages with different numbers of items. Where the items still meet, it is only a remark.
 */
export const checkListLengths: Check = ({ facts }) => {
  const languages = new Map(facts.documents.map(({ id, language }) => [id, language]));
  return facts.facts.flatMap((fact): Diagnostic[] => {
    const counts = new Map<string, number>();
    for (const item of fact.items ?? [])
      for (const id of new Set(item.evidence.map((one) => one.document))) counts.set(id, (counts.get(id) ?? 0) + 1);
    const [[document, count] = ['', 0], ...others] = [...counts];
    const other = others.find(([id, length]) => length !== count && languages.get(id) !== languages.get(document));
    if (!other) return [];
    const [otherDocument, otherCount] = other;
    return [
      {
        rule: 'list-lengths-differ',
        severity: fact.agreement === 'differs' ? 'warning' : 'info',
        facts: [fact.id],
        where: fact.evidence.map(quoteOf),
        reason: `${document} has ${count} items of ${fact.id}, ${otherDocument} has ${otherCount}`,
        values: { fact: fact.id, document, count, otherDocument, otherCount },
        expected: String(count),
        actual: String(otherCount),
      },
    ];
  });
};
