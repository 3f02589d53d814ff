import type { Span } from '../../documents/mappedText';
import { toList, type Extraction, type ListItem, type ReadDocument, type TextSpan } from '../extraction';
import type { Diagnostic } from '../diagnosticsSchema';
import type { FactValue } from '../factsSchema';
import { reportMissed } from '../reportUncovered';
import { readFirstDate, type Language } from '../tokens';

const NUMBERED = String.raw`(?:(?<number>\d{1,3})\.|\[\^?(?<bracketed>\d{1,3})\]:?|[\^↑])`;
// The letters of the places that an entry is cited at: "↑ 가 나 …", "^ a b …".
const LETTERS = String.raw`(?:[\^↑] ?)?(?:(?:\p{Ll}|[가-하]) )*`;
const ENTRY = new RegExp(`^(?:${NUMBERED} ?)?${LETTERS}(?<body>.+)$`, 'u');
const QUOTED =
  /^[“"‘'](?<title>[^”"]+?)[”"’'][.,]?(?: (?!Retrieved|Accessed|Archived|\d{4}(?:년|-|\.))(?<publisher>[^.]+)\.)?/u;
const RETRIEVED =
  /(?<!\d)\d[\d년월일.\s/-]{3,16}에? ?(?:확인함|확인|열람|보존된?)|\b(?:[Rr]etrieved|[Aa]ccessed) (?:on )?[^;]{0,16}?\d{2,4}(?!\d)/u;

/**
 * The lists of references, with the dates on which the pages were looked at; a date that cannot be read is reported.
 */
export function extractReferences(
  document: ReadDocument,
  language: Language,
): { extractions: Extraction[]; missed: Diagnostic[] } {
  const entries = document.sentences.filter(({ block }) => block.kind === 'reference');
  const missed: Diagnostic[] = [];
  const lists: (TextSpan & { items: ListItem[] })[] = [];
  entries.forEach((entry, index) => {
    const { item, unread } = readEntry(entry, index + 1, language);
    if (unread) missed.push(reportMissed(document, 'unreadable-date', ['references'], unread));
    const last = lists.at(-1);
    if (last && document.text.slice(last.end, entry.start).trim() === '') {
      last.items.push(item);
      last.end = entry.end;
    } else lists.push({ ...entry, items: [item] });
  });
  return { extractions: lists.map((list) => toList(document, 'references', list, list.items)), missed };
}

/** `position` stands for the number of an entry that has none; `unread`: a date that cannot be read. */
function readEntry(entry: TextSpan, position: number, language: Language): { item: ListItem; unread?: Span } {
  const { text, start, end } = entry;
  const { number: numbered, bracketed, body = text } = ENTRY.exec(text)?.groups ?? {};
  const number = Number(numbered ?? bracketed ?? position);
  const { title = body.replace(/\.$/u, ''), publisher } = QUOTED.exec(body)?.groups ?? {};
  const said = RETRIEVED.exec(text);
  const retrieved = said ? readFirstDate(said[0], language) : undefined;
  const value: FactValue = { kind: 'reference', number, title };
  if (publisher !== undefined) value.publisher = publisher;
  if (retrieved) value.retrieved = retrieved;
  return {
    item: { start: end - body.length, end, key: `${number}:${title.toLowerCase()}`, value },
    ...(said && !retrieved && { unread: { start: start + said.index, end: start + said.index + said[0].length } }),
  };
}
