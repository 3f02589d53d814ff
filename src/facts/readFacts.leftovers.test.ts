import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findFact } from './statements';
import { readFacts } from './readFacts';

const seeds = fileURLToPath(new URL('../../seeds/', import.meta.url));
const documents = readdirSync(seeds)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(`${seeds}${file}`, 'utf8'));
/** Figures and dates that something may be left beside, in either document. */
const SPOTS = [
  '166',
  '166개국',
  '166개국의 회원국',
  '8개국',
  '2016년 9월',
  '2016년 6월 기준',
  '1951년',
  'in 1951',
  '2004',
];

function read(text: string) {
  const { facts } = readFacts([{ file: 'a.txt', text }]);
  return {
    values: facts.facts.flatMap(({ id, evidence }) => evidence.map(({ value }) => JSON.stringify([id, value]))),
    unread: facts.messages.filter(({ rule }) => /^(?:not-understood|unreadable|unknown)/.test(rule)).length,
  };
}

// What copies of pages of encyclopedias and of wikis hold beside words: links to the editor, notes, templates, marks.
// prettier-ignore
const LEFTOVERS = [
  '[편집 | 원본 편집]', '[편집]', '[내용주 1]', '[주 1]', '[각주 1]', '[언제?]', '[출처 필요]', '[확인 필요]', '[註 1]', '[1]', '[1][2]',
  '[1]: 23', '[1]:23-25', '[1]:p.23', '[ 1 ]', '[1, 2]', '[1–3]', '【1】', '[^1]', '¹', '⁽¹⁾', '†', '[edit]',
  '[update]', '[when?]', '[citation needed]', '[note 2]', '[a]', '(update)', ' [1] ', '↗', '{{출처}}',
  '{{sfn|Smith|2010|p=3}}', '{{cite web|title=a {{b}}|date=2016}}', '<ref>IOM 2016</ref>', '<ref name="a"/>',
  '<sup>1</sup>', '<br>', '&nbsp;', '**', "'''", '[[#cite-1|1]]', '[[파일:a.png|섬네일]]',
  '[1](https://example.org/a_(b))',
];

describe.each(LEFTOVERS)('%s beside a figure', (leftover) => {
  test.each(documents.map((text) => [text.trim().slice(0, 20), text]))(
    'changes no fact, or is reported: %s',
    (_, text) => {
      const before = read(text);
      for (const spot of SPOTS.filter((words) => text.includes(words))) {
        const after = read(text.replaceAll(spot, spot + leftover));
        expect(after.values.filter((value) => !before.values.includes(value))).toEqual([]);
        if (before.values.some((value) => !after.values.includes(value)))
          expect(after.unread).toBeGreaterThan(before.unread);
      }
    },
  );
});

test('the title of a reference has none of the letters that lead back from it', () => {
  const { facts } = readFacts([
    {
      file: 'a.txt',
      text: '국제이주기구는 정부간 조직이다.\n\n각주\n\n↑ 가 나 “Member States”. 2014년 11월 3일에 확인함.\n^ a b “Observers”.',
    },
  ]);
  expect(findFact(facts, 'references')?.value).toEqual({ kind: 'list', items: ['Member States', 'Observers'] });
});

test('words that a link or an emphasis holds are read as they stand', () => {
  const text =
    'The **International Organization for Migration** is an [intergovernmental organization](https://example.org/a_(b)).';
  const [type] = findFact(readFacts([{ file: 'a.txt', text }]).facts, 'type')?.evidence ?? [];
  expect(type?.quote).toBe('intergovernmental organization');
});

test('references that have lost their numbers in a copy are numbered by their order', () => {
  const entries = '“Member States”. 2014년 11월 3일에 확인함.\n“Observers”. 2014년 11월 3일에 확인함.';
  const { facts } = readFacts([{ file: 'a.txt', text: `국제이주기구는 정부간 조직이다.\n\n각주\n\n${entries}` }]);
  expect(findFact(facts, 'references')?.items?.map(({ value }) => value)).toMatchObject([
    { number: 1, title: 'Member States', retrieved: { date: '2014-11-03' } },
    { number: 2, title: 'Observers', retrieved: { date: '2014-11-03' } },
  ]);
});
