import { expect, test } from 'vitest';
import { compileLabels } from './labels';
import { parseDocument } from './parseDocument';

const split = (text: string) =>
  parseDocument(text, compileLabels(['Formation'])).sentences.map((sentence) => sentence.text);

test('splits English at full stops, not at initials, titles and decimals', () => {
  expect(split('It was led by D. M. Thomas and Dr. Kim in the U.S. for years. It spent 1.8 billion. Did it?')).toEqual([
    'It was led by D. M. Thomas and Dr. Kim in the U.S. for years.',
    'It spent 1.8 billion.',
    'Did it?',
  ]);
});

test('splits Korean at full stops, with a reference marker between the sentences and without a space', () => {
  expect(split('회원국은 166개국이다.[1]2016년 6월 기준이다. 예산은 16.75억 달러이다.')).toEqual([
    '회원국은 166개국이다.',
    '2016년 6월 기준이다.',
    '예산은 16.75억 달러이다.',
  ]);
});

test('keeps a closing quotation mark with its sentence', () => {
  expect(split('He said “it is done.” They left.')).toEqual(['He said “it is done.”', 'They left.']);
});

test('cuts a paragraph without full stops into pieces and loses none of it', () => {
  const text = `${'가나다 '.repeat(3000)}끝이다.`;
  const sentences = split(text);
  expect(sentences.every((sentence) => sentence.length <= 2000)).toBe(true);
  expect(sentences.join(' ')).toBe(text);
});

test('does not split a date with dots', () => {
  expect(split('2016. 6. 기준 회원국은 166개국이다. 2016. 6. 30. 현재 같다.')).toEqual([
    '2016. 6. 기준 회원국은 166개국이다.',
    '2016. 6. 30. 현재 같다.',
  ]);
  expect(split('1999.12.5. 설립되었다. 크다.')).toEqual(['1999.12.5. 설립되었다.', '크다.']);
  expect(split('It was founded in 1951. 30 states joined.')).toEqual(['It was founded in 1951.', '30 states joined.']);
});

test('does not split at a short month before a figure, nor at a title, a saint or a number', () => {
  const said = [
    'It was founded on Dec. 5, 1951, and joined in Sept. 2016.',
    'As of Mar. 2019 Mr. Kim, Gen. Lee and Dr. 5 were at No. 17 in St. Gallen.',
    'It met in Dec. of 2001.',
    'It met in Nov.',
    'It left.',
  ];
  expect(split(said.join(' '))).toEqual(said);
});
