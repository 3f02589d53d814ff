import type { Diagnostic } from '../../facts/factsSchema';
import { TABLE_FILES, type Milestone, type ReportedTotal, type Tables } from '../../tables/tablesSchema';

/** The row of a table that a check compared the documents with. */
export type ComparedRow =
  | { readonly kind: 'milestone'; readonly row: Milestone }
  | { readonly kind: 'reported-total'; readonly row: ReportedTotal };

/** Finds the row that a message names; undefined where it names none, or a row of another table. */
export function toComparedRow({ source }: Diagnostic, tables: Tables): ComparedRow | undefined {
  if (!source) return undefined;
  const milestone =
    source.file === TABLE_FILES.milestones ? tables.milestones.find(({ line }) => line === source.line) : undefined;
  if (milestone) return { kind: 'milestone', row: milestone };
  const total =
    source.file === TABLE_FILES.reportedTotals
      ? tables.reportedTotals.find(({ line }) => line === source.line)
      : undefined;
  return total && { kind: 'reported-total', row: total };
}
