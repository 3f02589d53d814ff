/** Half-open range in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** A reference marker (`[1]`) that stood before the character at `at` of the normalized text. */
export interface Citation {
  number: number;
  at: number;
}

/** A text that rules can match on, and the way back to the untouched one. */
export interface NormalizedText {
  text: string;
  citations: Citation[];
  /** The span of the untouched text behind `start` to `end` of the normalized one. */
  toRawSpan: (start: number, end: number) => Span;
}

// Not matched: what stands for itself. The Hangul alternatives come before the one for combining marks.
const SPECIAL = new RegExp(
  [
    String.raw`\r\n?|[\u0085\u2028\u2029]`,
    String.raw`[ \t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+`,
    String.raw`[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u00AD]+`,
    // With the page that it cites behind it: "[1]:23".
    String.raw`\[(?:(?<number>\d{1,3})|[a-z]|(?:주|각주|note|nb) ?\d{1,3}|citation needed|출처 필요|(?:원본 )?편집|edit)\](?::\d{1,3}(?:[-–]\d{1,3})?(?![\d\p{L}]))?`,
    String.raw`[.!?。](?<superscript>[⁰¹²³⁴-⁹]{1,3})`,
    String.raw`[\uFF01-\uFF5E]`,
    String.raw`[\u1100-\u115F\uA960-\uA97C][\u1160-\u11A7\uD7B0-\uD7C6][\u11A8-\u11FF\uD7CB-\uD7FB]?`,
    String.raw`[\uAC00-\uD7A3][\u11A8-\u11FF]`,
    String.raw`[^\s\p{M}]\p{M}+`,
  ].join('|'),
  'gu',
);

const INVISIBLE = /^[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u00AD]/u;
const FULL_WIDTH = /^[\uFF01-\uFF5E]$/u;
const FULL_WIDTH_OFFSET = 0xfee0;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * One line ending (`\n`), one space for a run of spaces of any kind, composed letters, signs and letters of Latin width,
 * no byte order mark, nothing that is not seen, no reference markers: those are kept in `citations`. Never throws; takes
 * linear time.
 */
export function normalizeText(raw: string): NormalizedText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const citations: Citation[] = [];

  const copy = (from: number, to: number) => {
    if (from === to) return;
    parts.push(raw.slice(from, to));
    for (let at = from; at < to; at += 1) {
      starts.push(at);
      ends.push(at + 1);
    }
  };
  const replace = (by: string, from: number, to: number) => {
    parts.push(by);
    for (let at = 0; at < by.length; at += 1) {
      starts.push(from);
      ends.push(to);
    }
  };

  let done = 0;
  for (const match of raw.matchAll(SPECIAL)) {
    const token = match[0];
    const end = match.index + token.length;
    copy(done, match.index);
    done = end;
    if (/^[\r\u0085\u2028\u2029]/u.test(token)) replace('\n', match.index, end);
    else if (INVISIBLE.test(token)) continue;
    else if (/^\s/u.test(token)) replace(' ', match.index, end);
    else if (FULL_WIDTH.test(token))
      replace(String.fromCharCode(token.charCodeAt(0) - FULL_WIDTH_OFFSET), match.index, end);
    else if (match.groups?.['superscript']) {
      copy(match.index, match.index + 1);
      citations.push({ number: readSuperscript(match.groups['superscript']), at: starts.length });
    } else if (/^\[.*\]/u.test(token)) {
      // At the start of a line it numbers an entry of a list of references.
      if (isLineStart(parts)) copy(match.index, end);
      else if (match.groups?.['number']) citations.push({ number: Number(match.groups['number']), at: starts.length });
    } else {
      const composed = token.normalize('NFC');
      if (composed === token) copy(match.index, end);
      else replace(composed, match.index, end);
    }
  }
  copy(done, raw.length);

  return {
    text: parts.join(''),
    citations,
    toRawSpan: (start, end) => ({
      start: starts[start] ?? raw.length,
      end: end > start ? (ends[end - 1] ?? raw.length) : (starts[start] ?? raw.length),
    }),
  };
}

function readSuperscript(digits: string): number {
  return Number(Array.from(digits, (digit) => SUPERSCRIPTS.indexOf(digit)).join(''));
}

function isLineStart(parts: readonly string[]): boolean {
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    const part = parts[at] ?? '';
    const lineStart = part.lastIndexOf('\n') + 1;
    if (part.slice(lineStart).trim() !== '') return false;
    if (lineStart > 0) return true;
  }
  return true;
}
