/** A label hangs on its pole like a flag to the right: `x` is the pole, `width` what it covers from there. Any one unit. */
export interface Flag { readonly x: number; readonly width: number }

/**
 * The lane of each flag, 0 nearest to the scale: flags never overlap, and no pole crosses a flag. A flag stands above
 * every later pole that it reaches over, so within a crowd the earliest stands highest and time reads downwards.
 * In: flags in order of `x`. `gap` is kept free to the right of each flag. Linear in the number of flags, but for the
 * lanes that a wide flag looks down through.
 */
export function placeLabels(flags: readonly Flag[], gap: number): number[] {
  const lanes = flags.map(() => 0);
  /** For each lane, the leftmost pole placed in it so far. */
  const leftmost: number[] = [];
  for (let index = flags.length - 1; index >= 0; index -= 1) {
    const flag = flags[index];
    if (!flag) continue;
    const reach = flag.x + flag.width + gap;
    let lane = leftmost.length;
    while (lane > 0 && (leftmost[lane - 1] ?? Infinity) >= reach) lane -= 1;
    lanes[index] = lane;
    leftmost[lane] = flag.x;
  }
  return lanes;
}
