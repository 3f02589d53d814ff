import type { Statement } from '../facts/factsSchema';

/** The ids of the documents that say a fact, each once, in the order of its evidence. */
export function findSourceIds(statement: Statement): string[] {
  return [...new Set(statement.evidence.map(({ document }) => document))];
}
