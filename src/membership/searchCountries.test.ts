import { getChoseong } from 'es-hangul';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTables } from '../build/readSeeds';
import { COUNTRY_ALIASES } from '../tables/countryNames';
import { isSyllableUnderWay, searchCountries, buildCountryIndex } from './searchCountries';

const index = buildCountryIndex(readTables('seeds/data').tables);
/** What a two-set keyboard makes of two consonants after each other. */
const JOINED = [
  ['ㄱㅅ', 'ㄳ'],
  ['ㄴㅈ', 'ㄵ'],
  ['ㄴㅎ', 'ㄶ'],
  ['ㄹㄱ', 'ㄺ'],
  ['ㄹㅁ', 'ㄻ'],
  ['ㄹㅂ', 'ㄼ'],
  ['ㄹㅅ', 'ㄽ'],
  ['ㄹㅌ', 'ㄾ'],
  ['ㄹㅍ', 'ㄿ'],
  ['ㄹㅎ', 'ㅀ'],
  ['ㅂㅅ', 'ㅄ'],
] as const;
const find = (query: string, language = 'ko') => searchCountries(index, query, language);

describe('finding a country', () => {
  it.each([
    ['한국', 'KR'],
    ['대한민국', 'KR'],
    ['대한 민국', 'KR'],
    ['남한', 'KR'],
    ['ROK', 'KR'],
    ['S. Korea', 'KR'],
    ['Korea, Republic of', 'KR'],
    ['Korea', 'KR'],
    ['south korea', 'KR'],
    ['KOREA, SOUTH', 'KR'],
    ['Iran, Islamic Republic of', 'IR'],
    ['Congo, Democratic Republic of the', 'CD'],
    ['kr', 'KR'],
    ['KOR', 'KR'],
    ['ㄷㅎㅁㄱ', 'KR'],
    ['ㄷㅎ', 'KR'],
    ['대하', 'KR'],
    ['대핞', undefined],
    ['eogksalsrnr', 'KR'],
    ['United States', 'US'],
    ['USA', 'US'],
    ['usa', 'US'],
    ['us', 'US'],
    ['미국', 'US'],
    ['America', 'US'],
    ['United States of America', 'US'],
    ['alrnr', 'US'],
    ['UK', 'GB'],
    ['Britain', 'GB'],
    ['영국', 'GB'],
    ['Turkey', 'TR'],
    ['Turkiye', 'TR'],
    ['Türkiye', 'TR'],
    ['튀르키예', 'TR'],
    ["Cote d'Ivoire", 'CI'],
    ['Côte d’Ivoire', 'CI'],
    ['cote divoire', 'CI'],
    ['Ivory Coast', 'CI'],
    ['코트디부아르', 'CI'],
    ['서독', 'DE'],
    ['West Germany', 'DE'],
    ['Deutschland', 'DE'],
    ['독일', 'DE'],
    ['Czech', 'CZ'],
    ['DR Congo', 'CD'],
    ['Bosnia and Herzegovina', 'BA'],
    ['터키', 'TR'],
    ['스와질란드', 'SZ'],
    ['콩고민주공화국', 'CD'],
    ['민주콩고', 'CD'],
    ['체코공화국', 'CZ'],
    ['남아공', 'ZA'],
    ['호주', 'AU'],
    ['그루지야', 'GE'],
    ['중국', 'CN'],
    ['바티칸', 'VA'],
    ['Austrlia', 'AU'],
    ['Germnay', 'DE'],
    ['  japan ', 'JP'],
    ['Österreich', 'AT'],
    ['osterreich', 'AT'],
  ])('%s', (query, code) => {
    expect(find(query)[0]).toBe(code);
  });

  it('gives the codes their country first, and then what begins so', () => {
    expect(find('in', 'en')[0]).toBe('IN');
    expect(find('niger', 'en').slice(0, 2)).toEqual(['NE', 'NG']);
    expect(find('united', 'en').toSorted()).toEqual(['GB', 'US']);
  });

  it('gives nothing for nothing, for signs and for what is no country', () => {
    expect(find('')).toEqual([]);
    expect(find('  ')).toEqual([]);
    expect(find('?!')).toEqual([]);
    expect(find('zzzzzz')).toEqual([]);
  });

  it.each([
    ['ㅍㄽ', 'ㅍㄹㅅ', 'FR'],
    ['ㄱㄽ', 'ㄱㄹㅅ', 'GR'],
    ['ㅍㄿ', 'ㅍㄹㅍ', undefined],
    ['ㄼㅇ', 'ㄹㅂㅇ', undefined],
  ])('finds by first consonants as a keyboard joins them: %s', (joined, apart, code) => {
    expect(find(joined)).toEqual(find(apart));
    if (code !== undefined) expect(find(joined)).toContain(code);
  });

  it('finds the same however first consonants are joined', () => {
    for (const { displayNames } of index) {
      const initials = getChoseong((displayNames['ko'] ?? '').replaceAll(/[^가-힣]/g, ''));
      for (const [pair, letter] of JOINED) {
        const joined = initials.replace(pair, letter);
        if (joined !== initials) expect([joined, find(joined)]).toEqual([joined, find(initials)]);
      }
    }
  });

  it('says of no syllable that is under way that nothing fits', () => {
    expect(find('대ㅎㆍ')).toContain('KR');
    expect(['대ㅎㆍ', '대ㅎ', 'ㄷㅐ', 'ㆍ'].map(isSyllableUnderWay)).toEqual([true, true, true, true]);
    expect(['대한', 'ㅋㅋㅋ', 'xyz', ''].map(isSyllableUnderWay)).toEqual([false, false, false, false]);
  });

  it('takes whatever is typed, and finds countries of the data alone, each once', () => {
    const codes = new Set(index.map(({ code }) => code));
    const check = (query: string) => {
      const found = find(query);
      expect(found.filter((code) => !codes.has(code))).toEqual([]);
      expect(new Set(found).size).toBe(found.length);
    };
    fc.assert(fc.property(fc.string({ unit: 'binary-ascii', maxLength: 12 }), check), { numRuns: 40 });
    fc.assert(fc.property(fc.stringMatching(/^[a-zA-Z ㄱ-ㅣ가-힣]{0,10}$/), check), { numRuns: 40 });
  });

  it('finds a country first by each name of the project’s own list', () => {
    for (const [code, names] of Object.entries(COUNTRY_ALIASES))
      for (const name of names) expect([name, find(name)[0]]).toEqual([name, code]);
  });

  it('finds every country first by each of its names and codes', () => {
    for (const { code, codes, displayNames } of index) {
      for (const name of [...codes, ...Object.values(displayNames)])
        expect([name, find(name)[0]]).toEqual([name, code]);
    }
  });
});
