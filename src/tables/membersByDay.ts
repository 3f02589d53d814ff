import { firstDayOf, lastDayOf, shiftDay } from './partialDates';
import type { Spell } from './tablesSchema';

/**
 * The members from a day (`2016-06-30`) until the next step. A state whose start or end is known by year or month
 * counts from the first day to the last that its dates can mean, as Correlates of War counts; `certain` are the members
 * without those that may not have joined yet or may have left, so a total that is sure has `certain` equal to
 * `members`.
 */
export interface MemberStep {
  readonly day: string;
  readonly members: number;
  readonly certain: number;
}

/**
 * How many members there were: a step for each day on which that, or what is certain of it, changes. Empty for no
 * spell.
 */
export function countByDay(spells: readonly Spell[]): MemberStep[] {
  const changes = new Map<string, { members: number; certain: number }>();
  const change = (day: string, members: number, certain: number) => {
    const before = changes.get(day) ?? { members: 0, certain: 0 };
    changes.set(day, { members: before.members + members, certain: before.certain + certain });
  };
  for (const { from, to } of spells) {
    change(firstDayOf(from), 1, 0);
    if (to !== undefined) change(shiftDay(lastDayOf(to), 1), -1, 0);
    // A spell that may have ended before it is certain to have begun is certain on no day.
    if (to !== undefined && firstDayOf(to) < lastDayOf(from)) continue;
    change(lastDayOf(from), 0, 1);
    if (to !== undefined) change(shiftDay(firstDayOf(to), 1), 0, -1);
  }
  const steps: MemberStep[] = [];
  let [members, certain] = [0, 0];
  for (const [day, by] of [...changes].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (by.members === 0 && by.certain === 0) continue;
    members += by.members;
    certain += by.certain;
    steps.push({ day, members, certain });
  }
  return steps;
}

/** The step that holds on a day; undefined before the first. */
export function findStep(steps: readonly MemberStep[], day: string): MemberStep | undefined {
  return steps.findLast((step) => step.day <= day);
}

/** The fewest and the most members on the days that a date can mean, the last step holding on; 0 before the first. */
export function countWithin(steps: readonly MemberStep[], date: string): { least: number; most: number } {
  const counts = stepsWithin(steps, date).map(({ members }) => members);
  return { least: Math.min(...counts), most: Math.max(...counts) };
}

/** The steps that hold on the days that a date can mean; one of nobody for the days before the first. */
export function stepsWithin(steps: readonly MemberStep[], date: string): MemberStep[] {
  const [first, last] = [firstDayOf(date), lastDayOf(date)];
  return [
    findStep(steps, first) ?? { day: first, members: 0, certain: 0 },
    ...steps.filter(({ day }) => first < day && day <= last),
  ];
}

/** Whether a spell includes a day: for sure, perhaps (its start or end is known by year or month), or not. */
export function isMemberOn({ from, to }: Spell, day: string): 'yes' | 'perhaps' | 'no' {
  if (day < firstDayOf(from) || (to !== undefined && day > lastDayOf(to))) return 'no';
  return day < lastDayOf(from) || (to !== undefined && day > firstDayOf(to)) ? 'perhaps' : 'yes';
}
