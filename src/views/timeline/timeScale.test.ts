import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { countDays, countYears, moveSpan, parseSpan, parseTypedYear, scaleDay, widenSpan, zoomSpan } from './timeScale';

const whole = { from: 1951, to: 2016 };

test('an address gives a span, and a malformed one none', () => {
  expect(parseSpan('2010', '2016', whole)).toEqual({ from: 2010, to: 2016 });
  expect(parseSpan('1960', null, whole)).toEqual({ from: 1960, to: 2016 });
  expect(parseSpan('1800', '1960', whole)).toEqual({ from: 1951, to: 1960 });
  for (const [from, to] of [
    ['2016', '1951'],
    ['x', '<b>'],
    ['99999', ''],
    ['3000', '4000'],
  ])
    expect(parseSpan(from ?? null, to ?? null, whole)).toEqual(whole);
});

test('a year that was typed is the nearest there is', () => {
  expect(
    ['1960', '1900', '2999', '195', '', 'x', '-5', '１９６０ '].map((text) => parseTypedYear(text, whole)),
  ).toEqual([1960, 1951, 2016, 1951, undefined, undefined, undefined, 1960]);
});

test('half the years around an event hold the event, down to its own year', () => {
  fc.assert(
    fc.property(fc.integer({ min: countDays(1951, 1, 1), max: countDays(2016, 12, 31) }), (day) => {
      const year = new Date(day * 86_400_000).getUTCFullYear();
      for (let span = whole; countYears(span) > 1;) {
        span = zoomSpan(span, 1 / 2, scaleDay(day + 0.5, span), whole);
        expect(span.from).toBeLessThanOrEqual(year);
        expect(span.to).toBeGreaterThanOrEqual(year);
      }
    }),
  );
});

test('a span is widened by a year outside it, and stays the same one otherwise', () => {
  const span = { from: 1951, to: 1960 };
  expect(widenSpan(span, 2016)).toEqual({ from: 1951, to: 2016 });
  expect(widenSpan({ from: 1960, to: 1970 }, 1951)).toEqual({ from: 1951, to: 1970 });
  expect(widenSpan(span, 1960)).toBe(span);
});

test('a smaller span shows more, a larger one less, and it never leaves the whole', () => {
  const span = fc
    .tuple(fc.integer({ min: 1951, max: 2016 }), fc.integer({ min: 1951, max: 2016 }))
    .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
  const centre = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      span,
      centre,
      fc.double({ min: 0.1, max: 10, noNaN: true }).filter((factor) => factor !== 1),
      (start, share, factor) => {
        const zoomed = zoomSpan(start, factor, share, whole);
        expect(zoomed.from).toBeGreaterThanOrEqual(whole.from);
        expect(zoomed.to).toBeLessThanOrEqual(whole.to);
        if (factor < 1) expect(countYears(zoomed)).toBeLessThanOrEqual(Math.max(1, countYears(start) - 1));
        else expect(countYears(zoomed)).toBeGreaterThanOrEqual(Math.min(countYears(whole), countYears(start) + 1));
      },
    ),
  );
});

test('a span moves by years and stops at the ends', () => {
  expect(moveSpan({ from: 1960, to: 1969 }, 5, whole)).toEqual({ from: 1965, to: 1974 });
  expect(moveSpan({ from: 2010, to: 2016 }, 5, whole)).toEqual({ from: 2010, to: 2016 });
  expect(moveSpan({ from: 1953, to: 1960 }, -5, whole)).toEqual({ from: 1951, to: 1958 });
});

test('the scale is true: equal times are equally long', () => {
  const day = fc.integer({ min: countDays(1951, 1, 1), max: countDays(2017, 1, 1) - 400 });
  fc.assert(
    fc.property(day, day, fc.integer({ min: 1, max: 400 }), (first, second, time) => {
      const length = (start: number) => scaleDay(start + time, whole) - scaleDay(start, whole);
      expect(length(first)).toBeCloseTo(length(second), 10);
    }),
  );
  expect(scaleDay(countDays(1951, 1, 1), whole)).toBe(0);
  expect(scaleDay(countDays(2017, 1, 1), whole)).toBe(1);
});
