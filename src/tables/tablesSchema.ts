import * as v from 'valibot';

/** The names of the tables in seeds/data/; messages name their rows by them. */
export const TABLE_FILES = {
  spells: 'membership.csv',
  membershipSources: 'membership-sources.csv',
  otherDates: 'membership-other-dates.csv',
  cowYears: 'iom-membership-years.csv',
  cowSpells: 'iom-membership-spells.csv',
  milestones: 'milestones.csv',
  reportedTotals: 'reported-totals.csv',
  since: 'since.csv',
  directors: 'directors.csv',
  documentTerms: 'document-terms.csv',
  translations: 'translations.csv',
} as const;

/** How the start of a spell is known; what each means stands in the README of seeds/data/. */
export const BASES = ['founder', 'joined', 'accepted', 'admitted', 'first-listed'] as const;

/** The kinds of text that documents are copies of; the texts of the interface say what is known of each. */
export const DOCUMENT_KINDS = ['encyclopedia-article'] as const;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100));
/** Every row keeps the line of its file (1 is the heading), so that a message can point at it. */
const line = count;

const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/));
/** As precise as its source: 2016, 2016-06 or 2016-06-30 (partialDates.ts tells which). */
const partialDate = v.pipe(v.string(), v.regex(/^\d{4}(-\d\d(-\d\d)?)?$/));
const precision = v.picklist(['year', 'month', 'day']);

/**
 * One state's uninterrupted membership. Its first and its last day lie within `from` and `to`; no `to`: a member still.
 * `basis` is how the start is known; `source` and `toSource` are ids of `membershipSources`.
 */
export const spellSchema = v.object({
  line,
  country,
  from: partialDate,
  basis: v.picklist(BASES),
  source: v.string(),
  to: v.optional(partialDate),
  toSource: v.optional(v.string()),
  note: v.optional(v.string()),
});
/** A source that spells name by `id`; its `date` is as the source is dated, which may be words. */
export const membershipSourceSchema = v.object({
  line,
  id: v.string(),
  title: v.string(),
  publisher: v.string(),
  date: v.string(),
  address: v.optional(v.string()),
});
/** Another start of a membership, as another source has it. */
export const otherDateSchema = v.object({
  line,
  country,
  date: partialDate,
  title: v.string(),
  publisher: v.string(),
  sourceDate: v.string(),
  address: v.optional(v.string()),
});
/** Full members and states of the COW system in one year; `imputed` where COW filled the year from its neighbours. */
export const cowYearSchema = v.object({ line, year, members: count, statesInSystem: count, imputed: v.boolean() });
/** One state's uninterrupted membership, first and last year included; no `to`: a member when the data end. */
export const cowSpellSchema = v.object({
  line,
  country,
  cowState: v.string(),
  from: year,
  to: v.optional(year),
  note: v.optional(v.string()),
});
export const milestoneSchema = v.object({
  line,
  date: v.string(),
  precision,
  kind: v.string(),
  fact: v.string(),
  cited: v.string(),
});
/** A total of members that somebody reported on a date. */
export const reportedTotalSchema = v.object({
  line,
  date: v.string(),
  precision,
  members: count,
  observerStates: v.optional(count),
  cited: v.string(),
  address: v.optional(v.string()),
  note: v.optional(v.string()),
});
/** What another source says of a fact of the documents for a later time; without `value`, `note` says it as text. */
export const sinceSchema = v.object({
  line,
  fact: v.string(),
  date: partialDate,
  precision,
  value: v.optional(v.string()),
  /** The value where it is an amount of money; `currency` is an ISO 4217 code. */
  money: v.optional(v.object({ amount: v.number(), currency: v.string() })),
  note: v.optional(v.string()),
  cited: v.string(),
  address: v.optional(v.string()),
});
/** Who led the organization; an end that no source gives is left out. */
export const directorSchema = v.object({
  line,
  name: v.string(),
  state: v.string(),
  from: v.optional(partialDate),
  to: v.optional(partialDate),
  note: v.optional(v.string()),
  cited: v.string(),
  address: v.optional(v.string()),
});
/** What kind of text a document is a copy of (`file` is its name in seeds/), and the licence of texts of this kind. */
export const documentTermsSchema = v.object({
  line,
  file: v.string(),
  kind: v.picklist(DOCUMENT_KINDS),
  licence: v.string(),
  address: v.optional(v.string()),
});
/**
 * The project's own words for exactly these words of a document or a table. `from` is the language of `text`, or
 * `x-cow` where `text` is a name of the COW data for a state that is no more (wgermany), or `x-basis` where it is the
 * basis of a spell.
 */
export const translationSchema = v.object({
  line,
  from: v.string(),
  text: v.string(),
  to: v.string(),
  translation: v.string(),
});
/**
 * A country with a spell: ISO 3166-1 codes and continent from the countries-list package, `displayNames` by language
 * (`ko`, `en`) from Intl.DisplayNames; `names` are the other ones to find it by (its own, short ones, aliases).
 */
export const countrySchema = v.object({
  code: v.string(),
  alpha3: v.string(),
  continent: v.picklist(['AF', 'AN', 'AS', 'EU', 'NA', 'OC', 'SA']),
  displayNames: v.record(v.string(), v.string()),
  names: v.array(v.string()),
});

/** tables.json: the tables of seeds/data/, checked where they are written and where they are read. */
export const tablesSchema = v.object({
  spells: v.array(spellSchema),
  membershipSources: v.array(membershipSourceSchema),
  otherDates: v.array(otherDateSchema),
  cowYears: v.array(cowYearSchema),
  cowSpells: v.array(cowSpellSchema),
  milestones: v.array(milestoneSchema),
  reportedTotals: v.array(reportedTotalSchema),
  since: v.array(sinceSchema),
  directors: v.array(directorSchema),
  documentTerms: v.array(documentTermsSchema),
  translations: v.array(translationSchema),
  countries: v.array(countrySchema),
  /** How the COW data ask to be cited: the words of the README of seeds/data/. */
  citation: v.exactOptional(v.string()),
});

export type Spell = v.InferOutput<typeof spellSchema>;
export type CowSpell = v.InferOutput<typeof cowSpellSchema>;
export type Milestone = v.InferOutput<typeof milestoneSchema>;
export type SinceRow = v.InferOutput<typeof sinceSchema>;
export type Director = v.InferOutput<typeof directorSchema>;
export type ReportedTotal = v.InferOutput<typeof reportedTotalSchema>;
export type Translation = v.InferOutput<typeof translationSchema>;
export type Continent = Country['continent'];
export type Country = v.InferOutput<typeof countrySchema>;
export type Tables = v.InferOutput<typeof tablesSchema>;

/** `tables.json` as the site loads it; throws an Error that names the first path that is not as the schema says. */
export function parseTablesJson(input: unknown): Tables {
  const parsed = v.safeParse(tablesSchema, input);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`tables.json: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
}
