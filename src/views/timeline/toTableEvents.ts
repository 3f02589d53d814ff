import { toMilestoneIds } from '../../tables/toMilestoneIds';
import type { Milestone } from '../../tables/tablesSchema';
import { isEventKind } from '../../tables/milestoneKinds';
import type { TableEvent } from './TimelineEvent';

/** The milestones as events, each with the id by which addresses name it. */
export function toTableEvents(milestones: readonly Milestone[]): TableEvent[] {
  return Array.from(toMilestoneIds(milestones), ([milestone, id]) => ({
    source: 'table',
    id,
    date: { date: milestone.date, precision: milestone.precision },
    kind: isEventKind(milestone.kind) ? milestone.kind : 'other',
    milestone,
    differences: [],
    differsFrom: [],
  }));
}
