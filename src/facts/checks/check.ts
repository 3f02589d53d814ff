import type { Evidence, Facts, Message } from '../factsSchema';
import type { Milestone, ReportedTotal } from '../../tables/tablesSchema';

export type MilestoneRow = Milestone;
export type ReportedTotalRow = ReportedTotal;

/** What a check compares: the facts alone, or the facts with rows of the tables. */
export interface Checked { facts: Facts; milestones: readonly MilestoneRow[]; reportedTotals: readonly ReportedTotalRow[] }

/** A pure function that finds what does not fit; no message where all fits. */
export type Check = (checked: Checked) => Message[];

/** Where a message points: the words of the evidence. */
export function toPlace({ document, start, end, quote }: Evidence): Message['where'][number] {
  return { document, start, end, quote };
}
