import type { Fact, FactItem, Facts } from '../facts/factsSchema';

/** A fact by its id (`areas`) or an item of one (`areas.2`); undefined where there is none. */
export function findStatement(facts: Facts, id: string): Fact | FactItem | undefined {
  const fact = facts.facts.find((each) => each.id === id || id.startsWith(`${each.id}.`));
  if (!fact || fact.id === id) return fact;
  return fact.items?.find((item) => item.id === id);
}

/** The ids of the documents that say a fact, each once, in the order of its evidence. */
export function toSayers(statement: Fact | FactItem): string[] {
  return [...new Set(statement.evidence.map(({ document }) => document))];
}
