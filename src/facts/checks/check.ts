import type { MembershipSource, Milestone, ReportedTotal, Spell } from '../../tables/tablesSchema';
import type { Diagnostic } from '../diagnosticsSchema';
import type { Facts } from '../factsSchema';

/** Rows of `seeds/data/` that the documents are checked against; nothing is read from them. */
export interface CheckTables {
  milestones: readonly Milestone[];
  reportedTotals: readonly ReportedTotal[];
  spells: readonly Spell[];
  membershipSources: readonly MembershipSource[];
}

/** For documents that stand alone. */
export const NO_TABLES: CheckTables = { milestones: [], reportedTotals: [], spells: [], membershipSources: [] };

/** What a check compares: the facts alone, or the facts with rows of the tables. */
export interface Checked extends CheckTables {
  facts: Facts;
}

/** A pure function that finds what does not fit; no message where all fits. */
export type Check = (checked: Checked) => Diagnostic[];
