import type { Fact, Facts, Statement } from './factsSchema';

/** The fact with this id, or `undefined`. */
export function findFact(facts: Facts, id: string): Fact | undefined {
  return facts.facts.find((fact) => fact.id === id);
}

/** The fact or the element of a list fact (`areas.2`) with this id, or `undefined`. */
export function findFactOrItem(facts: Facts, id: string): Statement | undefined {
  const fact = findFact(facts, id);
  if (fact) return fact;
  return findFact(facts, id.slice(0, id.lastIndexOf('.')))?.items?.find((item) => item.id === id);
}
