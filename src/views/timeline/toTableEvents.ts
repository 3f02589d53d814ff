import type { Milestone } from '../../tables/tablesSchema';
import { isEventKind, type TableEvent } from './TimelineEvent';

/** The milestones as events, with an id of date and kind (`1989-11-14-name`), numbered where two would share one. */
export function toTableEvents(milestones: readonly Milestone[]): TableEvent[] {
  const uses = new Map<string, number>();
  return milestones.map((milestone) => {
    const { date, precision, kind } = milestone;
    const name = `${date}-${kind}`;
    const use = (uses.get(name) ?? 0) + 1;
    uses.set(name, use);
    return {
      source: 'table', id: use === 1 ? name : `${name}-${use}`, date: { date, precision },
      kind: isEventKind(kind) ? kind : 'other', milestone, differences: [], differsFrom: [],
    };
  });
}
