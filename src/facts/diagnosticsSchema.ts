import * as v from 'valibot';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.string();
const count = v.number();

/** Words of a document that a diagnostic speaks of. */
const placeSchema = v.object({ document: text, start: offset, end: offset, quote: text });

const FINDING = {
  severity: v.picklist(['warning', 'info']),
  reason: text,
  facts: v.array(text),
  where: v.array(placeSchema),
  /** For a person to read. */
  expected: v.exactOptional(text),
  actual: v.exactOptional(text),
  /** The row of `seeds/data/` that the documents were compared with. */
  source: v.exactOptional(v.object({ file: text, line: v.number(), cited: text })),
};
const FILE = { ...FINDING, severity: v.literal('error'), values: v.object({ file: text, line: count, column: count }) };
const WORDS = { ...FINDING, values: v.object({ words: text }) };
const INCOMPLETE = { ...FINDING, values: v.object({ fact: text, document: text }) };

const memberCount = {
  fact: text,
  said: count,
  date: text,
  least: count,
  most: count,
  since: v.exactOptional(text),
  until: v.exactOptional(text),
};

/** What a row of a table says against the documents, by what was compared. */
const comparedSchema = v.variant('check', [
  v.object({ check: v.literal('founding-name'), said: text, year: text, expected: text, from: v.exactOptional(text) }),
  v.object({ check: v.literal('milestone-date'), fact: text, said: text, expected: text }),
  v.object({
    check: v.literal('reported-total'),
    fact: text,
    said: count,
    date: text,
    expected: count,
    reported: text,
  }),
  v.object({ check: v.literal('member-count-later'), ...memberCount }),
  v.object({ check: v.literal('member-count-earlier'), ...memberCount }),
  v.object({ check: v.literal('member-count-never'), ...memberCount }),
]);

/**
 * What a reader or a check found: its rule, and the data of that rule in `values`. `where` holds the spans that it
 * speaks of. A new rule is an object here; what shows diagnostics does not compile before it knows it.
 */
export const diagnosticSchema = v.variant('rule', [
  v.object({ rule: v.literal('not-utf-8'), ...FILE }),
  v.object({ rule: v.literal('empty-document'), ...FILE }),
  v.object({ rule: v.literal('unread-language'), ...FILE }),
  v.object({ rule: v.literal('unrelated-document'), ...FILE }),
  v.object({ rule: v.literal('not-understood'), ...WORDS }),
  v.object({ rule: v.literal('unreadable-date'), ...WORDS }),
  v.object({ rule: v.literal('unreadable-number'), ...WORDS }),
  v.object({ rule: v.literal('unknown-country'), ...WORDS }),
  v.object({ rule: v.literal('miscounted-list'), ...FINDING, values: v.object({ announced: count, read: count }) }),
  v.object({ rule: v.literal('nothing-read'), ...FINDING, values: v.object({}) }),
  v.object({ rule: v.literal('documents-disagree'), ...FINDING, values: v.object({ fact: text, said: text }) }),
  v.object({
    rule: v.literal('cited-before-said'),
    ...FINDING,
    values: v.object({ date: text, retrieved: text, count }),
  }),
  v.object({ rule: v.literal('undated-quantity'), ...INCOMPLETE }),
  v.object({ rule: v.literal('quantity-without-unit'), ...INCOMPLETE }),
  v.object({
    rule: v.literal('list-lengths-differ'),
    ...FINDING,
    values: v.object({ fact: text, document: text, count, otherDocument: text, otherCount: count }),
  }),
  v.object({ rule: v.literal('table-disagrees'), ...FINDING, values: comparedSchema }),
]);

export type Diagnostic = v.InferOutput<typeof diagnosticSchema>;
/** A diagnostic of one rule. */
export type DiagnosticOf<R extends Diagnostic['rule']> = Extract<Diagnostic, { rule: R }>;
