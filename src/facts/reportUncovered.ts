import { spanOf, type Span } from '../documents/mappedText';
import { splitClauses, type TokenizedSentence } from './clauses';
import type { Diagnostic } from './factsSchema';
import { quote, type Extraction, type ReadDocument } from './extraction';
import { FACTS, FACT_IDS, type FactId } from './factTable';
import { findMeaning } from './infoboxLabels';
import { overlaps } from './statements';
import { tokensWithin, type UnreadableRule } from './tokens';

type MissedRule = 'not-understood' | UnreadableRule;

/** What may be the name of a director general. */
const NAME = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?! ?General)|총장.* [가-힣]+/u;

/** What may stand beside a figure in a clause that has lost all else to the one before it: "and 175 in 2022". */
const BESIDE_FIGURES = /\b(?:a total of|about|after|as of|by|from|in|only|over|since|some|then|to)\b/giu;

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
  return sentences.flatMap((sentence) => {
    const { kind, label, ...row } = sentence.sentence.block;
    const meaning = findMeaning(label?.known);
    let topicsBefore: FactId[] = [];
    return splitClauses(sentence).flatMap((clause): Diagnostic[] => {
      const span = kind === 'row' ? row : spanOf(sentence, clause.from, clause.to);
      const tokens = tokensWithin(sentence, clause).map(({ token }) => token);
      const letters = sentence.text.slice(clause.from, clause.to);
      const hasFigure = tokens.length > 0 || /\p{N}|달러|\bdollars\b|\p{Sc}/u.test(letters);
      const isNaming = kind !== 'row' && NAME.test(letters);
      const isSpokenOf = (id: FactId) => FACTS[id].topic?.test(document.text.slice(span.start, span.end));
      const own = FACT_IDS.filter((id) => (hasFigure || (isNaming && id === 'director-general')) && isSpokenOf(id));
      const isElided = hasFigure && !/\p{L}/u.test(letters.replaceAll(BESIDE_FIGURES, ''));
      const topics = own.length === 0 && isElided ? topicsBefore : own;
      topicsBefore = topics;
      const facts = meaning ? [meaning] : topics;
      const isExpected = facts.length > 0 || (kind === 'row' && hasFigure && !label);
      const quoted = quote(document, span);
      if (!isExpected || covered.some(({ evidence }) => overlaps(evidence, quoted))) return [];
      const rule = tokens.find((token) => token.kind === 'unreadable')?.rule ?? 'not-understood';
      return [reportMissed(document, rule, facts, span)];
    });
  });
}
