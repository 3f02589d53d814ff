import { compileTemplate, matchClauses, type Template, type TokenizedSentence } from './clauses';
import type { Diagnostic } from './factsSchema';
import { buildExtractions, type Extraction, type Extractor, type ReadDocument } from './extraction';
import { activities } from './extractors/activities';
import { elections } from './extractors/elections';
import { founding } from './extractors/founding';
import { identity } from './extractors/identity';
import { membership } from './extractors/membership';
import { extractAbbreviation, names } from './extractors/names';
import { offices } from './extractors/offices';
import { people } from './extractors/people';
import { extractReferences } from './extractors/references';
import { findMeaning } from './infoboxLabels';
import { overlaps, quoteOf } from './statements';
import { readFirstDate } from './tokens';

/** Every extractor that works by templates; a new one is a file in `extractors/` and a word here. */
export const EXTRACTORS: readonly Extractor[] = [
  names,
  identity,
  founding,
  people,
  activities,
  elections,
  membership,
  offices,
];
const CLAUSES = compile(({ clauses }) => clauses);
const ROWS = compile(({ rows = [] }) => rows);

/** Reads all facts of one document, and reports lists that are not as long as it says. Never throws. */
export function extractFacts(
  document: ReadDocument,
  sentences: readonly TokenizedSentence[],
): { extractions: Extraction[]; missed: Diagnostic[] } {
  const references = extractReferences(document);
  const extractions = [...references.extractions];
  // Of words and lists the first of a document stand, beside its title; numbers and dates are read wherever they
  // stand.
  const seen = new Set<string>();
  for (const sentence of sentences) {
    const { kind } = sentence.sentence.block;
    if (kind === 'reference' || !sentence.isOwn) continue;
    const found = kind === 'row' ? readRow(document, sentence) : readClauses(document, sentence);
    extractions.push(...found.filter(({ fact }) => kind === 'row' || !seen.has(fact)));
    for (const { fact, evidence } of found)
      if (kind !== 'title' && kind !== 'row' && /^(?:text|list)$/u.test(evidence.value.kind)) seen.add(fact);
  }
  if (extractions.some(({ fact }) => fact === 'names')) extractions.push(...extractAbbreviation(document));
  return { extractions, missed: [...references.missed, ...extractions.flatMap(findMiscounted)] };
}

/** What the templates say of the clauses of a sentence; of several for the same fact and words, the first. */
function readClauses(document: ReadDocument, sentence: TokenizedSentence): Extraction[] {
  const found: Extraction[] = [];
  for (const { extractor, template } of CLAUSES)
    for (const match of matchClauses(sentence, template))
      for (const one of buildExtractions({ document, sentence, extractor, match }))
        if (!found.some((other) => other.fact === one.fact && overlaps(other.evidence, one.evidence))) found.push(one);
  return found;
}

/** A row of a table: its label says which fact its value is; one without a label can only be money. */
function readRow(document: ReadDocument, sentence: TokenizedSentence): Extraction[] {
  const { label, start, value = { start } } = sentence.sentence.block;
  const meaning = label ? findMeaning(label.known) : 'budget';
  const date = readFirstDate(document.text.slice(start, value.start));
  const asOf = date && { date, start, end: start };
  for (const { extractor, template } of ROWS) {
    const [match] = template.groups[0] === meaning ? matchClauses(sentence, template) : [];
    if (match) return buildExtractions({ document, sentence, extractor, match, asOf });
  }
  return [];
}

function findMiscounted({ fact, evidence, items = [], announced }: Extraction): Diagnostic[] {
  if (announced === undefined || announced === items.length) return [];
  const values = { announced, read: items.length };
  return [{ rule: 'miscounted-list', severity: 'warning', facts: [fact], where: [quoteOf(evidence)], values }];
}

function compile(sources: (extractor: Extractor) => readonly string[]): { extractor: Extractor; template: Template }[] {
  return EXTRACTORS.flatMap((extractor) =>
    sources(extractor).map((source) => ({ extractor, template: compileTemplate(source) })),
  );
}
