import { susa } from 'es-hangul';
import { firstDayOf, precisionOf } from '../tables/partialDates';
import type { FactDate } from './factsSchema';

/**
 * What a number is multiplied by, as exponents of ten, the largest first: the order in which units may follow each
 * other.
 */
const UNITS = Object.entries({ billion: 9, bn: 9, 억: 8, million: 6, 만: 4, 천: 3, 백: 2, 십: 1 });
const DIGITS = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/u;

const UNDER_TEN = 'one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const UNDER_HUNDRED = [
  ...UNDER_TEN,
  ...TEENS,
  ...TENS.flatMap((tens) => [tens, ...UNDER_TEN.map((word) => `${tens} ${word}`)]),
];
/** Numbers to 99 by their words in both languages. */
const WORDS = new Map(
  UNDER_HUNDRED.flatMap((word, index): [string, number][] => [
    [word, index + 1],
    [susa(index + 1, true), index + 1],
  ]),
);

/**
 * Pattern of all that may belong to a number that begins with a digit: signs of grouping, ranges, Korean units. A
 * number is taken whole or, where it cannot be read, not at all: a part of it would be another number.
 */
export const NUMBER = String.raw`\d[\d조억만천백십]*(?:(?:[.,\s]|\s?[~∼〜–-]\s?)\d[\d조억만천백십]*)*`;
const KOREAN_WORD = '[일이삼사오육칠팔구십백천]{2,8}|[한두세네열스무물서른마흔쉰예순일여든아홉덟곱섯다]{1,4}';
const ENGLISH_WORD = `(?:${[...TEENS, ...UNDER_TEN, ...TENS, 'hundred'].join('|')})`;
/** Pattern of a number as text; in Korean, those that count. Larger ones than 99 cannot be read. */
export const NUMBER_WORDS = [
  `(?<![가-힣])(?:${KOREAN_WORD})(?= ?(?:개|가지|나라|국가|곳))`,
  String.raw`\b${ENGLISH_WORD}(?:(?:-| (?:and )?)${ENGLISH_WORD})*\b`,
].join('|');

/** A whole number in digits or as text (173, 네, twenty-eight); `undefined` for anything else. */
export function readCount(text: string): number | undefined {
  const count = WORDS.get(text.toLowerCase().replaceAll('-', ' ')) ?? readAmount(text);
  return count !== undefined && count > 0 && Number.isInteger(count) ? count : undefined;
}

/**
 * A decimal number with its large units (2.5억, 16억 7천5백만, 1.8 billion), exactly; `undefined` for anything else, and for
 * one too large to be held exactly.
 */
export function readAmount(text: string): number | undefined {
  const amount = readUnits(text.toLowerCase(), UNITS);
  return amount !== undefined && amount <= Number.MAX_SAFE_INTEGER ? amount : undefined;
}

/** What stands before the largest unit counts it (nothing is one: 천, 1000), and what stands behind it is added. */
function readUnits(text: string, units: typeof UNITS): number | undefined {
  const [unit, exponent] = units.find(([one]) => text.includes(one)) ?? [];
  if (unit === undefined || exponent === undefined)
    return DIGITS.test(text) ? Number(text.replaceAll(',', '')) : undefined;
  const smaller = units.filter(([, other]) => other < exponent);
  const [words = '', ...rest] = text.split(unit).map((part) => part.trim());
  const count = words === '' ? 1 : readUnits(words, smaller);
  const added = rest.join(unit) === '' ? 0 : readUnits(rest.join(unit), smaller);
  // Written as an exponent so that no product of two binary fractions can come out a little off.
  return count === undefined || added === undefined ? undefined : Number(`${count}e${exponent}`) + added;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MONTH = String.raw`(?:${MONTHS.join('|')})\p{Ll}*\.?`;
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`;

/**
 * Patterns of a date, in the order in which they are tried; what is no day of the calendar is a date that cannot be
 * read.
 */
export const DATE_PATTERNS = [
  String.raw`(?<year>\d{4})년(?: ?(?<month>\d{1,2})월(?: ?(?<day>\d{1,2})일)?)?`,
  String.raw`(?<day>${DAY}) (?<name>${MONTH}),? (?<year>\d{4})(?!\d)`,
  String.raw`(?<name>${MONTH}) (?:(?<day>${DAY}),? )?(?<year>\d{4})(?!\d)`,
  String.raw`(?<year>\d{4})(?:-|\. ?)(?<month>\d{1,2})(?:(?:-|\. ?)(?<day>\d{1,2}))?(?![\d-])\.?`,
  String.raw`(?<![\d.,/]|\d-\d{1,2}-)(?<year>[12]\d{3})(?!\d|[.,]\d|%| ?[가-힣])`,
];

/**
 * The date in the groups of a match of `DATE_PATTERNS`, as precise as it is written; `undefined` where there is no such
 * day or month.
 */
export function readDate(groups: Record<string, string | undefined>): FactDate | undefined {
  const { year = '', month, name, day } = groups;
  const named = name && String(MONTHS.findIndex((short) => name.startsWith(short)) + 1);
  const parts = [named ?? month, day?.replace(/\D+$/u, '')].flatMap((part) => part?.padStart(2, '0') ?? []);
  const date = [year, ...parts].join('-');
  const first = new Date(`${firstDayOf(date)}T00:00Z`);
  const isDay = !Number.isNaN(first.getTime()) && first.toISOString().startsWith(date);
  return isDay ? { date, precision: precisionOf(date) } : undefined;
}
