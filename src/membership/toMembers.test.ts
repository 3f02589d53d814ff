import { describe, expect, it } from 'vitest';
import { readTables } from '../build/readTables';
import { toMembers } from './toMembers';
import { toSeries } from './toSeries';

const { tables } = readTables('seeds/data');
const namesIn = (year: number, language: string) => toMembers(tables, 'world', year, language).map(({ name }) => name);

describe('the members of a year', () => {
  it('are as many as the table says, each once and each with a name, in both languages', () => {
    for (const { year, members } of toSeries(tables, 'world')) {
      for (const language of ['ko', 'en']) {
        const names = namesIn(year, language);
        expect(new Set(names).size).toBe(members);
        expect(names.filter((name) => /^[A-Z]{2}$/.test(name))).toEqual([]);
      }
    }
  });

  it('have the names that they had: West Germany until 1989, Germany from 1990', () => {
    expect(namesIn(1989, 'ko')).toContain('서독');
    expect(namesIn(1989, 'ko')).not.toContain('독일');
    expect(namesIn(1990, 'ko')).toContain('독일');
    expect(namesIn(1989, 'en')).toContain('West Germany');
    expect(namesIn(1990, 'en')).not.toContain('West Germany');
  });

  it('are sorted as each language sorts', () => {
    expect(namesIn(2014, 'ko').slice(0, 3)).toEqual(['가나', '가봉', '가이아나']);
    expect(namesIn(2014, 'en').slice(0, 3)).toEqual(['Afghanistan', 'Albania', 'Algeria']);
    expect(namesIn(2014, 'en').indexOf('Côte d’Ivoire')).toBe(namesIn(2014, 'en').indexOf('Costa Rica') + 1);
  });

  it('of a region are those of its continent', () => {
    expect(toMembers(tables, 'OC', 1985, 'en').map(({ name }) => name)).toEqual(['Australia']);
    expect(toMembers(tables, 'OC', 1984, 'en')).toEqual([]);
  });
});
