import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTables } from '../build/readSeeds';
import { countByDay, countWithin, findStep, isMemberOn } from './membersByDay';
import { firstDayOf, lastDayOf, shiftDay, precisionOf } from './partialDates';
import type { Spell } from './tablesSchema';

const { tables } = readTables('seeds/data');
const steps = countByDay(tables.spells);

describe('the members on a day', () => {
  it.each([
    ['1951-12-04', undefined],
    ['1951-12-05', 14],
    ['2001-11-26', 86],
    ['2004-12-31', 109],
    ['2006-06-30', 118],
    ['2011-12-05', 146],
    ['2015-11-23', 157],
    ['2015-11-24', 162],
    ['2016-06-29', 162],
    ['2016-06-30', 165],
    ['2016-12-04', 165],
    ['2016-12-05', 166],
    ['2019-01-01', 173],
    ['2022-11-29', 174],
    ['2022-11-30', 175],
    ['2100-01-01', 175],
  ])('%s: %s', (day, members) => {
    expect(findStep(steps, day)?.members).toBe(members);
  });

  it('are those that a plain count of the rows gives, on every day on which anything happens and the day before', () => {
    const days = tables.spells.flatMap(({ from, to }) => [from, ...(to === undefined ? [] : [to])]);
    for (const day of days.flatMap((date) => [firstDayOf(date), lastDayOf(date), shiftDay(firstDayOf(date), -1)])) {
      const padded = { from: Number(day.replaceAll('-', '')) };
      const members = tables.spells.filter(({ from, to }) => {
        const start = Number(from.replaceAll('-', '').padEnd(8, '01'));
        const end = to === undefined ? Infinity : Number(to.replaceAll('-', '').padEnd(8, '9'));
        return start <= padded.from && padded.from <= end;
      });
      expect([day, findStep(steps, day)?.members ?? 0]).toEqual([day, members.length]);
    }
  });

  it('say what is certain: a start known by year is sure from the last day of the year', () => {
    expect(findStep(steps, '1952-10-13')).toMatchObject({ members: 20, certain: 14 });
    expect(findStep(steps, '1952-12-31')).toMatchObject({ members: 21, certain: 21 });
    const [france] = tables.spells.filter(({ country }) => country === 'FR');
    if (!france) throw new Error('no France');
    expect(['1966-12-01', '1966-12-02', '1966-12-31', '1967-01-01'].map((day) => isMemberOn(france, day))).toEqual([
      'yes',
      'perhaps',
      'perhaps',
      'no',
    ]);
  });

  it('of a month are the fewest and the most', () => {
    expect(countWithin(steps, '2016-06')).toEqual({ least: 162, most: 165 });
    expect(countWithin(steps, '2016-12-05')).toEqual({ least: 166, most: 166 });
    expect(countWithin(steps, '1998')).toEqual({ least: 60, most: 67 });
    expect(countWithin(steps, '1950')).toEqual({ least: 0, most: 0 });
  });
});

const date = fc
  .record({ year: fc.integer({ min: 1951, max: 1990 }), month: fc.nat(11), day: fc.nat(27), parts: fc.nat(2) })
  .map(({ year, month, day, parts }) =>
    [String(year), String(month + 1).padStart(2, '0'), String(day + 1).padStart(2, '0')].slice(0, parts + 1).join('-'),
  );
const spells = fc.array(
  fc
    .tuple(date, fc.option(date, { nil: undefined }))
    .map(([from, to]): Spell => ({
      line: 2,
      country: 'XX',
      from,
      basis: 'accepted',
      source: 'x',
      to: to !== undefined && lastDayOf(to) < firstDayOf(from) ? undefined : to,
    })),
  { maxLength: 12 },
);

describe('the count by day, whatever the spells', () => {
  it('is the number of spells that include the day, and never less than what is certain', () => {
    fc.assert(
      fc.property(spells, date, (rows, when) => {
        const counted = countByDay(rows);
        for (const day of [firstDayOf(when), lastDayOf(when)]) {
          const { members = 0, certain = 0 } = findStep(counted, day) ?? {};
          expect(members).toBe(rows.filter((row) => isMemberOn(row, day) !== 'no').length);
          expect(certain).toBe(rows.filter((row) => isMemberOn(row, day) === 'yes').length);
        }
      }),
    );
  });

  it('has its steps in order, each a change, and ends with the spells that have no end', () => {
    fc.assert(
      fc.property(spells, (rows) => {
        const counted = countByDay(rows);
        for (const [index, { day, members, certain }] of counted.entries()) {
          const before = counted[index - 1] ?? { day: '', members: 0, certain: 0 };
          expect(before.day < day).toBe(true);
          expect([members, certain]).not.toEqual([before.members, before.certain]);
          expect(members).toBeGreaterThanOrEqual(certain);
        }
        expect(counted.at(-1)?.members ?? 0).toBe(rows.filter(({ to }) => to === undefined).length);
      }),
    );
  });

  it('is sure everywhere where every date is a day', () => {
    fc.assert(
      fc.property(spells, (rows) => {
        const days = rows.filter(({ from, to = from }) => precisionOf(from) === 'day' && precisionOf(to) === 'day');
        for (const { members, certain } of countByDay(days)) expect(certain).toBe(members);
      }),
    );
  });
});
