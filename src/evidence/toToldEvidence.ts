import type { Evidence, Fact, FactItem } from '../facts/factsSchema';
import { compareValues } from '../facts/toAgreement';

/** The evidence that says what the value of the fact is: all of it, and where documents differ, what says the same. */
export function toToldEvidence({ agreement, value, evidence }: Pick<Fact | FactItem, 'agreement' | 'value' | 'evidence'>): readonly Evidence[] {
  return agreement === 'differs' ? evidence.filter((each) => compareValues(each.value, value) === 'same') : evidence;
}
