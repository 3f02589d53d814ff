import type { Fact, Facts, Diagnostic } from '../factsSchema';
import { toQuotedSpan, type Check } from './check';

/** Lists of one fact in two languages with different numbers of items. Where the items still meet, it is only a remark. */
export const checkListLengths: Check = ({ facts }) =>
  facts.facts.flatMap((fact): Diagnostic[] => {
    const counts = countItems(fact);
    const [first, ...others] = [...counts];
    const other =
      first &&
      others.find(
        ([document, count]) => count !== first[1] && toLanguage(facts, document) !== toLanguage(facts, first[0]),
      );
    if (!first || !other) return [];
    return [
      {
        rule: 'list-lengths-differ',
        severity: fact.agreement === 'differs' ? 'warning' : 'info',
        facts: [fact.id],
        where: fact.evidence.map(toQuotedSpan),
        reason: `${first[0]} has ${first[1]} items of ${fact.id}, ${other[0]} has ${other[1]}`,
        values: { fact: fact.id, document: first[0], count: first[1], otherDocument: other[0], otherCount: other[1] },
        expected: String(first[1]),
        actual: String(other[1]),
      },
    ];
  });

function countItems(fact: Fact): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of fact.items ?? []) {
    for (const document of new Set(item.evidence.map((one) => one.document)))
      counts.set(document, (counts.get(document) ?? 0) + 1);
  }
  return counts;
}

function toLanguage(facts: Facts, id: string): string | undefined {
  return facts.documents.find((document) => document.id === id)?.language;
}
