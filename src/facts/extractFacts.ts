import type { ParsedDocument } from '../documents/parseDocument';
import { buildExtractions } from './buildExtractions';
import { matchClauses, tokenizeRow, tokenizeSentences, type TokenizedSentence } from './clauses';
import { budget } from './extractors/budget';
import { elections } from './extractors/elections';
import type { Extraction, Extractor, Miscounted, Uncovered } from './extractors/extraction';
import { founding } from './extractors/founding';
import { identity } from './extractors/identity';
import { leader } from './extractors/leader';
import { membership } from './extractors/membership';
import { activities, areas, constitution, mission } from './extractors/mission';
import { extractNames } from './extractors/names';
import { partners, peopleServed } from './extractors/people';
import { extractReferences } from './extractors/references';
import { unitedNations } from './extractors/unitedNations';
import { findMeaning, isFactId, type FactId } from './factTable';
import { compileTemplate, type Template } from './templates';
import { tokenize, type Language } from './tokens';

/** What was read from a document, and what should have been. */
export interface Extracted {
  extractions: Extraction[];
  missed: (Uncovered | Miscounted)[];
  /** The sentences in tokens, for whoever looks for what was left out. */
  sentences: TokenizedSentence[];
}

interface Compiled {
  extractor: Extractor;
  template: Template;
}

/** Every extractor that works by templates; a new one is a file and a word here. */
export const EXTRACTORS: readonly Extractor[] = [
  identity,
  founding,
  peopleServed,
  mission,
  activities,
  constitution,
  areas,
  elections,
  partners,
  membership,
  budget,
  leader,
  unitedNations,
];
const CLAUSES = { ko: compileClauses('ko'), en: compileClauses('en') };
const ROWS = compileRows();

/** Reads all facts of one document. `isOwn`: the organization is what the document is on. Never throws. */
export function extractFacts(document: ParsedDocument, language: Language, isOwn: boolean): Extracted {
  const sentences = tokenizeSentences(document, language, isOwn);
  const references = extractReferences(document, language);
  const extractions = [...(isOwn ? extractNames(document, language) : []), ...references.found];
  // Of words and lists the first of a document stand; numbers and dates are read wherever they are said.
  const seen = new Set<string>();
  for (const sentence of sentences) {
    const { kind } = sentence.sentence.block;
    if (kind === 'row') extractions.push(...(isOwn ? readRow(document, sentence, language) : []));
    else if (kind !== 'reference' && sentence.isOwn) {
      const found = readClauses(sentence, language).filter((one) => !(isOnce(one) && seen.has(one.fact)));
      extractions.push(...found);
      for (const { fact } of found) seen.add(fact);
    }
  }
  return { extractions, missed: [...references.missed, ...extractions.flatMap(findMiscounted)], sentences };
}

function isOnce(extraction: Extraction): boolean {
  return extraction.kind === 'list' || extraction.value.kind === 'text';
}

/** What the templates say of the clauses of a sentence; of several for the same fact and words, the first. */
function readClauses(sentence: TokenizedSentence, language: Language): Extraction[] {
  const lower = sentence.text.toLowerCase();
  const found: Extraction[] = [];
  for (const { extractor, template } of CLAUSES[language]) {
    if (!lower.includes(template.keyword)) continue;
    for (const match of matchClauses(sentence, template))
      for (const one of buildExtractions({ sentence, match, extractor, language }))
        if (!found.some(({ fact, start, end }) => fact === one.fact && start < one.end && one.start < end))
          found.push(one);
  }
  return found;
}

/** A row of a table: its label says which fact its value is; one without a label can only be money. */
function readRow(document: ParsedDocument, { sentence }: TokenizedSentence, language: Language): Extraction[] {
  const { label, start } = sentence.block;
  const meaning = label ? label.known !== undefined && findMeaning(label.known) : 'budget';
  if (meaning === false || meaning === undefined) return [];
  const row = tokenizeRow(document, sentence.block, language);
  if (!row) return [];
  const dates = label?.date
    ? [...tokenize(document.text.slice(label.date.start, label.date.end), language).tokens.values()]
    : [];
  const [date] = dates.flatMap((token) => (token.kind === 'date' ? [token.date] : []));
  for (const { extractor, template } of ROWS.get(meaning) ?? []) {
    const [match] = matchClauses(row, template);
    if (match)
      return buildExtractions({ sentence: row, match, extractor, language, labelDate: date && { date, start } });
  }
  return [];
}

function findMiscounted(list: Extraction): Miscounted[] {
  if (list.kind === 'fact' || list.announced === undefined || list.announced === list.items.length) return [];
  const { fact, start, end, announced, items } = list;
  return [{ rule: 'miscounted-list', fact, announced, read: items.length, start, end }];
}

function compileClauses(language: Language): Compiled[] {
  return EXTRACTORS.flatMap((extractor) =>
    extractor.clauses[language].map((source) => ({ extractor, template: compileTemplate(source) })),
  );
}

function compileRows(): ReadonlyMap<FactId, Compiled[]> {
  const rows = EXTRACTORS.flatMap((extractor) =>
    Object.entries(extractor.rows ?? {}).flatMap(([id, sources]): [FactId, Compiled[]][] =>
      isFactId(id) ? [[id, sources.map((source) => ({ extractor, template: compileTemplate(source) }))]] : [],
    ),
  );
  return new Map(rows);
}
