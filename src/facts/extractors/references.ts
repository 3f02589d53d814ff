import type { ParsedDocument } from '../../documents/parseDocument';
import { tokenize, type Language } from '../tokens';
import type { ExtractedItem, Extraction, TextSpan, Uncovered } from './extraction';

const NUMBERED = String.raw`(?:(?<number>\d{1,3})\.|\[\^?(?<bracketed>\d{1,3})\]:?|[\^↑])`;
// The letters of the places that an entry is cited at: "↑ 가 나 …", "^ a b …".
const LETTERS = String.raw`(?:[\^↑] ?)?(?:(?:\p{Ll}|[가-하]) )*`;
const ENTRY = new RegExp(`^(?:${NUMBERED} ?)?${LETTERS}(?<body>.+)$`, 'u');
const QUOTED =
  /^[“"‘'](?<title>[^”"]+?)[”"’'][.,]?(?: (?!Retrieved|Accessed|Archived|\d{4}(?:년|-|\.))(?<publisher>[^.]+)\.)?/u;
const RETRIEVED =
  /(?<!\d)\d[\d년월일.\s/-]{3,16}에? ?(?:확인함|확인|열람|보존된?)|\b(?:[Rr]etrieved|[Aa]ccessed) (?:on )?[^;]{0,16}?\d{2,4}(?!\d)/u;

/** The entries of the lists of references, with the dates on which the pages were looked at; a date that cannot be read is reported. */
export function extractReferences(
  document: ParsedDocument,
  language: Language,
): { found: Extraction[]; missed: Uncovered[] } {
  const lists: Extract<Extraction, { kind: 'list' }>[] = [];
  const missed: Uncovered[] = [];
  const entries = document.sentences.filter(({ block }) => block.kind === 'reference');
  entries.forEach((entry, index) => {
    const item = readEntry(entry, index + 1, language);
    const last = lists.at(-1);
    if (item.value.kind === 'reference' && !item.value.retrieved) missed.push(...findUnread(entry));
    if (last && document.text.slice(last.end, entry.start).trim() === '') {
      last.items.push(item);
      last.end = entry.end;
    } else
      lists.push({ kind: 'list', fact: 'references', start: entry.start, end: entry.end, align: 'key', items: [item] });
  });
  return { found: lists, missed };
}

/** `position` stands for the number of an entry that has none. */
function readEntry({ text, start, end }: TextSpan, position: number, language: Language): ExtractedItem {
  const { number: numbered, bracketed, body = text } = ENTRY.exec(text)?.groups ?? {};
  const number = Number(numbered ?? bracketed ?? position);
  const { title = body.replace(/\.$/u, ''), publisher } = QUOTED.exec(body)?.groups ?? {};
  const said = RETRIEVED.exec(body)?.[0];
  const dates = said === undefined ? [] : [...tokenize(said, language).tokens.values()];
  const retrieved = dates.find((token) => token.kind === 'date')?.date;
  return {
    start: end - body.length,
    end: Math.max(end, start),
    key: `${number}:${title.toLowerCase()}`,
    value: {
      kind: 'reference',
      number,
      title,
      ...(publisher === undefined ? {} : { publisher }),
      ...(retrieved ? { retrieved } : {}),
    },
  };
}

function findUnread(entry: TextSpan): Uncovered[] {
  const said = RETRIEVED.exec(entry.text);
  if (!said) return [];
  const start = entry.start + said.index;
  return [{ rule: 'unreadable-date', facts: ['references'], start, end: start + said[0].length }];
}
