import type { MembershipSource, Milestone, ReportedTotal, Spell } from '../../tables/tablesSchema';
import type { Diagnostic } from '../diagnosticsSchema';
import type { Facts } from '../factsSchema';
import { checkCitedLater, checkDisagreement, checkUndatedQuantity, checkListLengths } from './checkDocuments';
import { checkFoundingName, checkMemberCount, checkMilestoneDates, checkReportedTotals } from './checkTables';

/** Rows of `seeds/data/` that the documents are checked against; nothing is read from them. */
export interface CheckTables {
  milestones: readonly Milestone[];
  reportedTotals: readonly ReportedTotal[];
  spells: readonly Spell[];
  membershipSources: readonly MembershipSource[];
}

/** For documents that stand alone. */
export const NO_TABLES: CheckTables = { milestones: [], reportedTotals: [], spells: [], membershipSources: [] };

/**
 * A pure function that finds what does not fit among the facts, or between them and the tables; nothing where all fits.
 */
export type Check = (checked: CheckTables & { facts: Facts }) => Diagnostic[];

/** Every check, in the order in which they report; a new one is a function and a word here. */
const CHECKS: readonly Check[] = [
  checkDisagreement,
  checkCitedLater,
  checkFoundingName,
  checkMilestoneDates,
  checkMemberCount,
  checkReportedTotals,
  checkUndatedQuantity,
  checkListLengths,
];

/** The diagnostics of all checks, in the order of the checks. */
export function checkFacts(facts: Facts, tables: CheckTables): Diagnostic[] {
  return CHECKS.flatMap((check) => check({ facts, ...tables }));
}
