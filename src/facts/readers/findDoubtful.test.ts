import { expect, test } from 'vitest';
import { readFacts } from '../readFacts';

const read = (text: string) => readFacts([{ file: 'a.txt', text }]).facts;

test.each([
  [
    'IOM is in Geneva. UNHCR is headed by the High Commissioner. It was founded in 1950. It has 100 member states. Its Director General is Ann Bee.',
    ['founded', 'member-states', 'director-general'],
  ],
  [
    'IOM\n\nThe World Health Organization has its seat in Geneva. It has 194 member states. Its budget is $5 billion.',
    ['member-states', 'budget'],
  ],
  [
    '국제이주기구는 크다. 유엔난민기구는 제네바에 있다. 이 기구는 1950년에 설립되었다. 회원국은 150개국이다.',
    ['founded', 'member-states'],
  ],
  ['국제이주기구는 크다. 유엔은 뉴욕에 있다. 회원국은 193개국이다.', ['member-states']],
  ['국제이주기구는 크다. UNHCR은 제네바에 있다. 1950년에 설립되었다.', ['founded']],
])('what is said right after another body is a message, no fact: %s', (text, ids) => {
  const { facts, messages } = read(text);
  expect(facts.map(({ id }) => id).filter((id) => ids.includes(id))).toEqual([]);
  for (const id of ids)
    expect(messages).toContainEqual(expect.objectContaining({ rule: 'not-understood', facts: [id] }));
});

test.each([
  'IOM is in Geneva. UNHCR is in Geneva too. IOM was founded in 1951. It has 12 member states.',
  'IOM is in Geneva. UNHCR is in Geneva too.\n\nIt was founded in 1951. It has 12 member states.',
  'IOM is in Geneva. The United States joined it. It was founded in 1951. It has 12 member states.',
  '국제이주기구는 크다. 유엔난민기구는 제네바에 있다. 국제이주기구는 1951년에 설립되었다. 회원국은 12개국이다.',
])('a new paragraph or the name says whose the sentences are again: %s', (text) => {
  const { facts } = read(text);
  expect(facts.find(({ id }) => id === 'founded')?.value).toMatchObject({ date: '1951' });
  expect(facts.find(({ id }) => id === 'member-states')?.value).toMatchObject({ amount: 12 });
});

test.each([
  ['Formation 1951\nType of work: humanitarian aid\n\nIOM is in Geneva.', 'type', 'of work: humanitarian aid'],
  ['Formation 1951\nBudget per head: US$ 20,000\n\nIOM is in Geneva.', 'budget', 'US$ 20,000'],
  ['Formation 1951\nBudget deficit US$ 20 million\n\nIOM is in Geneva.', 'budget', 'US$ 20 million'],
  ['Type Intergovernmental organization\nFormation of the Council: 1960\n\nIOM is in Geneva.', 'founded', '1960'],
  [
    'Formation 1951\nMembers of the Council: 30 member states\n\nIOM is in Geneva.',
    'member-states',
    '30 member states',
  ],
  ['결성1951년\n유형별 업무 인도주의\n\n국제이주기구는 크다.', 'type', '별 업무 인도주의'],
  ['결성1951년\n예산 적자: 3억 달러\n\n국제이주기구는 크다.', 'budget', '3억 달러'],
])('what a line with a longer label says is a message, no fact: %s', (text, id, quote) => {
  const { facts, messages } = read(text);
  expect(facts.filter((fact) => fact.id === id)).toEqual([]);
  expect(messages).toContainEqual(
    expect.objectContaining({ rule: 'not-understood', facts: [id], where: [expect.objectContaining({ quote })] }),
  );
});

test('a label may say that it is that of the organization', () => {
  expect(
    read('Formation 1951\nType of organization: Intergovernmental organization\n\nIOM is in Geneva.').facts.find(
      ({ id }) => id === 'type',
    )?.value,
  ).toMatchObject({ text: 'Intergovernmental organization' });
});
