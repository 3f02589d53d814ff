import { describe, expect, it } from 'vitest';
import { readTables } from '../../build/readTables';
import { createI18n } from '../../i18n/createI18n';
import en from '../../i18n/en.json';
import ko from '../../i18n/ko.json';
import { LANGUAGES, type Language } from '../../i18n/language';
import { toChanges } from '../../membership/toChanges';
import { toRegions } from '../../membership/toRegions';
import { toSeries, type Measure, type Region } from '../../membership/toSeries';
import { toSummary } from '../../membership/toSummary';
import { toSentences } from './toSentences';
import { toWords } from './useFormatters';

const { tables } = readTables('seeds/data');
const words = { ko: toWords(createI18n('ko', ko).t, 'ko'), en: toWords(createI18n('en', en).t, 'en') };
const tell = (region: Region, measure: Measure, language: Language) =>
  toSentences(toSummary(toSeries(tables, region), measure), region, measure, words[language]).join(' ');

describe('the summary in words', () => {
  it('tells the count of the world', () => {
    expect(tell('world', 'count', 'ko')).toBe(
      '회원국은 1951년 22개국으로 시작했습니다. 1975~1976년 33개국까지 늘었다가 1982~1984년 29개국으로 줄었습니다. ' +
        '2004년 한 해에 18개국이 늘어 103개국이 되었는데, 이보다 많이 늘어난 해는 없습니다. ' +
        '자료가 끝나는 2014년에는 세계 195개국 가운데 155개국(79%)으로 가장 많습니다.',
    );
    expect(tell('world', 'count', 'en')).toBe(
      'Membership began with 22 states in 1951. It grew to 33 states (1975 to 1976), then fell to 29 (1982 to 1984). ' +
        'In 2004 it grew by 18 states, to 103, and no year saw more growth. ' +
        'In 2014, where the data end, it stood at 155 states, 79% of the world’s 195 states. No year has more.',
    );
  });

  it('tells the share of the world, which fell from the start', () => {
    expect(tell('world', 'share', 'ko')).toBe(
      '1951년 회원국은 세계 국가의 29%였습니다(76개국 가운데 22개국). 1984년에는 18%까지 내렸습니다. ' +
        '2004년 한 해에 9.4%포인트 올라 54%가 되었는데, 이보다 많이 오른 해는 없습니다. 자료가 끝나는 2014년에는 79%로 가장 높습니다(195개국 가운데 155개국).',
    );
    expect(tell('world', 'share', 'en')).toContain('The share fell to 18% (1984).');
  });

  it('tells of a region that began late, with one state', () => {
    expect(tell('AF', 'count', 'ko')).toContain('첫 아프리카 회원국은 1960년에 나왔습니다(1개국).');
    expect(tell('AF', 'count', 'en')).toContain(
      'Membership in Africa began with 1 state in 1960. It fell to 0 (1981 to 1984).',
    );
  });

  it('stays true where several years share the greatest rise', () => {
    const growth = toChanges(tables, 'OC').map(({ year, joined, left }) => ({ year, by: joined.length - left.length }));
    expect(
      growth.filter(({ by }) => by === Math.max(...growth.map((each) => each.by))).map(({ year }) => year),
    ).toEqual([2010, 2011, 2013]);
    expect(tell('OC', 'count', 'en')).toContain('In 2010 it grew by 2 states, to 4, and no year saw more growth.');
    expect(tell('OC', 'count', 'ko')).toContain(
      '2010년 한 해에 2개국이 늘어 4개국이 되었는데, 이보다 많이 늘어난 해는 없습니다.',
    );
  });

  it.each(
    toRegions(tables).flatMap((region) =>
      (['count', 'share'] as const).flatMap((measure) =>
        LANGUAGES.map((language) => [region, measure, language] as const),
      ),
    ),
  )('%s, %s, %s: leaves no place empty and no word untranslated', (region, measure, language) => {
    expect(tell(region, measure, language)).not.toMatch(/[{}⟦⟧]|undefined|NaN/);
  });
});
