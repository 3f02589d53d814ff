import * as v from 'valibot';
import { factsSchema, type Facts } from './factsSchema';

/**
 * Checks unknown data against the contract of facts.json; throws a `ValiError` that names the place of the first
 * problem.
 */
export function parseFacts(data: unknown): Facts {
  return v.parse(factsSchema, data);
}
