import type { Fact, FactItem } from './factsSchema';

/** Facts and their items, each item behind its fact: whatever has an id, a value and evidence of its own. */
export function toStatements(facts: readonly Fact[]): (Fact | FactItem)[] {
  return facts.flatMap((fact) => [fact, ...(fact.items ?? [])]);
}
