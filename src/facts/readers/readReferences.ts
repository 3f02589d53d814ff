import type { ParsedDocument } from '../../documents/readDocument';
import type { Sentence } from '../../documents/readSentences';
import type { FactDate } from '../factsSchema';
import { toUnreadableDate, type Finding, type FoundItem, type Piece } from '../finding';
import { matchPiece } from './matchPieces';
import { DATE, NUMERIC_DATE, readDate } from './readDate';

const ENTRY = /^(?:(?:(?<number>\d{1,3})\.|\[(?<bracketed>\d{1,3})\]|[\^↑](?:\s[a-z](?=\s))*)\s)?(?<body>.+)$/dgu;
const QUOTED =
  /^[“"‘'](?<title>[^”"]+?)[”"’'][.,]?(?:\s(?!Retrieved|Accessed|Archived|\d{4}(?:년|-|\.))(?<publisher>[^.]+)\.)?/dgu;
const PLAIN = /^(?<title>.+?)\.?$/dgu;
const KO_RETRIEVED = String.raw`에?\s?(?:확인함|확인|열람|보존된?)`;
const EN_RETRIEVED = String.raw`\b(?:[Rr]etrieved|[Aa]ccessed)\s(?:on\s)?`;
const RETRIEVED = [
  `${DATE.ko}${KO_RETRIEVED}`,
  `${NUMERIC_DATE}${KO_RETRIEVED}`,
  `${EN_RETRIEVED}${DATE.en}(?!-)`,
  `${EN_RETRIEVED}${NUMERIC_DATE}`,
].map((source) => new RegExp(source, 'dgu'));
/** Words for a retrieval with figures beside them: a date, readable or not. */
const RETRIEVED_SOME_TIME = new RegExp(
  String.raw`(?<![\d.])\d[\d년월일.\s/-]{3,16}${KO_RETRIEVED}|${EN_RETRIEVED}[^;]{0,16}?\d{2,4}`,
  'dgu',
);

/** The entries of the list of references, with the dates on which the pages were looked at; a date that cannot be read is a message. */
export function readReferences(view: ParsedDocument): Finding[] {
  const lists: (Finding & { kind: 'list' })[] = [];
  const entries = view.sentences.filter(({ block }) => block.kind === 'reference');
  entries.forEach((entry, index) => {
    const items = readEntry(entry, index + 1);
    const last = lists.at(-1);
    const isNext = last !== undefined && view.text.slice(last.end, entry.start).trim() === '';
    if (items.length === 0) return;
    if (isNext) {
      last.items.push(...items);
      last.end = entry.end;
    } else lists.push({ kind: 'list', fact: 'references', start: entry.start, end: entry.end, align: 'key', items });
  });
  return [...lists, ...entries.flatMap(toProblem)];
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
  return [
    {
      start: body.start,
      end: body.end,
      key: `${number}:${title.toLowerCase()}`,
      value: {
        kind: 'reference',
        number,
        title,
        ...(publisher === undefined ? {} : { publisher }),
        ...(retrieved ? { retrieved } : {}),
      },
    },
  ];
}

function readRetrieved(body: Piece): FactDate | undefined {
  const match = RETRIEVED.map((pattern) => matchPiece(body, pattern)).find((found) => found !== undefined);
  return match && readDate(match);
}

function toProblem(entry: Piece): Finding[] {
  const said = matchPiece(entry, RETRIEVED_SOME_TIME);
  return said && !readRetrieved(entry) ? [toUnreadableDate(said.whole, ['references'])] : [];
}
