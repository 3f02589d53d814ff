import { describe, expect, test } from 'vitest';
import { LABELS } from '../facts/infoboxLabels';
import { parseDocument } from './parseDocument';

const parse = (text: string) => parseDocument(text, LABELS);
const toReasons = (text: string) =>
  parse(text).excluded.map(({ start, end, reason }) => [reason, text.slice(start, end)]);
const toKinds = (text: string) => parse(text).blocks.map(({ kind, label }) => label?.known ?? kind);
const KOREAN = '국제이주기구는 이주자들의 인구이동에 대해 논의하는 정부간 조직이다.';
const ENGLISH = 'The International Organization for Migration is an intergovernmental organization.';

describe('the article', () => {
  test('ends at "Read other articles:"; what follows is excluded stretch by stretch, a stray last line too', () => {
    expect(
      toReasons(`${KOREAN}\n\nRead other articles:\n\nIt was founded in 1952.\n\n\nمقالة\n\nStrategi Solo`),
    ).toEqual([
      ['read-more', 'Read other articles:'],
      ['other-articles', 'It was founded in 1952.'],
      ['other-articles', 'مقالة'],
      ['other-articles', 'Strategi Solo'],
    ]);
  });

  test('leaves out "Read more about", however long, and quotations by others', () => {
    const more = `Read more about International Organization For Migration: ${'Membership, '.repeat(10)}History`;
    expect(
      toReasons(
        `${ENGLISH}\n\n${more}\n\nFamous quotes containing the word organization:\n\n    Democracy is air.\n    Somebody (b. 1931)`,
      ),
    ).toEqual([
      ['read-more', more],
      ['quotation', 'Famous quotes containing the word organization:'],
      ['quotation', 'Democracy is air.\n    Somebody (b. 1931)'],
    ]);
  });

  test('leaves out headings with nothing below them and keeps those with a text', () => {
    expect(toReasons(`${KOREAN}\n\n역사\n\n${KOREAN}\n\n외부 링크\n\n같이 보기`)).toEqual([
      ['empty-section', '외부 링크'],
      ['empty-section', '같이 보기'],
    ]);
  });

  test('leaves out lists of links, but not the references after them', () => {
    expect(toReasons(`${ENGLISH}\n\nExternal links\n\nOfficial website\n\nReferences\n\n1. “Member States”.`)).toEqual([
      ['links', 'External links'],
      ['links', 'Official website'],
    ]);
  });

  test('leaves out notices about the article and paragraphs in another language', () => {
    const dutch =
      'De drie grote regio’s van Libië zijn Fezzan, Tripolitanië en Cyrenaica, en Fezzan is de zuidwestelijke regio van het land.';
    expect(toReasons(`이 문서는 확인이 필요합니다.\n\n${KOREAN} ${KOREAN} ${KOREAN}\n\n${dutch}`)).toEqual([
      ['notice', '이 문서는 확인이 필요합니다.'],
      ['other-language', dutch],
    ]);
  });

  test('and what is excluded are the whole document but for spaces', () => {
    const text = `\uFEFF결성1951년\r\n\r\n${KOREAN}\r\n\r\nRead other articles:\r\n\r\nOne.\r\n\r\nTwo.\r\n`;
    const { article, excluded } = parse(text);
    const all = [...article, ...excluded].toSorted((one, other) => one.start - other.start);
    expect(
      all
        .map(({ start, end }) => text.slice(start, end))
        .join('')
        .replaceAll(/\s/gu, ''),
    ).toBe(text.replaceAll(/[\s\uFEFF]/gu, ''));
  });
});

describe('the lines of a document', () => {
  test('are known by labels that are glued to their values, or by their neighbours', () => {
    expect(toKinds(`결성1951년\n미화\u00A016.75억 달러\n사무 총장윌리엄\n\n${KOREAN}`)).toEqual([
      '결성',
      'row',
      '사무 총장',
      'paragraph',
    ]);
    expect(toKinds(`Formation1951\nMembership173 member states\n\n${ENGLISH}`)).toEqual([
      'Formation',
      'Membership',
      'paragraph',
    ]);
  });

  test.each([
    [
      'Type Intergovernmental organization Leader Ann Bee Founded 1901',
      ['Type Intergovernmental organization', 'Leader Ann Bee', 'Founded 1901'],
    ],
    [
      'TypeIntergovernmental organizationLeaderAnn BeeFounded1901',
      ['TypeIntergovernmental organization', 'LeaderAnn Bee', 'Founded1901'],
    ],
    [
      'Type: Intergovernmental organization | Founded: 1901 | Leader: Ann Bee',
      ['Type: Intergovernmental organization', 'Founded: 1901', 'Leader: Ann Bee'],
    ],
    [
      '유형정부간 조직 사무 총장이나 비 결성1901년 (본부 제네바) 회원12개국',
      ['유형정부간 조직', '사무 총장이나 비', '결성1901년 (본부 제네바)', '회원12개국'],
    ],
    [
      'Membership 12 member states of the Members and Head of Budget',
      ['Membership 12 member states of the Members and Head of Budget'],
    ],
    ['회원12개국의 회원국과 8개국의 회원은 예산안', ['회원12개국의 회원국과 8개국의 회원은 예산안']],
  ])('are as many as they have labels with values: %s', (line, lines) => {
    const { blocks } = parse(`${line}\n\n${/\p{Script=Hangul}/u.test(line) ? KOREAN : ENGLISH}`);
    expect(blocks.filter(({ kind }) => kind === 'row').map(({ text }) => text)).toEqual(lines);
  });

  test('are no sentence where the full stop is that of a date', () => {
    expect(toKinds(`설립일 1951. 12. 6.\n회원국 12개국\n\n${KOREAN}`)).toEqual(['설립일', '회원국', 'paragraph']);
  });

  test('are a title where the first one names the subject, even right above an infobox', () => {
    expect(toKinds(`Some Organization\nFormation 1951\n\n${ENGLISH}`)).toEqual(['title', 'Formation', 'paragraph']);
  });

  test('are no infobox where a label is only the start of a word or a sentence', () => {
    expect(toKinds(`Formations of clouds\n\n${ENGLISH}\n\nMembers of the council met.`)).toEqual([
      'title',
      'paragraph',
      'paragraph',
    ]);
  });
});

test('tells the language of the article, whatever is excluded from it', () => {
  expect(parse(`${KOREAN}\n\nRead other articles:\n\n${ENGLISH.repeat(50)}`).language).toBe('ko');
  // Nothing says where this article ends.
  expect(parse(`${KOREAN.repeat(10)}\n\n${ENGLISH.repeat(99)}`).language).toBe('ko');
  expect(parse(ENGLISH).language).toBe('en');
  expect(parse('Organisation internationale pour les migrations').language).toBe('und');
});
