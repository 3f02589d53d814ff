import { expect, test } from 'vitest';
import { readPersons } from './readPersons';

const START = 100;

test.each([
  ['by Ann Bee, Mr. Cee and Jan van der Berg in Kabul', ['Ann Bee', 'Cee', 'Jan van der Berg']],
  ['by Ann Bee and A. B. Cee and Ee Eff', ['Ann Bee', 'A. B. Cee']],
  ['by Ann Bee, Cee', ['Ann Bee']],
  ['by Cee and Ann Bee', []],
])('names are read one after another, up to the last: %s', (text, names) => {
  const read = readPersons({ text, start: START, end: START + text.length }, 'by '.length);
  expect(read.map((name) => name.text)).toEqual(names);
  expect(read.map(({ start, end }) => text.slice(start - START, end - START))).toEqual(names);
});
