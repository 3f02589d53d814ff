import type { MembershipSource, Milestone, ReportedTotal, Spell } from '../../tables/tablesSchema';
import type { Diagnostic } from '../diagnosticsSchema';
import type { Evidence, Facts } from '../factsSchema';

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

/** Where a message points: the words of the evidence. */
export function toQuotedSpan({ document, start, end, quote }: Evidence): Diagnostic['where'][number] {
  return { document, start, end, quote };
}

/** Evidence by the document that it comes from, in the order of the documents. */
export function groupByDocument(evidence: readonly Evidence[]): Map<string, Evidence[]> {
  const groups = new Map<string, Evidence[]>();
  for (const one of evidence) groups.set(one.document, [...(groups.get(one.document) ?? []), one]);
  return groups;
}
