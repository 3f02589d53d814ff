import type { Span } from '../../documents/mappedText';
import { buildList, type Extraction, type ListItem, type ReadDocument } from '../extraction';
import type { Diagnostic, FactDate, FactValue } from '../factsSchema';
import { reportMissed } from '../reportUncovered';
import { readFirstDate } from '../tokens';

const NUMBERED = String.raw`(?:(?<number>\d{1,3})\.|\[\^?(?<bracketed>\d{1,3})\]:?|[\^↑])`;
// The letters of the places that an entry is cited at: "↑ 가 나 …", "^ a b …".
const LETTERS = String.raw`(?:(?:\p{Ll}|[가-하]) )*`;
const ENTRY = new RegExp(`^(?:${NUMBERED} ?)?${LETTERS}(?<body>.+)$`, 'u');
const QUOTED =
  /^[“"‘'](?<title>[^”"]+?)[”"’'][.,]?(?: (?!Retrieved|Accessed|Archived|\d{4}(?:년|-|\.))(?<publisher>[^.]+)\.)?/u;
const KO_RETRIEVED = String.raw`(?<!\d)\d[\d년월일.\s/-]{3,16}에? ?(?:확인|열람|보존)`;
const EN_RETRIEVED = String.raw`\b(?:[Rr]etrieved|[Aa]ccessed) (?=[^.;]*\d)[\p{L}\d ,/-]{4,20}`;
const RETRIEVED = new RegExp(`${KO_RETRIEVED}|${EN_RETRIEVED}`, 'u');

/**
 * The lists of references, with the dates on which the pages were looked at; a date that cannot be read is reported.
 */
export function extractReferences(document: ReadDocument): { extractions: Extraction[]; missed: Diagnostic[] } {
  const missed: Diagnostic[] = [];
  const lists: (Span & { items: ListItem[] })[] = [];
  const entries = document.sentences.filter(({ block }) => block.kind === 'reference');
  entries.forEach(({ text, start, end }, index) => {
    const said = RETRIEVED.exec(text);
    const retrieved = readFirstDate(said?.[0] ?? '');
    if (said && !retrieved) {
      const from = start + said.index;
      missed.push(
        reportMissed(document, 'unreadable-date', ['references'], { start: from, end: from + said[0].length }),
      );
    }
    const item = readEntry(text, index + 1, retrieved);
    const last = lists.at(-1);
    if (last && document.text.slice(last.end, start).trim() === '') {
      last.items.push(item);
      last.end = end;
    } else lists.push({ start, end, items: [item] });
  });
  return { extractions: lists.map((list) => buildList(document, 'references', list, list.items)), missed };
}

/** `position` stands for the number of an entry that has none. */
function readEntry(text: string, position: number, retrieved: FactDate | undefined): ListItem {
  const { number: numbered, bracketed, body = text } = ENTRY.exec(text)?.groups ?? {};
  const number = Number(numbered ?? bracketed ?? position);
  const { title = body.replace(/\.$/u, ''), publisher } = QUOTED.exec(body)?.groups ?? {};
  const more = { ...(publisher !== undefined && { publisher }), ...(retrieved && { retrieved }) };
  const value: FactValue = { kind: 'reference', number, title, ...more };
  return { words: body, key: `${number}:${title.toLowerCase()}`, value };
}
