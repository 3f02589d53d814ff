import type { DocumentView } from '../../documents/readDocument';
import type { Sentence } from '../../documents/readSentences';
import type { Finding, FoundItem } from '../finding';
import { matchPiece, type PieceMatch } from './matchPieces';
import { DATE, readDate } from './readDate';

const ENTRY = /^(?:(?:(?<number>\d{1,3})\.|\[(?<bracketed>\d{1,3})\]|[\^↑](?:\s[a-z](?=\s))*)\s)?(?<body>.+)$/dgu;
const QUOTED = /^[“"‘'](?<title>[^”"]+?)[”"’'][.,]?(?:\s(?!Retrieved|Accessed|Archived|\d{4}년)(?<publisher>[^.]+)\.)?/dgu;
const PLAIN = /^(?<title>.+?)\.?$/dgu;
const RETRIEVED = [
  new RegExp(String.raw`${DATE.ko}에?\s?(?:확인함|확인|열람|보존된?)`, 'dgu'),
  new RegExp(String.raw`\b(?:[Rr]etrieved|[Aa]ccessed)\s(?:on\s)?${DATE.en}`, 'dgu'),
];

/** The entries of the list of references, with the dates on which the pages were looked at. */
export function readReferences(view: DocumentView): Finding[] {
  const lists: (Finding & { kind: 'list' })[] = [];
  const entries = view.sentences.filter(({ block }) => block.kind === 'reference');
  entries.forEach((entry, index) => {
    const items = readEntry(entry, index + 1);
    const last = lists.at(-1);
    const isNext = last !== undefined && view.text.slice(last.end, entry.start).trim() === '';
    if (items.length === 0) return;
    if (isNext) { last.items.push(...items); last.end = entry.end; }
    else lists.push({ kind: 'list', fact: 'references', start: entry.start, end: entry.end, align: 'key', items });
  });
  return lists;
}

/** `position` stands for the number of an entry that has none. */
function readEntry(entry: Sentence, position: number): FoundItem[] {
  const match = matchPiece(entry, ENTRY);
  const body = match?.piece('body');
  if (!match || !body) return [];
  const number = Number(match.groups['number'] ?? match.groups['bracketed'] ?? position);
  const said = matchPiece(body, QUOTED) ?? matchPiece(body, PLAIN);
  const title = said?.piece('title')?.text ?? body.text;
  const publisher = said?.piece('publisher')?.text;
  const retrieved = readRetrieved(body);
  return [{
    start: body.start, end: body.end, key: `${number}:${title.toLowerCase()}`,
    value: { kind: 'reference', number, title, ...(publisher === undefined ? {} : { publisher }), ...(retrieved ? { retrieved } : {}) },
  }];
}

function readRetrieved(body: { text: string; start: number; end: number }) {
  const match = RETRIEVED.map((pattern): PieceMatch | undefined => matchPiece(body, pattern)).find((found) => found !== undefined);
  return match ? readDate(match) : undefined;
}
