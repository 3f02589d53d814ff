import type { Milestone } from './tablesSchema';

/** The id of each milestone, as addresses name it: date and kind (`1989-11-14-name`), numbered where two would share one. */
export function toMilestoneIds(milestones: readonly Milestone[]): Map<Milestone, string> {
  const uses = new Map<string, number>();
  return new Map(
    milestones.map((milestone) => {
      const name = `${milestone.date}-${milestone.kind}`;
      const use = (uses.get(name) ?? 0) + 1;
      uses.set(name, use);
      return [milestone, use === 1 ? name : `${name}-${use}`];
    }),
  );
}
