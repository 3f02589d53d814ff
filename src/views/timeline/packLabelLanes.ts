/** A label hangs on its pole like a flag, on the one side or the other: `x` is the pole, `width` what it covers from there. Any one unit. */
export interface Flag {
  readonly x: number;
  readonly width: number;
}

/** Where a flag hangs: how high, 0 nearest to the scale, and on which side of its pole. */
export interface HungFlag {
  readonly lane: number;
  readonly hang: Hang;
}
export type Hang = 'before' | 'after';

/**
 * Flags so that none overlaps another and no pole crosses one: a flag stands above every pole that it reaches over.
 * They hang after their poles, and within a crowd the earliest stands highest; one hangs before its pole where all of
 * them then stand lower. In: flags in order of `x`. `gap` is kept free beside each.
 */
export function packLabelLanes(flags: readonly Flag[], gap: number): HungFlag[] {
  let hangs = flags.map((): Hang => 'after');
  let best = toLanes(flags, hangs, gap);
  // A flag that is turned may make room for another, so all are tried again as long as one of them helps.
  for (let isBetter = true; isBetter;) {
    isBetter = false;
    // Two neighbours that stand in each other's way only have room when both are turned.
    for (const turned of flags.flatMap((_, index) => [[index], [index, index + 1]])) {
      if (
        turned.some((index) => hangs[index] !== 'after' || (flags[index]?.x ?? 0) < (flags[index]?.width ?? Infinity))
      )
        continue;
      const tried = hangs.map((hang, index): Hang => (turned.includes(index) ? 'before' : hang));
      const lanes = toLanes(flags, tried, gap);
      if (!lanes || (best && toCost(lanes) >= toCost(best))) continue;
      [hangs, best, isBetter] = [tried, lanes, true];
    }
  }
  return flags.map((_, index) => ({ lane: best?.[index] ?? 0, hang: hangs[index] ?? 'after' }));
}

/** How high the whole is and, second to that, how high each flag. */
function toCost(lanes: readonly number[]): number {
  return (
    lanes.reduce((most, lane) => Math.max(most, lane), 0) * lanes.length ** 2 +
    lanes.reduce((sum, lane) => sum + lane, 0)
  );
}

/** The lane of each flag; undefined where two reach over each other's poles. */
function toLanes(flags: readonly Flag[], hangs: readonly Hang[], gap: number): number[] | undefined {
  const hung = flags.map(({ x, width }, index) =>
    hangs[index] === 'before'
      ? { x, index, from: x - width, to: x, isBefore: true }
      : { x, index, from: x, to: x + width, isBefore: false },
  );
  // Of poles in one place the earlier flag is taken to stand before the later.
  const covered = hung.map((one) =>
    hung.filter(({ x, index }) =>
      one.isBefore ? index < one.index && x > one.from - gap : index > one.index && x < one.to + gap,
    ),
  );
  const lanes: number[] = [];
  const open = covered.map(({ length }) => length);
  for (let placed = 0; placed < hung.length; placed += 1) {
    // From the last to the first: where every flag hangs after its pole, each finds those below it placed.
    const next = open.findLastIndex((count, index) => count === 0 && lanes[index] === undefined);
    const one = hung[next];
    if (!one) return undefined;
    const below = hung.filter(
      ({ index, from, to }) => lanes[index] !== undefined && from < one.to + gap && one.from < to + gap,
    );
    lanes[next] = below.reduce((lane, { index }) => Math.max(lane, (lanes[index] ?? 0) + 1), 0);
    covered.forEach((under, index) => {
      if (under.includes(one)) open[index] = (open[index] ?? 0) - 1;
    });
  }
  return lanes;
}
