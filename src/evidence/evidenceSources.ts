import type { Statement, Evidence } from '../facts/factsSchema';
import { compareValues } from '../facts/values';

/** The ids of the documents that say a fact, each once, in the order of its evidence. */
export function findSourceIds(statement: Statement): string[] {
  return [...new Set(statement.evidence.map(({ document }) => document))];
}

/** The evidence that says what the value of the fact is: all of it, and where documents differ, what says the same. */
export function findSupportingEvidence({
  agreement,
  value,
  evidence,
}: Pick<Statement, 'agreement' | 'value' | 'evidence'>): readonly Evidence[] {
  return agreement === 'differs' ? evidence.filter((each) => compareValues(each.value, value) === 'same') : evidence;
}
