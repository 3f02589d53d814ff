const ENGLISH_EXPONENTS: Record<string, number> = {
  trillion: 12,
  tn: 12,
  billion: 9,
  bn: 9,
  b: 9,
  million: 6,
  mn: 6,
  m: 6,
  thousand: 3,
  k: 3,
};
const ENGLISH_UNITS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const ENGLISH_TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const KOREAN_UNITS = ['영', '한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열'];
const KOREAN_TENS = ['', '열', '스물', '서른', '마흔', '쉰', '예순', '일흔', '여든', '아흔'];
const KOREAN_DIGITS = '영일이삼사오육칠팔구';
const COUNT_WORD_MAX = 12;

const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?: \d{3})+|\d+(?:\.\d+)?`;
const LATIN_AMOUNT = new RegExp(String.raw`^(?<digits>${DIGITS})\s?(?<unit>[a-z]*)$`, 'iu');
/** The groups of four digits of a Korean number, and what a group is made of; a group is named after its exponent. */
const KOREAN_NUMBER =
  /^(?:(?<e12>[^조억만]+)조\s?)?(?:(?<e8>[^조억만]+)억\s?)?(?:(?<e4>[^조억만]+)만\s?)?(?<e0>[^조억만]+)?$/u;
const KOREAN_GROUP = new RegExp(
  String.raw`^(?:(?<e3>(?:${DIGITS})?)\s?천\s?)?(?:(?<e2>(?:${DIGITS})?)\s?백\s?)?(?:(?<e1>(?:${DIGITS})?)\s?십\s?)?(?<e0>${DIGITS})?$`,
  'u',
);
const ENGLISH_NUMBER = new RegExp(
  String.raw`^(?:(?<hundreds>${ENGLISH_UNITS.join('|')})\shundred(?:\sand)?)?\s?(?<tens>${ENGLISH_TENS.slice(2).join('|')})?[\s-]?(?<units>${ENGLISH_UNITS.join('|')})?$`,
  'iu',
);
const NATIVE_NUMBER = new RegExp(
  `^(?<tens>${KOREAN_TENS.slice(1).join('|')})?(?<units>${KOREAN_UNITS.slice(1, 10).join('|')})?$`,
  'u',
);

/** Pattern of a whole number in digits, with or without separators. */
export const COUNT = String.raw`\d{1,3}(?:,\d{3})+|\d+`;
/** Pattern of a small number in words, in each language. */
export const COUNT_WORD = {
  ko: KOREAN_UNITS.slice(1).join('|'),
  en: ENGLISH_UNITS.slice(1, COUNT_WORD_MAX + 1).join('|'),
};
/**
 * Pattern of all that may belong to a number that begins with a digit: a range, signs of grouping, Korean units. A
 * number is taken whole or, where it cannot be read, not at all: a part of it would be another number.
 */
export const NUMBER = String.raw`(?<!(?:\d[조억만천백십]{0,3}|[조억])(?:[.,\s]|\s?[~∼〜–-]\s?)?)\d[\d조억만천백십]*(?:(?:[.,\s]|\s?[~∼〜–-]\s?)[\d조억만천백십]+)*`;

const ENGLISH_WORD = `(?:${[...ENGLISH_UNITS.slice(1).toReversed(), ...ENGLISH_TENS.slice(2), 'hundred', 'thousand'].join('|')})`;
/** Pattern of all that may belong to a number in words. */
export const NUMBER_WORDS = {
  ko: String.raw`(?<![가-힣])[일이삼사오육칠팔구십백천한두세네다섯여일곱덟아홉열스물서른마흔쉰]{1,8}`,
  en: String.raw`\b${ENGLISH_WORD}(?:(?:-|\s(?:and\s)?)${ENGLISH_WORD})*\b`,
};

/** A whole number in digits or in words (173, 네, 백칠십삼, twenty-eight); `undefined` for anything else. */
export function readCount(text: string): number | undefined {
  const count = readAmount(text) ?? readEnglishWords(text) ?? readNativeWords(text);
  return count !== undefined && count > 0 && Number.isInteger(count) ? count : undefined;
}

/** A decimal number with its large units (2.5억, 16억 7천5백만, 1.8 billion), exactly; `undefined` for anything else, and for one too large to be held exactly. */
export function readAmount(text: string): number | undefined {
  const { digits, unit } = LATIN_AMOUNT.exec(text)?.groups ?? {};
  const amount =
    digits === undefined || unit === undefined
      ? readKorean(text)
      : toNumber(digits, unit === '' ? 0 : ENGLISH_EXPONENTS[unit.toLowerCase()]);
  return amount !== undefined && amount <= Number.MAX_SAFE_INTEGER ? amount : undefined;
}

function readKorean(text: string): number | undefined {
  const groups = text === '' ? undefined : KOREAN_NUMBER.exec(text)?.groups;
  if (!groups) return undefined;
  let sum = 0;
  for (const [exponent, group] of toExponents(groups)) {
    const parts = KOREAN_GROUP.exec(
      group.trim().replaceAll(/[영일이삼사오육칠팔구]/gu, (digit) => String(KOREAN_DIGITS.indexOf(digit))),
    )?.groups;
    if (!parts) return undefined;
    for (const [small, digits] of toExponents(parts))
      sum += toNumber(digits === '' ? '1' : digits, exponent + small) ?? 0;
  }
  return sum;
}

/** The groups of a match that are there, each with the exponent that it is named after. */
function toExponents(groups: Record<string, string | undefined>): [number, string][] {
  return Object.entries(groups).flatMap(([name, text]): [number, string][] =>
    text === undefined ? [] : [[Number(name.slice(1)), text]],
  );
}

/** Written as an exponent so that no product of two binary fractions can come out a little off. */
function toNumber(digits: string, exponent: number | undefined): number | undefined {
  return exponent === undefined ? undefined : Number(`${digits.replaceAll(/[, ]/gu, '')}e${exponent}`);
}

function readEnglishWords(text: string): number | undefined {
  const groups = ENGLISH_NUMBER.exec(text.toLowerCase())?.groups;
  if (!groups) return undefined;
  const { hundreds, tens, units } = groups;
  const unit = units === undefined ? 0 : ENGLISH_UNITS.indexOf(units);
  if (tens !== undefined && unit > 9) return undefined;
  return (
    (hundreds === undefined ? 0 : ENGLISH_UNITS.indexOf(hundreds) * 100) +
    (tens === undefined ? 0 : ENGLISH_TENS.indexOf(tens) * 10) +
    unit
  );
}

function readNativeWords(text: string): number | undefined {
  const groups = NATIVE_NUMBER.exec(text)?.groups;
  if (!groups) return undefined;
  const { tens, units } = groups;
  return (
    (tens === undefined ? 0 : KOREAN_TENS.indexOf(tens) * 10) + (units === undefined ? 0 : KOREAN_UNITS.indexOf(units))
  );
}
