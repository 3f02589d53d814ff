import { spanOf, type Span } from '../documents/mappedText';
import { splitClauses, type TokenizedSentence } from './clauses';
import type { Diagnostic } from './factsSchema';
import { quote, type Extraction, type ReadDocument } from './extraction';
import { FACTS, FACT_IDS } from './factTable';
import { findMeaning } from './infoboxLabels';
import { tokensWithin, type Range } from './tokens';

type MissedRule = 'not-understood' | 'unreadable-date' | 'unreadable-number' | 'unknown-country';

/** A diagnostic for words that should have been read. */
export function reportMissed(document: ReadDocument, rule: MissedRule, facts: string[], span: Span): Diagnostic {
  return { rule, severity: 'warning', facts, where: [quote(document, span)] };
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
): Diagnostic[] {
  // A name in a clause says nothing of what else the clause says.
  const covered = extractions.filter(({ fact }) => fact !== 'names' && fact !== 'abbreviation');
  const isCovered = (span: Span) =>
    covered.some(({ evidence: { start, end } }) => span.start < end && start < span.end);
  return sentences.flatMap((sentence) => {
    const { kind, label, ...row } = sentence.sentence.block;
    const clauses = kind === 'row' ? [{ from: 0, to: sentence.text.length }] : splitClauses(sentence);
    return clauses.flatMap((clause): Diagnostic[] => {
      const { start, end } = kind === 'row' ? row : spanOf(sentence, clause.from, clause.to);
      const meaning = findMeaning(label?.known);
      const isSaying = meaning !== undefined || hasFigure(sentence, clause);
      const topics = meaning
        ? [meaning]
        : FACT_IDS.filter((id) => FACTS[id].topic?.test(document.text.slice(start, end)));
      const isNaming = kind !== 'row' && hasName(sentence, clause);
      const facts = topics.filter((fact) => isSaying || (fact === 'director-general' && isNaming));
      const isExpected = facts.length > 0 || (kind === 'row' && isSaying && !label);
      if (!isExpected || isCovered(quote(document, { start, end }))) return [];
      return [reportMissed(document, findRule(sentence, clause), facts, { start, end })];
    });
  });
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
  return unreadable?.kind === 'unreadable' ? unreadable.rule : 'not-understood';
}
