import * as v from 'valibot';

/** The version of facts.json that this code writes and reads. */
export const SCHEMA_VERSION = 1;

const text = v.string();
const count = v.number();
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Half-open range in UTF-16 code units of the untouched document: `text.slice(start, end)`. */
const spanSchema = v.object({ start: offset, end: offset });

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A date as precise as its source: `2016`, `2016-06` or `2016-06-30`; never padded. */
const factDateSchema = v.object({ date: v.pipe(text, v.regex(DATE)), precision: v.picklist(['year', 'month', 'day']) });

/** Words of a document; `language` is a BCP 47 tag (`ko`, `ko-Hani`, `en`, `fr`, `es`). */
const words = { text, language: v.pipe(text, v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)) };

const valueSchema = v.variant('kind', [
  /** `code` names the same thing in every language, where the reader knows it. */
  v.object({ kind: v.literal('text'), ...words, code: v.exactOptional(text) }),
  /** A name with the short form that stands beside it in brackets. */
  v.object({ kind: v.literal('name'), ...words, abbreviation: v.exactOptional(text) }),
  /**
   * `unit` is `states`, `organizations` or an ISO 4217 code; `bound` says that the amount is only a floor ("over 80").
   */
  v.object({
    kind: v.literal('quantity'),
    amount: count,
    unit: v.nullable(text),
    bound: v.exactOptional(v.literal('more-than')),
    asOf: v.exactOptional(factDateSchema),
  }),
  v.object({ kind: v.literal('date'), ...factDateSchema.entries }),
  /** Something that happened: `place` is an ISO 3166-1 alpha-2 code. */
  v.object({ kind: v.literal('event'), ...factDateSchema.entries, ...words, place: v.exactOptional(text) }),
  /** An entry of a document's list of references. */
  v.object({
    kind: v.literal('reference'),
    number: v.pipe(count, v.integer()),
    title: text,
    publisher: v.exactOptional(text),
    retrieved: v.exactOptional(factDateSchema),
  }),
  /** The value of a list fact: its items' words, in order. The items with their own spans are `fact.items`. */
  v.object({ kind: v.literal('list'), items: v.array(text) }),
]);

const quoteSchema = v.object({ document: text, ...spanSchema.entries, quote: text });

/** One document's words for one fact, and the value read from exactly these words. */
const evidenceSchema = v.object({
  ...quoteSchema.entries,
  value: valueSchema,
  /**
   * The sentence (or the line of an infobox) around them, where it says more than they do; where they go on over
   * several, all of those.
   */
  sentence: v.exactOptional(spanSchema),
  /** Numbers of the references that the document gives for these words (`[1][2]`). */
  cites: v.exactOptional(v.array(count)),
});

/**
 * `agrees`: two documents or more say the same or, in two languages with nothing to compare, both speak of it
 * (toAgreement). `single`: one document. `differs`: every value is kept.
 */
export const agreementSchema = v.picklist(['agrees', 'single', 'differs']);

/** An element of a list fact; its id is the fact's id, a dot and a number from 1 (`areas.2`). */
const itemSchema = v.object({
  id: text,
  agreement: agreementSchema,
  /**
   * The first evidence's value, of numbers that of the latest date; where documents differ, each evidence has its own.
   */
  value: valueSchema,
  evidence: v.tupleWithRest([evidenceSchema], evidenceSchema),
});

export const factSchema = v.object({
  ...itemSchema.entries,
  kind: v.picklist(['text', 'name', 'quantity', 'date', 'event', 'reference', 'list']),
  items: v.exactOptional(v.array(itemSchema)),
});

const documentSchema = v.object({
  id: text,
  file: text,
  language: words.language,
  sha256: text,
  characters: offset,
  article: v.array(spanSchema),
  excluded: v.array(v.object({ ...spanSchema.entries, reason: text })),
});

/** What every diagnostic has beside its rule and the data of that rule. */
const FINDING = {
  severity: v.picklist(['warning', 'info']),
  facts: v.array(text),
  where: v.array(quoteSchema),
  /** English words, of every message in the files for others and of none within (`describeMessages` writes them). */
  reason: v.exactOptional(text),
  expected: v.exactOptional(text),
  actual: v.exactOptional(text),
  /** The row of `seeds/data/` that the documents were compared with. */
  source: v.exactOptional(v.object({ file: text, line: count, cited: text })),
};
const finding = <R extends string, V extends v.ObjectEntries>(rule: R, values: V) =>
  v.object({ rule: v.literal(rule), ...FINDING, values: v.object(values) });
/**
 * What a reader or a check found: its rule and, where it has any, the data of that rule in `values`. `where` holds the
 * spans that it speaks of. A new rule is an object or a word here; what shows diagnostics does not compile before it
 * knows it.
 */
const diagnosticSchema = v.variant('rule', [
  /** A file that was not read. */
  v.object({
    rule: v.picklist(['not-utf-8', 'empty-document', 'unread-language', 'unrelated-document']),
    ...FINDING,
    severity: v.literal('error'),
    values: v.object({ file: text, line: count, column: count, reason: text }),
  }),
  /** The rules whose facts and quotes say it all. */
  v.object({
    rule: v.picklist([
      'not-understood',
      'unreadable-date',
      'unreadable-number',
      'unknown-country',
      'nothing-read',
      'documents-disagree',
      'undated-quantity',
    ]),
    ...FINDING,
  }),
  finding('cited-before-said', { date: text, retrieved: text, count }),
  finding('miscounted-list', { announced: count, read: count }),
  finding('list-lengths-differ', { document: text, count, otherDocument: text, otherCount: count }),
  /** For a date, a row has another value than the documents; `later`: from when on it has theirs, a name. */
  finding('table-disagrees', { date: text, actual: valueSchema, expected: valueSchema, later: v.exactOptional(text) }),
  /** Counted from a table, there were `least` to `most`; what a document says was so `since` then or `until` then. */
  finding('count-disagrees', {
    said: count,
    date: text,
    least: count,
    most: count,
    since: v.exactOptional(text),
    until: v.exactOptional(text),
  }),
]);

const factsSchema = v.object({
  schemaVersion: v.literal(SCHEMA_VERSION),
  documents: v.array(documentSchema),
  facts: v.array(factSchema),
  messages: v.array(diagnosticSchema),
});

export type Span = v.InferOutput<typeof spanSchema>;
export type FactDate = v.InferOutput<typeof factDateSchema>;
export type FactValue = v.InferOutput<typeof valueSchema>;
export type Evidence = v.InferOutput<typeof evidenceSchema>;
export type Agreement = v.InferOutput<typeof agreementSchema>;
export type FactItem = v.InferOutput<typeof itemSchema>;
export type Fact = v.InferOutput<typeof factSchema>;
/** A fact, or an item of a list fact: whatever has an id, a value and evidence of its own. */
export type Statement = Fact | FactItem;
export type SourceDocument = v.InferOutput<typeof documentSchema>;
export type Facts = v.InferOutput<typeof factsSchema>;
export type Diagnostic = v.InferOutput<typeof diagnosticSchema>;

/**
 * Checks unknown data against the contract of facts.json; throws a `ValiError` that names the path of the first
 * problem.
 */
export function parseFacts(data: unknown): Facts {
  return v.parse(factsSchema, data);
}
