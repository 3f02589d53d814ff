import { expect, test } from 'vitest';
import { phraseForm, politeClause } from './phrases';

test.each([
  ['국제이주기구는 정부간 조직이다.', '국제이주기구는 정부간 조직', '입니다'],
  ['피난민들의 선거를 도운 바 있다', '피난민들의 선거를 도운 바 있', '습니다'],
  ['국제 협력을 장려한다.', '국제 협력을 장려', '합니다'],
  ['이주자를 돕는다', '이주자를 돕', '습니다'],
  ['위원회로 출범하였다', '위원회로 출범하였', '습니다'],
  ['유엔의 전문기구는 아니다', '유엔의 전문기구는 아', '닙니다'],
  ['권리를 명시하고 있지 않다', '권리를 명시하고 있지 않', '습니다'],
  ['정부간 조직', '정부간 조직', ''],
  ['이주를 돕는 기구다', '이주를 돕는 기구다', ''],
])('%s is said politely, its words kept as far as they can be', (sentence, words, ending) => {
  expect(politeClause(sentence, 'ko')).toEqual({ words, ending });
});

test('an English sentence keeps all of its words', () => {
  expect(politeClause('IOM is an organization.', 'en')).toEqual({ words: 'IOM is an organization', ending: '' });
});

test.each([
  ['to help resettle people', 'en', 'aim'],
  ['promoting humane migration', 'en', 'thing'],
  ['the orderly migration of people', 'en', 'thing'],
  ['promote orderly migration', 'en', 'other'],
  ['사람들의 재정착을 돕기 위해', 'ko', 'aim'],
  ['이주를 돕기 위한 것', 'ko', 'thing'],
  ['선거를 도운 바 있다', 'ko', 'statement'],
  ['promouvoir les migrations', 'fr', 'other'],
] as const)('%s (%s) is of the form %s', (text, language, form) => {
  expect(phraseForm({ text, language })).toBe(form);
});
