import { describe, expect, it } from 'vitest';
import { readTables } from '../../build/readTables';
import golden from '../../facts/facts.golden.json';
import { parseFacts } from '../../facts/parseFacts';
import { toRegions } from '../../membership/toRegions';
import type { Measure, Region } from '../../membership/toSeries';
import { areOverlapping } from '../../ui/areOverlapping';
import { toChartModel } from './toChartModel';
import type { Mark } from './annotate';

const { tables } = readTables('seeds/data');
const facts = parseFacts(golden);
const CHARTS = toRegions(tables).flatMap((region) =>
  (['count', 'share'] as const).map((measure) => [region, measure] as const),
);
/** The plot of a phone of 320 pixels. */
const PHONE = { width: 180, height: 288 };

describe('the values on the curve', () => {
  it('are those of the first year, of the last, and of the turns between them', () => {
    expect(read('world', 'count').map(({ year, value, side, anchor }) => `${year} ${value} ${side} ${anchor}`)).toEqual(
      [
        '1951 22 above start',
        '1975 33 above middle',
        '1982 29 below middle',
        '2004 103 above end',
        '2014 155 above end',
      ],
    );
  });

  it('have the highest of all before the greatest rise', () => {
    expect(read('AF', 'count').map(({ year }) => year)).toContain(2014);
  });

  it.each(CHARTS)('%s, %s: name where the curve starts, ends and is highest', (region, measure) => {
    const { summary, marks } = toModel(region, measure);
    const needed = summary.flatMap((part) =>
      part.kind === 'start' || part.kind === 'peak' ? [part.level.from] : part.kind === 'end' ? [part.level.to] : [],
    );
    expect(needed.length).toBeGreaterThan(1);
    expect(marks.map(({ year }) => year)).toEqual(expect.arrayContaining(needed));
  });

  it.each(CHARTS)(
    '%s, %s: touch neither each other nor the milestones, the axis and the numbers of the grid',
    (region, measure) => {
      const { marks, valueTicks, y } = toModel(region, measure);
      const boxes = marks.map((mark) => toBox(mark, measure));
      for (const [index, box] of boxes.entries()) {
        expect(boxes.filter((other, at) => at !== index && areOverlapping(box, other))).toEqual([]);
        expect([box.top > 0, box.bottom < PHONE.height]).toEqual([true, true]);
        const ticks = valueTicks
          .map((tick) => ((y.to - tick) / y.to) * PHONE.height)
          .map((top) => ({ left: -24, right: 4, top: top + 4, bottom: top + 15 }));
        expect(ticks.filter((tick) => areOverlapping(box, tick))).toEqual([]);
      }
    },
  );
});

function toModel(region: Region, measure: Measure) {
  const model = toChartModel(facts, tables, region, measure);
  if (!model) throw new Error('the data have no years');
  return model;
}

function read(region: Region, measure: Measure): readonly Mark[] {
  return toModel(region, measure).marks;
}

/** About where the digits stand: ten pixels to a sign. */
function toBox({ x, y, value, side, anchor }: Mark, measure: Measure) {
  const length = 10 * (measure === 'count' ? String(value).length : value > 0 && value < 0.1 ? 3.5 : 3);
  const [left, top] = [(x * PHONE.width) / 100, (y * PHONE.height) / 100];
  const start = { start: left + 7, middle: left - length / 2, end: left - 7 - length }[anchor];
  return {
    left: start,
    right: start + length,
    top: side === 'above' ? top - 24 : top + 13,
    bottom: side === 'above' ? top - 12 : top + 25,
  };
}
