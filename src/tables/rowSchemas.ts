import * as v from 'valibot';
import { isPartialDate } from './partialDates';
import { BASES, DOCUMENT_KINDS } from './tablesSchema';

const text = v.pipe(
  v.string(),
  v.check((value) => value.trim() !== '', 'expected a text, found an empty cell'),
  v.check((value) => value === value.trim(), 'a space before or after the text'),
);
const optionalText = v.pipe(
  v.string(),
  v.transform((value) => (value === '' ? undefined : value)),
);
const count = v.pipe(
  v.string(),
  v.regex(/^\d+$/, (issue) => `expected a whole number, found "${issue.input}"`),
  v.transform(Number),
);
const year = v.pipe(
  v.string(),
  v.regex(/^(19|20)\d\d$/, (issue) => `expected a year, found "${issue.input}"`),
  v.transform(Number),
);
const flag = v.pipe(
  v.string(),
  v.regex(/^[01]$/, (issue) => `expected 0 or 1, found "${issue.input}"`),
  v.transform((value) => value === '1'),
);
const language = v.pipe(
  v.string(),
  v.regex(
    /^(x(-[a-z0-9]{1,8})+|[a-z]{2,3}(-[A-Za-z0-9]+)*)$/,
    (issue) => `expected a language (ko, en), found "${issue.input}"`,
  ),
);
const countryCode = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2}$/, (issue) => `expected an ISO 3166-1 alpha-2 code, found "${issue.input}"`),
);
const date = v.pipe(
  v.string(),
  v.check(
    isPartialDate,
    (issue) => `expected a date that exists (2016, 2016-06 or 2016-06-30), found "${issue.input}"`,
  ),
);
const nothing = v.pipe(
  v.literal(''),
  v.transform(() => undefined),
);
const emptyOr = <T extends v.GenericSchema<string, unknown>>(schema: T, what: string) =>
  v.union([nothing, schema], (issue) => `expected ${what} or nothing, found ${issue.received}`);
const precision = v.picklist(
  ['year', 'month', 'day'],
  (issue) => `expected year, month or day, found ${issue.received}`,
);
const address = emptyOr(v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/)), 'an address (https://…)');
const key = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+$/, (issue) => `expected an id (small letters, digits, hyphens), found "${issue.input}"`),
);

/** What a cell of each table of seeds/data/ may hold. The keys are the columns, in the order of the file. */
export const ROW_SCHEMAS = {
  spells: v.object({
    iso_alpha2: countryCode,
    member_from: date,
    from_precision: precision,
    from_basis: v.picklist(BASES, (issue) => `expected one of ${BASES.join(', ')}, found ${issue.received}`),
    from_source: key,
    member_to: emptyOr(date, 'a date that exists'),
    to_precision: emptyOr(precision, 'year, month, day'),
    to_source: emptyOr(key, 'an id'),
    note: optionalText,
  }),
  membershipSources: v.object({ id: key, title: text, publisher: text, date: text, address }),
  otherDates: v.object({
    iso_alpha2: countryCode,
    what: v.literal('member from', (issue) => `expected "member from", found ${issue.received}`),
    date,
    precision,
    source_title: text,
    source_publisher: text,
    source_date: text,
    source_address: address,
  }),
  cowYears: v.object({ year, members: count, states_in_system: count, imputed: flag }),
  cowSpells: v.object({
    iso_alpha2: countryCode,
    cow_state: text,
    member_from: year,
    member_to: emptyOr(year, 'a year'),
    note: optionalText,
  }),
  milestones: v.object({ date, precision, kind: text, fact: text, cited: text }),
  reportedTotals: v.object({
    date,
    members: count,
    observer_states: emptyOr(count, 'a number'),
    cited: text,
    address,
    note: optionalText,
  }),
  since: v.object({ fact: key, date, precision, value: optionalText, note: optionalText, cited: text, address }),
  directors: v.object({
    name: text,
    state: text,
    from: emptyOr(date, 'a date that exists'),
    to: emptyOr(date, 'a date that exists'),
    note: optionalText,
    cited: text,
    address,
  }),
  documentTerms: v.object({
    file: text,
    kind: v.picklist(
      DOCUMENT_KINDS,
      (issue) => `expected one of ${DOCUMENT_KINDS.join(', ')}, found ${issue.received}`,
    ),
    licence: text,
    address,
  }),
  translations: v.object({ from: language, text, to: language, translation: text }),
};

/** The cells of a row of a table, as its schema gives them. */
export type Cells<Name extends keyof typeof ROW_SCHEMAS> = v.InferOutput<(typeof ROW_SCHEMAS)[Name]>;
