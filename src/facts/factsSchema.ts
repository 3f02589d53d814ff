import * as v from 'valibot';
import { diagnosticSchema, offset, quoteSchema } from './diagnosticsSchema';

export type { Diagnostic } from './diagnosticsSchema';

/** The version of facts.json that this code writes and reads. */
export const SCHEMA_VERSION = 1;

/** Half-open range in UTF-16 code units of the untouched document: `text.slice(start, end)`. */
export const spanSchema = v.object({ start: offset, end: offset });

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A date as precise as its source: `2016`, `2016-06` or `2016-06-30`; never padded. */
export const factDateSchema = v.object({
  date: v.pipe(v.string(), v.regex(DATE)),
  precision: v.picklist(['year', 'month', 'day']),
});

const languageTag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/));

const words = { text: v.string(), language: languageTag };

/**
 * Words of a document. `language` is a BCP 47 tag (`ko`, `ko-Hani`, `en`, `fr`, `es`).
 * `code` names the same thing in every language, where the reader knows it.
 */
export const textValueSchema = v.object({ kind: v.literal('text'), ...words, code: v.exactOptional(v.string()) });
/** A name with the short form that stands beside it in brackets. */
export const nameValueSchema = v.object({
  kind: v.literal('name'),
  ...words,
  abbreviation: v.exactOptional(v.string()),
});
/**
 * `unit` is `states`, `organizations` or an ISO 4217 code; `bound` says that the amount is only a floor ("over 80").
 */
export const quantityValueSchema = v.object({
  kind: v.literal('quantity'),
  amount: v.number(),
  unit: v.nullable(v.string()),
  bound: v.exactOptional(v.literal('more-than')),
  asOf: v.exactOptional(factDateSchema),
});
export const dateValueSchema = v.object({ kind: v.literal('date'), ...factDateSchema.entries });
/** Something that happened: `place` is an ISO 3166-1 alpha-2 code. */
export const eventValueSchema = v.object({
  kind: v.literal('event'),
  ...factDateSchema.entries,
  ...words,
  place: v.exactOptional(v.string()),
});
/** An entry of a document's list of references. */
export const referenceValueSchema = v.object({
  kind: v.literal('reference'),
  number: v.pipe(v.number(), v.integer()),
  title: v.string(),
  publisher: v.exactOptional(v.string()),
  retrieved: v.exactOptional(factDateSchema),
});
/** The value of a list fact: its items' words, in order. The items with their own spans are `fact.items`. */
export const listValueSchema = v.object({ kind: v.literal('list'), items: v.array(v.string()) });

export const valueSchema = v.variant('kind', [
  textValueSchema,
  nameValueSchema,
  quantityValueSchema,
  dateValueSchema,
  eventValueSchema,
  referenceValueSchema,
  listValueSchema,
]);

/** One document's words for one fact, and the value read from exactly these words. */
export const evidenceSchema = v.object({
  ...quoteSchema.entries,
  value: valueSchema,
  /**
   * The sentence (or the line of an infobox) around them, where it says more than they do; where they go on over
   * several, all of those.
   */
  sentence: v.exactOptional(spanSchema),
  /** Numbers of the references that the document gives for these words (`[1][2]`). */
  cites: v.exactOptional(v.array(v.number())),
});

/**
 * `agrees`: two documents or more say the same or, in two languages with nothing to compare, both speak of it
 * (toAgreement). `single`: one document. `differs`: every value is kept.
 */
export const agreementSchema = v.picklist(['agrees', 'single', 'differs']);

/** An element of a list fact; its id is the fact's id, a dot and a number from 1 (`areas.2`). */
export const itemSchema = v.object({
  id: v.string(),
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

export const excludedSchema = v.object({ ...spanSchema.entries, reason: v.string() });

export const documentSchema = v.object({
  id: v.string(),
  file: v.string(),
  language: languageTag,
  sha256: v.string(),
  characters: offset,
  article: v.array(spanSchema),
  excluded: v.array(excludedSchema),
});

export const factsSchema = v.object({
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

/**
 * Checks unknown data against the contract of facts.json; throws a `ValiError` that names the path of the first
 * problem.
 */
export function parseFacts(data: unknown): Facts {
  return v.parse(factsSchema, data);
}
