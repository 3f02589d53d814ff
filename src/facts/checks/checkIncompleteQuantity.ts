import type { Evidence, Fact, Diagnostic } from '../factsSchema';
import { groupByDocument, toQuotedSpan, type Check } from './check';

/** A quantity for which a document gives nowhere a date, or a unit. */
export const checkIncompleteQuantity: Check = ({ facts }) =>
  facts.facts
    .filter(({ kind }) => kind === 'quantity')
    .flatMap((fact) =>
      [...groupByDocument(fact.evidence)].flatMap(([document, evidence]) => [
        ...(evidence.some(({ value }) => value.kind === 'quantity' && value.asOf)
          ? []
          : [toMessage('undated-quantity', 'date', fact, document, evidence)]),
        ...(evidence.some(({ value }) => value.kind === 'quantity' && value.unit !== null)
          ? []
          : [toMessage('quantity-without-unit', 'unit', fact, document, evidence)]),
      ]),
    );

function toMessage(
  rule: string,
  missing: string,
  { id }: Fact,
  document: string,
  evidence: readonly Evidence[],
): Diagnostic {
  return {
    rule,
    severity: 'info',
    reason: `${document} gives no ${missing} for ${id}`,
    values: { fact: id, document },
    facts: [id],
    where: evidence.map(toQuotedSpan),
    expected: `a ${missing}`,
    actual: 'none',
  };
}
