import * as v from 'valibot';

/*
 * What a cell of each table of seeds/data/ may hold. The keys are the columns, in the order of the file.
 */
const text = v.pipe(
  v.string(),
  v.check((value) => value.trim() !== '', 'expected a text, found an empty cell'),
  v.check((value) => value === value.trim(), 'a space before or after the text'),
);
const optionalText = v.string();
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
  v.check(isDate, (issue) => `expected a date that exists (2016, 2016-06 or 2016-06-30), found "${issue.input}"`),
);
const emptyOr = <T extends v.GenericSchema<string, number>>(schema: T) =>
  v.union(
    [
      v.pipe(
        v.literal(''),
        v.transform(() => undefined),
      ),
      schema,
    ],
    (issue) => `expected a number or nothing, found ${issue.received}`,
  );

export const yearCells = v.object({ year, members: count, states_in_system: count, imputed: flag });
export const spellCells = v.object({
  iso_alpha2: countryCode,
  cow_state: text,
  member_from: year,
  member_to: emptyOr(year),
  note: optionalText,
});
export const milestoneCells = v.object({
  date,
  precision: v.picklist(['year', 'month', 'day'], (issue) => `expected year, month or day, found ${issue.received}`),
  kind: text,
  fact: text,
  cited: text,
});
export const reportedTotalCells = v.object({ date, members: count, observer_states: emptyOr(count), cited: text });
export const translationCells = v.object({ from: language, text, to: language, translation: text });

function isDate(value: string): boolean {
  if (!/^(19|20)\d\d(-\d\d(-\d\d)?)?$/.test(value)) return false;
  const padded = value.padEnd('2016-01-01'.length, '-01');
  const parsed = new Date(`${padded}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(padded);
}
