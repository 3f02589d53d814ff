/** Words that a reader may not know, by the code of a value or the id of a fact; the files of translations explain them. */
const TERMS = [
  'intergovernmental-organization',
  'internally-displaced-persons',
  'observer-states',
  'observer-organizations',
  'un-related',
] as const;
export type Term = (typeof TERMS)[number];

/** True where the project explains this code or id. */
export function isTerm(code: string): code is Term {
  return TERMS.some((term) => term === code);
}
