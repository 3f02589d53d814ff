import type { Diagnostic, Facts } from '../factsSchema';
import { checkCitedLater, checkDisagreement, checkUndatedQuantity, checkListLengths } from './checkDocuments';
import { checkTables, type CheckTables } from './checkTables';

/**
 * What does not fit among the facts, or between them and the tables; nothing where all fits. Documents that stand alone
 * have no tables.
 */
export function checkFacts(facts: Facts, tables: CheckTables | undefined): Diagnostic[] {
  return [
    ...checkDisagreement(facts),
    ...checkCitedLater(facts),
    ...(tables ? checkTables(facts, tables) : []),
    ...checkUndatedQuantity(facts),
    ...checkListLengths(facts),
  ];
}
