import * as v from 'valibot';

export const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.string();
const count = v.number();

/** Words of a document that a diagnostic speaks of. */
export const quoteSchema = v.object({ document: text, start: offset, end: offset, quote: text });

/** What every diagnostic has beside its rule and the data of that rule. */
const FINDING = {
  severity: v.picklist(['warning', 'info']),
  facts: v.array(text),
  where: v.array(quoteSchema),
  /** The row of `seeds/data/` that the documents were compared with. */
  source: v.exactOptional(v.object({ file: text, line: v.number(), cited: text })),
};
const finding = <R extends string, V extends v.GenericSchema>(rule: R, values: V) =>
  v.object({ rule: v.literal(rule), ...FINDING, values });
/** A file that was not read. */
const failure = <R extends string>(rule: R) =>
  v.object({
    ...finding(rule, v.object({ file: text, line: count, column: count, reason: text })).entries,
    severity: v.literal('error'),
  });

/** The rules whose facts and quotes say it all. */
const PLAIN_RULES = [
  'not-understood',
  'unreadable-date',
  'unreadable-number',
  'unknown-country',
  'nothing-read',
  'documents-disagree',
  'undated-quantity',
] as const;

const compared = <C extends string, V extends v.ObjectEntries>(check: C, values: V) =>
  v.object({ check: v.literal(check), ...values });
const [since, until] = [v.exactOptional(text), v.exactOptional(text)];
const memberCount = { fact: text, said: count, date: text, least: count, most: count, since, until };

/** What a row of a table says against the documents, by what was compared. */
const comparedSchema = v.variant('check', [
  compared('founding-name', { said: text, year: text, expected: text, from: v.exactOptional(text) }),
  compared('milestone-date', { said: text, fact: text, expected: text }),
  compared('reported-total', { fact: text, said: count, date: text, expected: count, reported: text }),
  compared('member-count-later', memberCount),
  compared('member-count-earlier', memberCount),
  compared('member-count-never', memberCount),
]);

/**
 * What a reader or a check found: its rule and, where it has any, the data of that rule in `values`. `where` holds the
 * spans that it speaks of. A new rule is an object or a word here; what shows diagnostics does not compile before it
 * knows it.
 */
export const diagnosticSchema = v.variant('rule', [
  failure('not-utf-8'),
  failure('empty-document'),
  failure('unread-language'),
  failure('unrelated-document'),
  v.object({ rule: v.picklist(PLAIN_RULES), ...FINDING }),
  finding('cited-before-said', v.object({ date: text, retrieved: text, count })),
  finding('miscounted-list', v.object({ announced: count, read: count })),
  finding('list-lengths-differ', v.object({ document: text, count, otherDocument: text, otherCount: count })),
  finding('table-disagrees', comparedSchema),
]);

export type Diagnostic = v.InferOutput<typeof diagnosticSchema>;
/** A diagnostic of one rule. */
export type DiagnosticOf<R extends Diagnostic['rule']> = Diagnostic & { rule: R };
