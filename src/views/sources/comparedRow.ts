import type { Diagnostic } from '../../facts/factsSchema';
import { TABLE_FILES, type Milestone, type ReportedTotal, type Spell, type Tables } from '../../tables/tablesSchema';

/** The row of a table that a check compared the documents with. */
export type ComparedRow =
  | { readonly kind: 'milestone'; readonly row: Milestone }
  | { readonly kind: 'reported-total'; readonly row: ReportedTotal }
  | { readonly kind: 'spell'; readonly row: Spell };

/** Finds the row that a message names; undefined where it names none, or a row of another table. */
export function toComparedRow({ source }: Diagnostic, tables: Tables): ComparedRow | undefined {
  if (!source) return undefined;
  const milestone =
    source.file === TABLE_FILES.milestones ? tables.milestones.find(({ line }) => line === source.line) : undefined;
  if (milestone) return { kind: 'milestone', row: milestone };
  const spell = source.file === TABLE_FILES.spells ? tables.spells.find(({ line }) => line === source.line) : undefined;
  if (spell) return { kind: 'spell', row: spell };
  const total =
    source.file === TABLE_FILES.reportedTotals
      ? tables.reportedTotals.find(({ line }) => line === source.line)
      : undefined;
  return total && { kind: 'reported-total', row: total };
}
