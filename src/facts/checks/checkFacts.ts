import type { Diagnostic } from '../diagnosticsSchema';
import type { Facts } from '../factsSchema';
import type { Check, CheckTables } from './check';
import { checkCitedLater, checkDisagreement, checkIncompleteQuantity, checkListLengths } from './checkDocuments';
import { checkFoundingName, checkMilestoneDates, checkReportedTotals } from './checkTables';
import { checkMemberCount } from './checkMemberCount';

/** Every check, in the order in which they report; a new one is a function and a word here. */
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

/** The diagnostics of all checks, in the order of the checks. */
export function checkFacts(facts: Facts, tables: CheckTables): Diagnostic[] {
  return CHECKS.flatMap((check) => check({ facts, ...tables }));
}
