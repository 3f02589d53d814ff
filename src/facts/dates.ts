import type { FactDate } from './factsSchema';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_LETTERS = 3;
const NAMES = 'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?';
const MONTH = String.raw`(?:${NAMES}|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?`;
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?<![\d.,])(?<year>[12]\d{3})(?!\d|[.,]\d|%)`;
const IN_FIGURES = String.raw`(?<year>\d{4})(?:-|\. ?)(?<month>\d{1,2})(?:(?:-|\. ?)(?<day>\d{1,2}))?(?![\d-])\.?`;

/**
 * Patterns of a date, in the order in which they are tried; what is no day of the calendar is a date that cannot be
 * read.
 */
export const DATE_PATTERNS = {
  ko: [
    String.raw`(?<year>\d{4})년(?: ?(?<month>\d{1,2})월(?: ?(?<day>\d{1,2})일)?)?`,
    IN_FIGURES,
    String.raw`${YEAR}(?! ?[가-힣])`,
  ],
  en: [
    String.raw`(?<day>${DAY}) (?:of )?(?<name>${MONTH}),? (?:of )?(?<year>\d{4})(?!\d)`,
    String.raw`(?<name>${MONTH}) (?:(?<day>${DAY}),? |of )?(?<year>\d{4})(?!\d)`,
    String.raw`(?<unknown>\d{1,2}(?:/\d{1,2}/|\. ?\d{1,2}\. ?|-\d{1,2}-)\d{4})(?!\d)`,
    IN_FIGURES,
    YEAR,
  ],
};

/**
 * The date in the groups of a match of `DATE_PATTERNS`, as precise as it is written; `undefined` where there is no such
 * day or month.
 */
export function readDate(groups: Record<string, string | undefined>): FactDate | undefined {
  const { year, name, day: said } = groups;
  if (year === undefined) return undefined;
  const month =
    name === undefined ? groups['month'] : String(MONTHS.indexOf(name.slice(0, MONTH_LETTERS).toLowerCase()) + 1);
  const day = said?.replace(/\D+$/u, '');
  if (month === undefined) return { date: year, precision: 'year' };
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? '1')));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day ?? '1')) return undefined;
  return day === undefined
    ? { date: `${year}-${month.padStart(2, '0')}`, precision: 'month' }
    : { date: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, precision: 'day' };
}
