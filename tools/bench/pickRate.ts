/** What `static` in Korean cost where the measures of the first view were set (issue 7, mobile preset), in ms. */
export const REFERENCE = { fcp: 444, tbt: 121 } as const;

/** What `static` in Korean cost here, in ms, with the processor slowed `cpu`-fold. */
export interface Trial {
  readonly cpu: number;
  readonly fcp: number;
  readonly tbt: number;
}

/**
 * The slowdown whose first frame and blocking are, as ratios, nearest to those of the reference; throws where there is
 * no trial.
 */
export function pickRate(trials: readonly Trial[]): number {
  const [best] = trials.toSorted((a, b) => distanceOf(a) - distanceOf(b));
  if (!best) throw new Error('There is no trial to pick a slowdown from');
  return best.cpu;
}

/** No blocking at all is counted as a millisecond, which is far enough from the reference. */
function distanceOf({ fcp, tbt }: Trial): number {
  return Math.abs(Math.log(fcp / REFERENCE.fcp)) + Math.abs(Math.log(Math.max(tbt, 1) / REFERENCE.tbt));
}
