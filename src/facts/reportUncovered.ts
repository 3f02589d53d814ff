import { spanOf, type Span } from '../documents/mappedText';
import { splitClauses, type TokenizedSentence } from './clauses';
import type { Diagnostic, DiagnosticOf } from './diagnosticsSchema';
import { quote, type Extraction, type ReadDocument } from './extraction';
import { getRow, readIds, type FactId } from './factTable';
import { findMeaning } from './infoboxLabels';
import { tokensWithin, type Range } from './tokens';

const REASONS = {
  'not-understood': 'Words that could not be read',
  'unreadable-date': 'A date that could not be read',
  'unreadable-number': 'A number that could not be read',
  'unknown-country': 'An election in a country that could not be told',
};
type MissedRule = keyof typeof REASONS;

/** A diagnostic for words that should have been read. */
export function reportMissed(
  document: ReadDocument,
  rule: MissedRule,
  facts: string[],
  span: Span,
): DiagnosticOf<MissedRule> {
  const words = document.text.slice(span.start, span.end);
  const where = [quote(document, span)];
  return { rule, severity: 'warning', reason: `${REASONS[rule]}: ${words}`, values: { words }, facts, where };
}

/**
 * The clauses that nothing was read from although they hold a word for a fact and a figure, a date or a name; rows
 * whose label means a fact, or that have a figure and no label. This is what keeps the reading honest: it is one rule
 * for all facts.
 */
export function reportUncovered(
  document: ReadDocument,
  sentences: readonly TokenizedSentence[],
  extractions: readonly Extraction[],
  missed: readonly Diagnostic[],
): Diagnostic[] {
  const covered = [
    // A name in a clause says nothing of what else the clause says.
    ...extractions.filter(({ fact }) => fact !== 'names' && fact !== 'abbreviation').map(({ evidence }) => evidence),
    ...missed.flatMap(({ where }) => where),
  ];
  return sentences.flatMap((sentence) => {
    const { block } = sentence.sentence;
    if (block.kind === 'reference') return [];
    const isRow = block.kind === 'row';
    const whole = { from: 0, to: sentence.text.length };
    return (isRow ? [whole] : splitClauses(sentence)).flatMap((clause): Diagnostic[] => {
      const { start, end } = isRow ? block : spanOf(sentence, clause.from, clause.to);
      const quoted = quote(document, { start, end });
      if (covered.some((one) => quoted.start < one.end && one.start < quoted.end)) return [];
      const meaning = findMeaning(block.label?.known);
      const topics = meaning ? [meaning] : findTopics(document.text.slice(start, end));
      const isSaying = hasFigure(sentence, clause);
      const facts = isRow
        ? topics
        : topics.filter((fact) => isSaying || (fact === 'director-general' && hasName(sentence, clause)));
      const isExpected = isRow
        ? meaning !== undefined || (isSaying && (topics.length > 0 || !block.label))
        : facts.length > 0;
      return isExpected ? [reportMissed(document, findRule(sentence, clause), facts, { start, end })] : [];
    });
  });
}

/** The facts that words speak of. */
function findTopics(words: string): FactId[] {
  return readIds().filter((id) => getRow(id).topic?.test(words));
}

function hasFigure(sentence: TokenizedSentence, clause: Range): boolean {
  const words = sentence.text.slice(clause.from, clause.to);
  return tokensWithin(sentence, clause).length > 0 || /\p{N}|달러|\bdollars\b|\p{Sc}/u.test(words);
}

function hasName({ text }: TokenizedSentence, { from, to }: Range): boolean {
  return /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?! ?General)|총장.* [가-힣]+/u.test(text.slice(from, to));
}

function findRule(sentence: TokenizedSentence, clause: Range): MissedRule {
  const unreadable = tokensWithin(sentence, clause).find(({ token }) => token.kind === 'unreadable')?.token;
  if (unreadable?.kind !== 'unreadable') return 'not-understood';
  return unreadable.what === 'country' ? 'unknown-country' : `unreadable-${unreadable.what}`;
}
