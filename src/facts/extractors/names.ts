import { textValue, toEvidence } from '../extraction';
import type { Extraction, Extractor, ListItem, ReadDocument } from '../extraction';
import { ABBREVIATION, ORGANIZATION_NAMES, SHORT_NAME, type Language } from '../tokens';

const LABELLED = /^(?<label>\p{L}+) ?[:：] ?(?<named>.+)$/u;
const SHORT = /^\p{Lu}{2,10}$/u;
const HANJA = /^[\p{Script=Han} ·]+$/u;

/** The names of the organization with their languages, from a title or where it is introduced. */
export const names: Extractor = {
  clauses: ['<names:{organization}>', '[the] <names:{organization}>[,] {is|was} …', '<names:{organization}>는 …'],
  items: { names: readNames },
};

/**
 * A name, and what the bracket behind it holds: `French: Organisation …`, Hanja, or the short form of the name before
 * it.
 */
function readNames(words: string, language: Language): ListItem[] {
  const items: ListItem[] = [];
  for (const text of words.split(/ ?\(|\)$|[,;] ?/u)) {
    const { label, named = text } = LABELLED.exec(text)?.groups ?? {};
    const key = findLanguage(named, label, language);
    const last = items.findLast((one) => one.key !== 'ko-Hani')?.value;
    if (key !== undefined) items.push({ words: named, key, value: { kind: 'name', text: named, language: key } });
    else if (SHORT.test(text) && last?.kind === 'name') last.abbreviation ??= text;
  }
  return items;
}

/** The language of a name, by its form; Han letters without a label are Korean in a Korean document. */
function findLanguage(name: string, label: string | undefined, language: Language): string | undefined {
  if (HANJA.test(name) && label === undefined && language === 'ko') return 'ko-Hani';
  return Object.entries(ORGANIZATION_NAMES).find(([, form]) => new RegExp(`^(?:${form})$`, 'iu').test(name))?.[0];
}

/** The first use of the abbreviation, wherever it stands; it is a fact beside a name that it is short for. */
export function extractAbbreviation(document: ReadDocument): Extraction[] {
  const [used] = document.sentences.flatMap(({ text, start }) => {
    const at = text.search(ABBREVIATION);
    return at === -1 ? [] : [start + at];
  });
  if (used === undefined) return [];
  const span = { start: used, end: used + SHORT_NAME.length };
  return [{ fact: 'abbreviation', evidence: toEvidence(document, span, textValue(SHORT_NAME, 'en', SHORT_NAME)) }];
}
