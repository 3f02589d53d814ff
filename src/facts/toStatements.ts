import type { Fact, Statement } from './factsSchema';

/** Facts and their items, the items of each behind it. */
export function toStatements(facts: readonly Fact[]): Statement[] {
  return facts.flatMap((fact) => [fact, ...(fact.items ?? [])]);
}
