import type { Facts, Message } from '../factsSchema';
import type { Check, MilestoneRow, ReportedTotalRow } from './check';

/** Every check; a new one is a file and a line here. */
const CHECKS: readonly Check[] = [];

/** The messages of all checks, in the order of the checks. */
export function checkFacts(facts: Facts, tables: { milestones: readonly MilestoneRow[]; reportedTotals: readonly ReportedTotalRow[] }): Message[] {
  return CHECKS.flatMap((check) => check({ facts, ...tables }));
}
