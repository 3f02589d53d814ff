import { describe, expect, it } from 'vitest';
import { readTables } from '../../build/readSeeds';
import { createI18n } from '../../i18n/createI18n';
import en from '../../i18n/en.json';
import ko from '../../i18n/ko.json';
import { LANGUAGES, type Language } from '../../i18n/language';
import { buildSeries, listRegions, spellsOf, type Measure, type Region } from '../../membership/series';
import { summarize } from '../../membership/summary';
import { createFormatters } from './formatters';
import { describeSummary } from './summaryText';

const { tables } = readTables('seeds/data');
const formatters = {
  ko: createFormatters(createI18n('ko', ko).t, 'ko'),
  en: createFormatters(createI18n('en', en).t, 'en'),
};
const tell = (region: Region, measure: Measure, language: Language) => {
  const series = buildSeries(tables, region, measure);
  if (!series) throw new Error('the tables have no spell');
  const parts = summarize(tables, series, '2016-09-19');
  return describeSummary(tables, parts, region, measure, formatters[language]).join(' ');
};

describe('the summary as text', () => {
  it('gives the count of the world', () => {
    expect(tell('world', 'count', 'ko')).toBe(
      '회원국은 1951년 12월 5일 14개국으로 시작했습니다(그리스, 네덜란드, 독일, 룩셈부르크, 미국, 벨기에, 브라질, 스위스, 오스트레일리아, 오스트리아, 이탈리아, 칠레, 캐나다, 프랑스). ' +
        '1977년에 33개국이던 것이 남아프리카, 몰타, 브라질, 스페인이 떠나 1982년에 29개국으로 줄었습니다. ' +
        '새 회원국을 가장 오래 기다린 때는 1975년 11월 17일부터 1985년 5월 24일까지입니다. ' +
        '시작한 뒤로 하루에 가장 많은 14개국이 가입한 날은 2011년 12월 5일이고, 이날 146개국이 되었습니다. ' +
        '유엔 관련 기구가 된 2016년 9월 19일에는 165개국이었습니다. ' +
        '알려진 마지막 변화가 있던 2022년 11월 30일부터는 175개국으로 가장 많습니다.',
    );
    expect(tell('world', 'count', 'en')).toMatch(
      /^Membership began on 5 December 1951 with 14 states: Australia, Austria, .* and United States\. It fell from 33 states in 1977 to 29 in 1982, when Brazil, Malta, South Africa and Spain had left\. The longest wait for a new member was from 17 November 1975 to 24 May 1985\. After the start most states joined on 5 December 2011: 14, which made it 146\. /,
    );
  });

  it('gives the share of the world, as far as its states are counted', () => {
    expect(tell('world', 'share', 'en')).toBe(
      'Membership covered 18% of the world’s states on 5 December 1951 (14 of 76 states). The share was lowest in 1984, at 18%. Where the count of the world’s states ends, on 31 December 2014, it stood at 81% (157 of 195 states), more than ever before.',
    );
  });

  it('names the day on which most joined only where no other day had as many', () => {
    expect(tell('AF', 'count', 'en')).toContain('most states joined on 5 December 2011: 7');
    for (const region of ['AS', 'EU', 'NA'] as const) {
      const days = new Map<string, number>();
      for (const { from } of spellsOf(tables, region).filter(
        (spell) => spell.from > '1951-12-05' && spell.from.length === 10,
      ))
        days.set(from, (days.get(from) ?? 0) + 1);
      const most = Math.max(...days.values());
      const isAlone = [...days.values()].filter((count) => count === most).length === 1;
      expect([region, tell(region, 'count', 'en').includes('most states joined')]).toEqual([region, isAlone]);
    }
    expect(tell('AS', 'count', 'en')).not.toContain('most states joined');
  });

  it('names a region that began late, to the year alone where no more is known', () => {
    expect(tell('AF', 'count', 'ko')).toContain('첫 아프리카 회원국은 1960년에 나왔습니다(남아프리카).');
    expect(tell('AF', 'count', 'en')).toContain('Membership in Africa began in 1960 with South Africa.');
    expect(tell('AF', 'count', 'ko')).toContain('남아프리카가 떠나 1981년에는 한 나라도 남지 않았습니다.');
    expect(tell('AF', 'count', 'en')).toMatch(/to none in 1981, when South Africa had left\./u);
  });

  it.each(
    listRegions(tables).flatMap((region) =>
      (['count', 'share'] as const).flatMap((measure) =>
        LANGUAGES.map((language) => [region, measure, language] as const),
      ),
    ),
  )('%s, %s, %s: leaves no place empty and no word untranslated', (region, measure, language) => {
    expect(tell(region, measure, language)).not.toMatch(/[{}⟦⟧]|undefined|NaN|\(\)|: \.|with \./);
  });
});
