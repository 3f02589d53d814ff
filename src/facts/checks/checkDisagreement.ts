import type { Evidence, Diagnostic, Statement } from '../factsSchema';
import { describeValue } from '../describeValue';
import { toQuotedSpan, type Check } from './check';

/** The documents, or two places of one, say different things. Lists are compared element by element here. */
export const checkDisagreement: Check = ({ facts }) =>
  facts.facts
    .flatMap((fact): Statement[] => fact.items ?? [fact])
    .filter(({ agreement }) => agreement === 'differs')
    .map(toMessage);

function toMessage({ id, evidence }: Statement): Diagnostic {
  const documents = new Map<string, Set<string>>();
  for (const one of evidence) {
    const value = describeValue(one.value);
    documents.set(value, (documents.get(value) ?? new Set()).add(one.document));
  }
  const said = [...documents].map(([value, by]) => `${value} (${[...by].join(', ')})`);
  const [first = '', ...others] = said;
  return {
    rule: 'documents-disagree',
    severity: isOfDifferentDates(evidence) ? 'info' : 'warning',
    reason: `The documents say different things of ${id}: ${said.join(', ')}`,
    values: { fact: id, said: said.join(', ') },
    facts: [id],
    where: evidence.map(toQuotedSpan),
    expected: first,
    actual: others.join(', '),
  };
}

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
