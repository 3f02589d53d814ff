import type { Facts, Diagnostic } from '../factsSchema';
import type { Check, CheckTables } from './check';
import { checkCitedLater } from './checkCitedLater';
import { checkDisagreement } from './checkDisagreement';
import { checkFoundingName } from './checkFoundingName';
import { checkIncompleteQuantity } from './checkIncompleteQuantity';
import { checkListLengths } from './checkListLengths';
import { checkMemberCount } from './checkMemberCount';
import { checkMilestoneDates } from './checkMilestoneDates';
import { checkReportedTotals } from './checkReportedTotals';

/** Every check; a new one is a file and a line here. */
const CHECKS: readonly Check[] = [
  checkDisagreement,
  checkCitedLater,
  checkFoundingName,
  checkMilestoneDates,
  checkMemberCount,
  checkReportedTotals,
  checkIncompleteQuantity,
  checkListLengths,
];

/** The messages of all checks, in the order of the checks. */
export function checkFacts(facts: Facts, tables: CheckTables): Diagnostic[] {
  return CHECKS.flatMap((check) => check({ facts, ...tables }));
}
