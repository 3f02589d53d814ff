import type { Evidence, Statement } from '../facts/factsSchema';
import { compareValues } from '../facts/toAgreement';

/** The evidence that says what the value of the fact is: all of it, and where documents differ, what says the same. */
export function findSupportingEvidence({
  agreement,
  value,
  evidence,
}: Pick<Statement, 'agreement' | 'value' | 'evidence'>): readonly Evidence[] {
  return agreement === 'differs' ? evidence.filter((each) => compareValues(each.value, value) === 'same') : evidence;
}
