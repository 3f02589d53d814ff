import type { ParsedDocument } from '../documents/readDocument';
import type { FactValue } from './factsSchema';

/** Words of a document that say something. Offsets are of the normalized text. */
export interface Piece {
  text: string;
  start: number;
  end: number;
}

/** An element of a list; `key` names the same element in another document. */
export interface FoundItem {
  start: number;
  end: number;
  value: FactValue;
  key?: string;
}

/** What a reader found in one document. Offsets are of the normalized text. */
export type Finding =
  | { kind: 'fact'; fact: string; start: number; end: number; value: FactValue }
  /** `key`: elements meet by their keys; `position`: the second of one document is the second of the other. */
  | { kind: 'list'; fact: string; start: number; end: number; align: 'position' | 'key'; items: FoundItem[] }
  /** Recognised, but not read. */
  | {
      kind: 'problem';
      rule: string;
      reason: string;
      values: Record<string, string>;
      facts: string[];
      start: number;
      end: number;
    };

/** Reads one fact or a small family. Never throws; finds nothing in a language that it does not know. */
export type Reader = (view: ParsedDocument) => Finding[];

/** A found text in the language of its document; `code` names the same thing in every language. */
export function toTextFact(fact: string, piece: Piece, language: string, code?: string): Finding {
  return { kind: 'fact', fact, start: piece.start, end: piece.end, value: toText(piece, language, code) };
}

/** A found list of texts that meet by position. */
export function toTextList(fact: string, whole: Piece, items: readonly Piece[], language: string): Finding {
  return {
    kind: 'list',
    fact,
    start: whole.start,
    end: whole.end,
    align: 'position',
    items: items.map((item) => ({ start: item.start, end: item.end, value: toText(item, language) })),
  };
}

/** The text value of a piece. */
export function toText(piece: Piece, language: string, code?: string): FactValue {
  return { kind: 'text', text: piece.text, language, ...(code === undefined ? {} : { code }) };
}

/** A date that is written but that no calendar has, or that the words around it make uncertain. */
export function toUnreadableDate(piece: Piece, facts: string[]): Finding {
  return {
    kind: 'problem',
    rule: 'unreadable-date',
    reason: `A date that could not be read: ${piece.text}`,
    values: { words: piece.text },
    facts,
    start: piece.start,
    end: piece.end,
  };
}

/** A number that is written but could not be read, or not as what it is. */
export function toUnreadableNumber(piece: Piece, facts: string[]): Finding {
  return {
    kind: 'problem',
    rule: 'unreadable-number',
    reason: `A number that could not be read: ${piece.text}`,
    values: { words: piece.text },
    facts,
    start: piece.start,
    end: piece.end,
  };
}

/** Words that seem to say something that no reader could make a fact of. */
export function toNotUnderstood(piece: Piece, facts: string[]): Finding {
  return {
    kind: 'problem',
    rule: 'not-understood',
    reason: `Words that could not be read: ${piece.text}`,
    values: { words: piece.text },
    facts,
    start: piece.start,
    end: piece.end,
  };
}

/** What was found in words that may be about somebody else: each fact as words that could not be read. */
export function toDoubts(view: ParsedDocument, findings: readonly Finding[]): Finding[] {
  return findings.map((finding) =>
    finding.kind === 'problem'
      ? finding
      : toNotUnderstood({ text: view.text.slice(finding.start, finding.end), start: finding.start, end: finding.end }, [
          finding.fact,
        ]),
  );
}
