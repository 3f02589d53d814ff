import * as v from 'valibot';

/** The names of the tables in seeds/data/; messages name their rows by them. */
export const TABLE_FILES = {
  years: 'iom-membership-years.csv',
  spells: 'iom-membership-spells.csv',
  milestones: 'milestones.csv',
  reportedTotals: 'reported-totals.csv',
  translations: 'translations.csv',
} as const;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100));
/** Every row keeps the line of its file (1 is the heading), so that a message can point at it. */
const line = count;

/** Full members and states of the COW system in one year; `imputed` where COW filled the year from its neighbours. */
export const membershipYearSchema = v.object({
  line,
  year,
  members: count,
  statesInSystem: count,
  imputed: v.boolean(),
});
/** One state's uninterrupted membership, first and last year included; no `to`: a member when the data end. */
export const membershipSpellSchema = v.object({
  line,
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  cowState: v.string(),
  from: year,
  to: v.exactOptional(year),
  note: v.exactOptional(v.string()),
});
export const milestoneSchema = v.object({
  line,
  date: v.string(),
  precision: v.picklist(['year', 'month', 'day']),
  kind: v.string(),
  fact: v.string(),
  cited: v.string(),
});
/** A total of members that somebody reported on a date. */
export const reportedTotalSchema = v.object({
  line,
  date: v.string(),
  precision: v.picklist(['year', 'month', 'day']),
  members: count,
  observerStates: v.exactOptional(count),
  cited: v.string(),
});
/**
 * The project's own words for exactly these words of a document or a table. `from` is the language of `text`, or `x-cow`
 * where `text` is a name of the COW data for a state that is no more (wgermany).
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
  years: v.array(membershipYearSchema),
  spells: v.array(membershipSpellSchema),
  milestones: v.array(milestoneSchema),
  reportedTotals: v.array(reportedTotalSchema),
  translations: v.array(translationSchema),
  countries: v.array(countrySchema),
  /** How the membership data ask to be cited: the words of the README of seeds/data/. */
  citation: v.exactOptional(v.string()),
});

export type MembershipYear = v.InferOutput<typeof membershipYearSchema>;
export type MembershipSpell = v.InferOutput<typeof membershipSpellSchema>;
export type Milestone = v.InferOutput<typeof milestoneSchema>;
export type ReportedTotal = v.InferOutput<typeof reportedTotalSchema>;
export type Translation = v.InferOutput<typeof translationSchema>;
export type Continent = Country['continent'];
export type Country = v.InferOutput<typeof countrySchema>;
export type Tables = v.InferOutput<typeof tablesSchema>;
