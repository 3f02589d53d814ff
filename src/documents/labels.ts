/** Labels that a table of an organization may have; longer ones come first. */
export interface Labels {
  /** Matches a label that a line begins with, with a date in brackets behind it. */
  prefix: RegExp;
  /** By their words without spaces, in small letters. */
  known: ReadonlyMap<string, string>;
}

/**
 * A label at the start of a line; offsets are within the line. One that stands alone has its value at the line's end.
 */
export interface LabelMatch {
  /** As the list of labels writes it; undefined for one that is not in the list. */
  known: string | undefined;
  valueStart: number;
}

/** A year that a label carries behind it, in brackets. */
const DATE = String.raw`(?: ?\([^()]{0,20}\d{4}[^()]{0,12}\))?`;
const SEPARATOR = /^ ?[:：=] ?/u;
const EN_WORDS = 'of|and|or|for|in|on|to|by|with|from|at|as|is|was|are|were|has|have|per|met';
const EN_NO_VALUE = new RegExp(String.raw`^(?!www|http)(?:\p{Ll}|[,.;'’-]| (?:(?:${EN_WORDS})\b|[a-z]+[:：]))`, 'u');
const KO_NO_VALUE =
  /^(?:[은는이가을를의과와도로]|에는?|에서|으로|들|중|별|당|간)(?=[ ,:]|$)|^[자장적인]|^(?:비율|가운데)/u;
const FORMS = {
  colon: new RegExp(String.raw`^(?<label>[^\d:：|()]{2,30}?)${DATE} ?[:：] (?=\S)`, 'u'),
  cell: new RegExp(`^(?<label>.*?)${DATE} ?[:：]?$`, 'u'),
};

/** Prepares a list of labels for `matchLabel`. */
export function compileLabels(words: readonly string[]): Labels {
  const sorted = words.toSorted((one, other) => other.length - one.length);
  const any = sorted.map((label) => label.replaceAll(' ', '[ -]?')).join('|');
  return {
    prefix: new RegExp(`^(?<label>${any})${DATE}`, 'u'),
    known: new Map(sorted.map((label) => [compact(label), label])),
  };
}

/**
 * The label that a line of a table begins with, glued to its value or not; `undefined` for a line that begins with
 * none.
 */
export function matchLabel(line: string, labels: Labels): LabelMatch | undefined {
  const match = labels.prefix.exec(line);
  if (!match) return undefined;
  const { label = '' } = match.groups ?? {};
  const rest = line.slice(match[0].length);
  const separator = SEPARATOR.exec(rest)?.[0];
  if ((/^\p{Lu}/u.test(label) ? EN_NO_VALUE : KO_NO_VALUE).test(rest)) return undefined;
  return toMatch(match, labels, match[0].length + (separator?.length ?? rest.length - rest.trimStart().length));
}

/** A label that is all of a cell or stands before a colon, listed or not: the value of one that is not is no fact. */
export function matchAnyLabel(text: string, labels: Labels, form: keyof typeof FORMS): LabelMatch | undefined {
  const match = FORMS[form].exec(text);
  return match ? toMatch(match, labels, match[0].length) : undefined;
}

function toMatch({ groups }: RegExpExecArray, { known }: Labels, valueStart: number): LabelMatch {
  return { known: known.get(compact(groups?.['label'] ?? '')), valueStart };
}

const MAX_TABLE_CHARACTERS = 1200;
const MANY_LABELS = 3;
/** What stands before a label within a line: a space, or the end of the value that it is glued to. */
const LABEL_START = /[^의과와] (?=[가-힣])|[ |](?=\p{Lu})|[\p{Ll}\d)](?=\p{Lu})|\)(?=[가-힣])/gu;

/** Where the labels begin in a line that holds a whole table, its lines glued together; empty for any other line. */
export function findLabels(line: string, labels: Labels): number[] {
  if (line.length > MAX_TABLE_CHARACTERS || !matchLabel(line, labels)) return [];
  const starts = Array.from(line.matchAll(LABEL_START), ({ index, 0: before }) => index + before.length).filter(
    (at) => !/[([]/u.test(line.slice(0, at).replaceAll(/\([^()]*\)/gu, '')) && matchLabel(line.slice(at), labels),
  );
  return starts.length + 1 >= MANY_LABELS ? [0, ...starts] : [];
}

function compact(label: string): string {
  return label.toLowerCase().replaceAll(/[\s_-]/gu, '');
}
