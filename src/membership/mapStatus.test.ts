import { expect, test } from 'vitest';
import { readTables } from '../build/readSeeds';
import { countByDay, findStep } from '../tables/membersByDay';
import { spellsOf } from './series';
import { findJoined, findStatuses, groupByStatus } from './day';

const { tables } = readTables('seeds/data');
const statusOf = (code: string, day: string) => findStatuses(tables.spells, day).get(code);

test('a country that left is a former member, until it comes back', () => {
  expect(statusOf('BR', '1960-01-01')).toBe('member');
  expect(statusOf('BR', '1982-12-31')).toBe('former');
  expect(statusOf('BR', '2004-11-29')).toBe('former');
  expect(statusOf('BR', '2004-11-30')).toBe('member');
});

test('a country is not yet a member until the day on which it joins', () => {
  expect(statusOf('TO', '2016-12-04')).toBe('not-yet');
  expect(statusOf('TO', '2016-12-05')).toBe('member');
});

test('within a year that alone is known of an end it may be a member', () => {
  expect(statusOf('BR', '1979-06-30')).toBe('perhaps');
});

test('what never was a member has no status', () => {
  expect(statusOf('SA', '2016-12-05')).toBeUndefined();
});

test('as many countries are members, for sure or perhaps, as the count by day says', () => {
  const steps = countByDay(tables.spells);
  for (const { day, members } of steps) {
    const groups = groupByStatus(findStatuses(tables.spells, day));
    expect([day, groups.member.length + groups.perhaps.length]).toEqual([day, members]);
  }
  expect(findStep(steps, '2016-12-05')?.members).toBe(
    groupByStatus(findStatuses(tables.spells, '2016-12-05')).member.length,
  );
});

test('a region has its own countries alone', () => {
  const codes = [...findStatuses(spellsOf(tables, 'AF'), '2016-12-05').keys()];
  expect(codes).toContain('KE');
  expect(codes).not.toContain('KR');
});

test('those that joined in a year are counted up to the day', () => {
  expect([...findJoined(tables.spells, '2016-06-29')]).not.toContain('TV');
  expect([...findJoined(tables.spells, '2016-06-30')]).toContain('TV');
  expect([...findJoined(tables.spells, '2017-06-30')]).not.toContain('TV');
});
