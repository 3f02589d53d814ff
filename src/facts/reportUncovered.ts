import type { ParsedDocument } from '../documents/parseDocument';
import { spanOf, splitClauses, type TokenizedSentence } from './clauses';
import type { Extraction, Miscounted, Uncovered } from './extractors/extraction';
import { findMeaning, getRow, readIds, type FactId } from './factTable';
import type { Language } from './tokens';

/**
 * The clauses that nothing was read from although they hold a word for a fact and a figure, a date or a name; rows whose
 * label means a fact, or that have a figure and no label. This is what keeps the reading honest: it is one rule for all facts.
 */
export function reportUncovered(
  { text }: ParsedDocument,
  language: Language,
  sentences: readonly TokenizedSentence[],
  read: readonly (Extraction | Uncovered | Miscounted)[],
): Uncovered[] {
  // A name in a clause says nothing of what else the clause says.
  const covered = read.filter((one) => !('fact' in one) || !/^(?:names|abbreviation)$/u.test(one.fact));
  const isCovered = (from: number, to: number) => covered.some(({ start, end }) => start < to && from < end);
  return sentences.flatMap((sentence): Uncovered[] => {
    const { block } = sentence.sentence;
    if (block.kind === 'reference') return [];
    if (block.kind === 'row') {
      const meaning = block.label?.known === undefined ? undefined : findMeaning(block.label.known);
      const facts = meaning ? [meaning] : findTopics(text.slice(block.start, block.end), language);
      const isExpected = meaning !== undefined || facts.length > 0 || !block.label;
      const isSaying = meaning !== undefined || hasFigure(sentence, 0, sentence.text.length);
      if (!isExpected || !isSaying || isCovered(block.start, block.end)) return [];
      return [{ rule: findRule(sentence, 0, sentence.text.length), facts, start: block.start, end: block.end }];
    }
    return splitClauses(sentence).flatMap(({ from, to }): Uncovered[] => {
      const { start, end } = spanOf(sentence, from, to);
      const facts = findTopics(text.slice(start, end), language).filter((fact) => isSaid(fact, sentence, from, to));
      if (facts.length === 0 || isCovered(start, end)) return [];
      const words = text.slice(start, end);
      return [{ rule: findRule(sentence, from, to), facts, start, end: start + words.trimEnd().length }];
    });
  });
}

/** The facts that words speak of. */
function findTopics(words: string, language: Language): FactId[] {
  return readIds().filter((id) => getRow(id).topic?.[language].test(words));
}

/** Whether what a fact needs stands beside its word: a figure, or for a person a name. */
function isSaid(fact: FactId, sentence: TokenizedSentence, from: number, to: number): boolean {
  const words = sentence.text.slice(from, to);
  return (
    hasFigure(sentence, from, to) ||
    (fact === 'director-general' && /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?! ?General)|총장.* [가-힣]+/u.test(words))
  );
}

function hasFigure(sentence: TokenizedSentence, from: number, to: number): boolean {
  const isToken = [...sentence.tokens].some(([at, { kind }]) => from <= at && at < to && kind !== 'organization');
  return isToken || /\p{N}|달러|\bdollars\b|\p{Sc}/u.test(sentence.text.slice(from, to));
}

function findRule({ tokens }: TokenizedSentence, from: number, to: number): Uncovered['rule'] {
  const [unreadable] = [...tokens].flatMap(([at, token]) =>
    from <= at && at < to && token.kind === 'unreadable' ? [token] : [],
  );
  if (!unreadable) return 'not-understood';
  return unreadable.what === 'country' ? 'unknown-country' : `unreadable-${unreadable.what}`;
}
