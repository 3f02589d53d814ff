import { expect, test } from 'vitest';
import type { Evidence, SourceDocument, Statement } from '../../facts/factsSchema';
import { quoteDocuments } from './eventText';
import type { DocumentEvent } from './events';

const value = { kind: 'date', date: '1951', precision: 'year' } as const;
const quote = (document: string, start: number, words: string): Evidence => ({
  document,
  start,
  end: start + words.length,
  quote: words,
  value,
});
const say = (id: string, ...evidence: [Evidence, ...Evidence[]]): Statement => ({
  id,
  agreement: 'agrees',
  value,
  evidence,
});
const document = (id: string): SourceDocument => ({
  id,
  file: `${id}.txt`,
  language: id,
  sha256: '',
  characters: 0,
  article: [],
  excluded: [],
});

test('each document says its longest words once, in their order', () => {
  const event: DocumentEvent = {
    source: 'documents',
    id: 'founded',
    date: { date: '1951', precision: 'year' },
    kind: 'founding',
    documents: ['ko', 'en'],
    differences: [],
    differsFrom: [],
    aliases: [],
    statements: [
      say('founded', quote('ko', 5, '1951년'), quote('ko', 90, '1951년'), quote('en', 40, '1951')),
      say('founding-name', quote('ko', 100, '위원회\n (ICEM)'), quote('ko', 8, '위원회')),
      say('founding-purpose', quote('ko', 50, '재정착을 돕기 위해'), quote('en', 30, 'established in 1951 to help')),
    ],
  };
  expect(quoteDocuments(event, [document('ko'), document('en'), document('fr')])).toEqual([
    { document: 'ko', language: 'ko', words: ['재정착을 돕기 위해', '1951년', '위원회 (ICEM)'] },
    { document: 'en', language: 'en', words: ['established in 1951 to help'] },
  ]);
});
