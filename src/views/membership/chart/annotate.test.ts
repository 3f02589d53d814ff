import { describe, expect, it } from 'vitest';
import { readTables } from '../../../build/readSeeds';
import golden from '../../../facts/facts.golden.json';
import { parseFacts } from '../../../facts/factsSchema';
import { listRegions, type Measure, type Region } from '../../../membership/series';
import { areOverlapping } from '../../../ui/geometry';
import { buildChartModel } from './chartModel';
import type { Mark } from './annotate';

const { tables } = readTables('seeds/data');
const facts = parseFacts(golden);
const CHARTS = listRegions(tables).flatMap((region) =>
  (['count', 'share'] as const).map((measure) => [region, measure] as const),
);
/** Plots in pixels, from that of a phone of 280 to that of a desk. */
const PLOTS = [
  [150, 288],
  [180, 288],
  [260, 288],
  [420, 288],
  [640, 336],
  [1000, 416],
] as const;

describe('the values on the curve', () => {
  it('are those of the turns of the line and of its greatest step', () => {
    expect(read('world', 'count').map(({ day, value, side, anchor }) => `${day} ${value} ${side} ${anchor}`)).toEqual([
      '1975-11-17 33 above middle',
      '1982-01-01 29 below middle',
      '2011-12-05 146 above end',
    ]);
  });

  it.each(CHARTS)(
    '%s, %s: touch neither each other nor the milestones, the axis, the numbers of the grid and the totals',
    (region, measure) => {
      const { marks, totals, valueTicks, y } = buildModel(region, measure);
      for (const [width, height] of PLOTS) {
        const boxes = marks.map((mark) => boxOf(mark, measure, width, height));
        const ticks = valueTicks
          .map((tick) => ((y.to - tick) / y.to) * height)
          .map((top) => ({ left: -24, right: 4, top: top + 4, bottom: top + 15 }));
        const rings = totals
          .map((total) => ({ left: (total.x * width) / 100, top: (total.y * height) / 100 }))
          .map(({ left, top }) => ({ left: left - 5, right: left + 5, top: top - 5, bottom: top + 5 }));
        for (const [index, box] of boxes.entries()) {
          const others = [...boxes.filter((_, at) => at !== index), ...ticks, ...rings];
          expect(
            others.filter((other) => areOverlapping(box, other)),
            `${width} px`,
          ).toEqual([]);
          expect([box.left >= 0, box.right <= width, box.top > 0, box.bottom < height]).toEqual(Array(4).fill(true));
        }
      }
    },
  );
});

function buildModel(region: Region, measure: Measure) {
  const model = buildChartModel(facts, tables, region, measure);
  if (!model) throw new Error('the data have no years');
  return model;
}

function read(region: Region, measure: Measure): readonly Mark[] {
  return buildModel(region, measure).marks;
}

/** About where the digits stand: ten pixels to a sign. */
function boxOf({ x, y, value, side, anchor }: Mark, measure: Measure, width: number, height: number) {
  const length = 10 * (measure === 'count' ? String(value).length : value > 0 && value < 0.1 ? 3.5 : 3);
  const [left, top] = [(x * width) / 100, (y * height) / 100];
  const start = { start: left + 7, middle: left - length / 2, end: left - 7 - length }[anchor];
  return {
    left: start,
    right: start + length,
    top: side === 'above' ? top - 24 : top + 13,
    bottom: side === 'above' ? top - 12 : top + 25,
  };
}
