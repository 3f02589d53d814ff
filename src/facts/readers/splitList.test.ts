import { expect, test } from 'vitest';
import { splitList } from './splitList';

const split = (text: string, language: 'ko' | 'en', count?: number) =>
  splitList({ text, start: 0, end: text.length }, language, count).map((piece) => piece.text);

test('keeps an "and" within an element and splits at the last one', () => {
  expect(
    split('law, policy debate and guidance, migration health and the gender dimension of migration', 'en'),
  ).toEqual(['law', 'policy debate and guidance', 'migration health', 'the gender dimension of migration']);
  expect(split('migration and development, regulating migration, and addressing forced migration', 'en')).toEqual([
    'migration and development',
    'regulating migration',
    'addressing forced migration',
  ]);
});

test('does so for 과 and 와 in Korean', () => {
  expect(split('국제 이민법, 정책 토론과 안내, 이주자들의 건강과 성 차별 문제 해결', 'ko')).toEqual([
    '국제 이민법',
    '정책 토론과 안내',
    '이주자들의 건강',
    '성 차별 문제 해결',
  ]);
  expect(split('정부, 정부간 협의 그리고 비정부 기구', 'ko')).toEqual(['정부', '정부간 협의', '비정부 기구']);
});

test('takes 과 for a particle only after a final consonant, and 와 only after a vowel', () => {
  expect(split('이주 시설, 효과 분석', 'ko')).toEqual(['이주 시설', '효과 분석']);
  expect(split('이주 시설, 난민 보호와 귀환', 'ko')).toEqual(['이주 시설', '난민 보호', '귀환']);
});

test('leaves the last part whole where the text announces as many', () => {
  expect(split('이주 제한, 이주와 발전', 'ko', 2)).toEqual(['이주 제한', '이주와 발전']);
});

test('gives each element its place', () => {
  const text = 'a, b and c';
  expect(
    splitList({ text, start: 10, end: 20 }, 'en').map(({ start, end }) => text.slice(start - 10, end - 10)),
  ).toEqual(['a', 'b', 'c']);
});
