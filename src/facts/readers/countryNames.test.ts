import { expect, test } from 'vitest';
import { readCountry, toCountrySlug } from './countryNames';

test.each([['Afghan', 'AF'], ['Iraqi', 'IQ'], ['Bosnian', 'BA'], ['Sudanese', 'SD'], ['Haitian', 'HT'], ['South Sudan', 'SS'], ['Kosovar', 'XK'], ['Nigerien', 'NE'], ['Nigerian', 'NG']])('knows %s as %s', (name, code) => {
  expect(readCountry(name, 'en')).toBe(code);
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
  expect(['AF', 'CI', 'SS'].map(toCountrySlug)).toEqual(['afghanistan', 'cote-d-ivoire', 'south-sudan']);
});
