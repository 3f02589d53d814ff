import type { FactDate } from '../factsSchema';
import type { PieceMatch } from './matchPieces';

const MONTHS = [
  'Jan(?:uary)?',
  'Feb(?:ruary)?',
  'Mar(?:ch)?',
  'Apr(?:il)?',
  'May',
  'Jun(?:e)?',
  'Jul(?:y)?',
  'Aug(?:ust)?',
  'Sep(?:t(?:ember)?)?',
  'Oct(?:ober)?',
  'Nov(?:ember)?',
  'Dec(?:ember)?',
];
const MONTH_LETTERS = 3;
const MONTH_CODES = MONTHS.map((month) => month.slice(0, MONTH_LETTERS).toLowerCase());
const EN_DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`;

// In Korean a whole date may be written in figures, with the year first: 1999.12.5., 1999-12-05. Its parts end with a sign then.
const KO_IN_FIGURES = String.raw`(?=(?:-|\.\s?)\d{1,2}(?:-|\.\s?)\d{1,2}(?!\d))`;
const KO_PART = String.raw`(?:\s?|-|\.\s?)`;
const KO_BEHIND_SIGN = String.raw`(?<=[-.]\s?\d{1,2})`;

/** Pattern of a date in each language, with the groups that `readDate` reads. One a pattern: names must be unique. */
export const DATE = {
  ko: String.raw`(?<year>\d{4})(?:년|${KO_IN_FIGURES})(?:${KO_PART}(?<month>\d{1,2})(?:월|${KO_BEHIND_SIGN}(?=[-.]))(?:${KO_PART}(?<day>\d{1,2})(?:일|${KO_BEHIND_SIGN}(?!\d)\.?))?)?`,
  en: String.raw`(?:(?:(?<day>${EN_DAY})\s(?:of\s)?)?(?<monthName>${MONTHS.join('|')})\.?(?:\s(?<dayAfter>${EN_DAY}))?(?:,\s?|\s(?:of\s)?))?(?<year>\d{4})(?!\d)`,
};

// ISO 8601 with a day; "1999-12" may as well be a range of years. Day first or month first cannot be told from each other.
const EN_ISO = String.raw`(?:-(?<month>\d{2})-(?<dayInFigures>\d{2})(?!\d))?`;
const EN_YEAR_LAST = String.raw`\d{1,2}(?:/\d{1,2}/|\.\s?\d{1,2}\.\s?|-\d{1,2}-)\d{4}(?!\d)`;

/** Pattern of an English date that may be in figures: 1999-12-05, and 12/05/1999, for which `readDate` gives nothing. */
export const EN_DATE_OR_FIGURES = `(?:${EN_YEAR_LAST}|${DATE.en}${EN_ISO})`;

/** Pattern of a date in figures, year first, in the groups of `DATE`: 2014-11-03, 2014. 11. 3. */
export const NUMERIC_DATE = String.raw`(?<year>\d{4})(?:-|\.\s?)(?<month>\d{1,2})(?:-|\.\s?)(?<day>\d{1,2})(?!\d)\.?`;

/** The date of a match of `DATE` or `NUMERIC_DATE`, as precise as it is written; `undefined` where there is no such day or month. */
export function readDate({ groups }: PieceMatch): FactDate | undefined {
  const year = groups['year'];
  if (year === undefined) return undefined;
  const monthName = groups['monthName'];
  const month =
    monthName === undefined
      ? groups['month']
      : String(MONTH_CODES.indexOf(monthName.slice(0, MONTH_LETTERS).toLowerCase()) + 1);
  const day = (groups['day'] ?? groups['dayAfter'] ?? groups['dayInFigures'])?.replace(/\D+$/u, '');
  if (month === undefined) return { date: year, precision: 'year' };
  if (day === undefined)
    return isCalendarDay(year, month, '1') ? { date: `${year}-${pad(month)}`, precision: 'month' } : undefined;
  return isCalendarDay(year, month, day) ? { date: `${year}-${pad(month)}-${pad(day)}`, precision: 'day' } : undefined;
}

function pad(number: string): string {
  return number.padStart(2, '0');
}

function isCalendarDay(year: string, month: string, day: string): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
