import { expect, test } from 'vitest';
import { joinSpans } from './joinSpans';

test('spans that overlap or nest are one, in order, so that nothing counts twice', () => {
  expect(
    joinSpans([
      { start: 20, end: 30 },
      { start: 0, end: 10 },
      { start: 2, end: 4 },
      { start: 9, end: 12 },
    ]),
  ).toEqual([
    { start: 0, end: 12 },
    { start: 20, end: 30 },
  ]);
});

test('spans that come as close as the gap are one too', () => {
  const spans = [
    { start: 0, end: 10 },
    { start: 13, end: 20 },
    { start: 24, end: 30 },
  ];
  expect(joinSpans(spans, 3)).toEqual([
    { start: 0, end: 20 },
    { start: 24, end: 30 },
  ]);
});

test('the spans given stay as they are', () => {
  const spans = [
    { start: 0, end: 10 },
    { start: 5, end: 20 },
  ];
  joinSpans(spans);
  expect(spans).toEqual([
    { start: 0, end: 10 },
    { start: 5, end: 20 },
  ]);
});
