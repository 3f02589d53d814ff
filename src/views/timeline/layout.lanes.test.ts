import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Flag, type HungFlag, packLabelLanes } from './layout';

const GAP = 8;
const flags = fc
  .array(fc.record({ x: fc.integer({ min: 0, max: 2000 }), width: fc.integer({ min: 1, max: 400 }) }), {
    maxLength: 40,
  })
  .map((made) => made.toSorted((a, b) => a.x - b.x));

/** From where to where a flag reaches. */
const extentOf = ({ x, width }: Flag, { hang }: HungFlag) =>
  hang === 'before' ? { from: x - width, to: x } : { from: x, to: x + width };

/** What is wrong with flags as they hang, as text. */
function findWrong(made: readonly Flag[], hung: readonly HungFlag[]): string[] {
  return made.flatMap((flag, one) =>
    made.flatMap((other, two) => {
      const [a, b] = [hung[one], hung[two]];
      if (one === two || !a || !b) return [];
      const [own, theirs] = [extentOf(flag, a), extentOf(other, b)];
      const wrong: string[] = [];
      if (a.lane === b.lane && own.from < theirs.to + GAP && theirs.from < own.to + GAP)
        wrong.push(`${one} and ${two} overlap`);
      if (other.x > own.from && other.x < own.to && b.lane >= a.lane) wrong.push(`the pole of ${two} crosses ${one}`);
      if (own.from < 0) wrong.push(`${one} hangs beyond the beginning`);
      return wrong;
    }),
  );
}

test('labels never overlap and no pole crosses one, whatever the dates', () => {
  fc.assert(
    fc.property(flags, (made) => {
      expect(findWrong(made, packLabelLanes(made, GAP))).toEqual([]);
    }),
  );
});

test('a placing stays right where there is more room', () => {
  fc.assert(
    fc.property(flags, fc.double({ min: 1, max: 5, noNaN: true }), (made, stretch) => {
      expect(
        findWrong(
          made.map(({ x, width }) => ({ x: x * stretch, width })),
          packLabelLanes(made, GAP),
        ),
      ).toEqual([]);
    }),
  );
});

test('with no room before it, a crowd reads downwards: the earlier stands higher', () => {
  expect(
    packLabelLanes(
      [
        { x: 0, width: 90 },
        { x: 20, width: 90 },
        { x: 40, width: 90 },
      ],
      GAP,
    ).map(({ lane }) => lane),
  ).toEqual([2, 1, 0]);
});

test('a label hangs before its pole where all then stand lower', () => {
  const crowd = [
    { x: 500, width: 100 },
    { x: 520, width: 100 },
    { x: 600, width: 100 },
    { x: 610, width: 100 },
  ];
  expect(packLabelLanes(crowd, GAP)).toEqual([
    { lane: 0, hang: 'before' },
    { lane: 1, hang: 'before' },
    { lane: 1, hang: 'after' },
    { lane: 0, hang: 'after' },
  ]);
});

test('labels with room enough all stand in the lowest lane, after their poles', () => {
  expect(
    packLabelLanes(
      [
        { x: 0, width: 90 },
        { x: 100, width: 90 },
        { x: 200, width: 90 },
      ],
      GAP,
    ),
  ).toEqual(Array.from({ length: 3 }, () => ({ lane: 0, hang: 'after' })));
  expect(packLabelLanes([], GAP)).toEqual([]);
});
