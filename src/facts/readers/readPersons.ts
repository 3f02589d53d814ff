import type { Piece } from '../finding';
import { matchAt, toPiece } from './matchPieces';
import { PERSON, SURNAME, TITLE } from './personName';

const TITLE_HERE = new RegExp(TITLE, 'uy');
const PERSON_HERE = new RegExp(PERSON, 'uy');
const SURNAME_HERE = new RegExp(SURNAME, 'uy');
const COMMA_HERE = /,\s(?!and\b)/uy;
const AND_HERE = /,?\sand\s/uy;

/** The name of a person that begins at an offset within a piece, without the title before it; with a title one word is enough. */
export function readPerson(within: Piece, at: number): Piece | undefined {
  const from = at + (matchAt(within.text, TITLE_HERE, at) ?? '').length;
  const name =
    matchAt(within.text, PERSON_HERE, from) ?? (from > at ? matchAt(within.text, SURNAME_HERE, from) : undefined);
  return name === undefined ? undefined : toPiece(within, from, from + name.length);
}

/** The names of persons that are listed from an offset within a piece on: after commas and, for the last, "and". */
export function readPersons(within: Piece, at: number): Piece[] {
  const first = readPerson(within, at);
  if (!first) return [];
  const names = [first];
  let last = first;
  for (let next = readNext(within, last, COMMA_HERE); next; next = readNext(within, last, COMMA_HERE)) {
    names.push(next);
    last = next;
  }
  const final = readNext(within, last, AND_HERE);
  return final ? [...names, final] : names;
}

function readNext(within: Piece, last: Piece, separator: RegExp): Piece | undefined {
  const end = last.end - within.start;
  const between = matchAt(within.text, separator, end);
  return between === undefined ? undefined : readPerson(within, end + between.length);
}
