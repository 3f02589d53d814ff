import type { Tables } from '../../tables/tablesSchema';
import type { Diagnostic } from '../diagnosticsSchema';
import type { Facts } from '../factsSchema';
import { checkCitedLater, checkDisagreement, checkUndatedQuantity, checkListLengths } from './checkDocuments';
import { checkTables } from './checkTables';

/** Rows of `seeds/data/` that the documents are checked against; nothing is read from them. */
export type CheckTables = Pick<Tables, 'milestones' | 'reportedTotals' | 'spells' | 'membershipSources'>;

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
