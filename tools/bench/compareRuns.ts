import type { Run } from './runHarness';
import { medianOf } from './statistics';

type Figure = { [Name in keyof Run]-?: Run[Name] extends number | null ? Name : never }[keyof Run];

/**
 * The median, over the rounds, of a figure of one page against that of another in the same round, so that a slow minute
 * falls out.
 */
export function compareRuns(
  runs: readonly Run[],
  target: string,
  base: string,
  figure: Figure,
  compare: (own: number, other: number) => number,
): number | null {
  return medianOf(
    runs
      .filter((run) => run.target === target)
      .map((run) => {
        const other = runs.find((each) => each.target === base && each.round === run.round);
        const [one, two] = [run[figure], other?.[figure] ?? null];
        return one === null || two === null ? null : compare(one, two);
      }),
  );
}

/** How many times the other figure. */
export const ratioOf = (own: number, other: number) => own / other;
/** How much more than the other figure, in its unit. */
export const differenceOf = (own: number, other: number) => own - other;
