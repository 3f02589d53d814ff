import { expect, test } from 'vitest';
import { readCountry, slugifyCountry } from './countryNames';

test.each([
  ['Afghan', 'AF'],
  ['Iraqi', 'IQ'],
  ['Bosnian', 'BA'],
  ['Sudanese', 'SD'],
  ['Haitian', 'HT'],
  ['South Sudan', 'SS'],
  ['Kosovar', 'XK'],
  ['Nigerien', 'NE'],
  ['Nigerian', 'NG'],
])('knows %s as %s', (name, code) => {
  expect(readCountry(name, 'en')).toBe(code);
});

test.each([
  ['British', 'GB'],
  ['UK', 'GB'],
  ['Dutch', 'NL'],
  ['US', 'US'],
  ['U.S.', 'US'],
  ['French', 'FR'],
  ['Swiss', 'CH'],
  ['Polish', 'PL'],
  ['Turkish', 'TR'],
  ['Ivorian', 'CI'],
  ['Hong Kong', 'HK'],
  ['Argentinian', 'AR'],
  ['US Virgin Islands', 'VI'],
])('knows %s, which is no name with an ending, as %s', (name, code) => {
  expect(readCountry(name, 'en')).toBe(code);
});

test.each([
  ['우즈벡', 'UZ'],
  ['아프간', 'AF'],
  ['남아공', 'ZA'],
  ['한국', 'KR'],
  ['터키', 'TR'],
])('knows the short %s as %s', (name, code) => {
  expect(readCountry(name, 'ko')).toBe(code);
});

test('knows no code that is out of use', () => {
  expect(['German', 'Vietnamese', 'Zimbabwean', 'Yemeni', 'Serbian'].map((name) => readCountry(name, 'en'))).toEqual([
    'DE',
    'VN',
    'ZW',
    'YE',
    'RS',
  ]);
  expect(['독일', '미얀마', '베트남'].map((name) => readCountry(name, 'ko'))).toEqual(['DE', 'MM', 'VN']);
});

test('knows the Korean names', () => {
  expect(readCountry('아프가니스탄', 'ko')).toBe('AF');
  expect(readCountry('이라크', 'ko')).toBe('IQ');
});

test('knows no country by what two could be called, nor by what none is', () => {
  expect(readCountry('Congolese', 'en')).toBeUndefined();
  expect(readCountry('Dominican', 'en')).toBeUndefined();
  expect(readCountry('American', 'en')).toBeUndefined();
  expect(readCountry('Ruritanian', 'en')).toBeUndefined();
  expect(readCountry('유럽', 'ko')).toBeUndefined();
});

test('names a country in an id', () => {
  expect(['AF', 'CI', 'SS'].map(slugifyCountry)).toEqual(['afghanistan', 'cote-d-ivoire', 'south-sudan']);
});
