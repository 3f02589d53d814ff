import { textValue, toEvidence } from '../extraction';
import type { Extraction, Extractor, ListItem, ReadDocument } from '../extraction';
import { ORGANIZATION_NAMES, type Language } from '../tokens';

const LABELLED = /^(?<label>\p{L}+) ?[:：] ?(?<named>.+)$/u;
const SHORT = /^\p{Lu}{2,10}$/u;
const HANJA = /^[\p{Script=Han} ·]+$/u;
const SMALL_WORDS = /^(?:for|of|the|and|on|in|to)$/iu;
const CALLED = {
  ko: new Intl.DisplayNames(['ko'], { type: 'language' }),
  en: new Intl.DisplayNames(['en'], { type: 'language' }),
};
const LANGUAGES = 'ko en fr es de it pt nl ru uk pl ar zh ja vi id tr sv el he hi'.split(' ');

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

/** The language of a name, by how a document in Korean or English calls it (프랑스어, French) or by the name itself. */
function findLanguage(name: string, label: string | undefined, language: Language): string | undefined {
  const labelled = label && LANGUAGES.find((code) => CALLED[language].of(code)?.toLowerCase() === label.toLowerCase());
  if (HANJA.test(name) && (labelled ?? language) === 'ko') return 'ko-Hani';
  if (label !== undefined) return labelled;
  return Object.entries(ORGANIZATION_NAMES).find(([, form]) => new RegExp(`^(?:${form})$`, 'iu').test(name))?.[0];
}

/** The first use of the short form that stands beside a name or, failing that, of the initials of the English name. */
export function extractAbbreviation(document: ReadDocument, extractions: readonly Extraction[]): Extraction[] {
  const values = extractions
    .flatMap(({ fact, items = [] }) => (fact === 'names' ? items : []))
    .flatMap(({ evidence: { value } }) => (value.kind === 'name' ? [value] : []));
  const english = values.find(({ language }) => language === 'en');
  const initials = english?.text.split(' ').filter((word) => !SMALL_WORDS.test(word));
  const short =
    values.find((one) => one.abbreviation)?.abbreviation ?? initials?.map((word) => word.charAt(0)).join('');
  if (!short) return [];
  const pattern = new RegExp(String.raw`(?<!\p{L})${short}(?!\p{Lu})`, 'u');
  const used = document.sentences.find(({ text }) => pattern.test(text));
  const start = used && used.start + used.text.search(pattern);
  if (start === undefined) return [];
  const value = textValue(short, 'en', short);
  return [{ fact: 'abbreviation', evidence: toEvidence(document, { start, end: start + short.length }, value) }];
}
