const ENGLISH_EXPONENTS = new Map(
  'trillion:12 tn:12 billion:9 bn:9 b:9 million:6 mn:6 m:6 thousand:3 k:3'.split(' ').map((pair) => {
    const [unit = '', exponent] = pair.split(':');
    return [unit, Number(exponent)];
  }),
);
const ENGLISH_UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const ENGLISH_TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const KOREAN_UNITS = '- 한 두 세 네 다섯 여섯 일곱 여덟 아홉'.split(' ');
const KOREAN_TENS = '- 열 스물 서른 마흔 쉰 예순 일흔 여든 아흔'.split(' ');
const KOREAN_DIGITS = '영일이삼사오육칠팔구';

const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?: \d{3})+|\d+(?:\.\d+)?`;
const LATIN_AMOUNT = new RegExp(String.raw`^(?<digits>${DIGITS})\s?(?<unit>[a-z]*)$`, 'iu');
/** The groups of four digits of a Korean number, and what a group is made of; a group is named after its exponent. */
const KOREAN_NUMBER =
  /^(?:(?<e12>[^조억만]+)조 ?)?(?:(?<e8>[^조억만]+)억 ?)?(?:(?<e4>[^조억만]+)만 ?)?(?<e0>[^조억만]+)?$/u;
const [E3, E2, E1] = ['천', '백', '십'].map((unit, at) => String.raw`(?:(?<e${3 - at}>(?:${DIGITS})?) ?${unit} ?)?`);
const KOREAN_GROUP = new RegExp(`^${E3}${E2}${E1}(?<e0>${DIGITS})?$`, 'u');
const HUNDREDS = String.raw`(?:(?<hundreds>${ENGLISH_UNITS.join('|')}) hundred(?: and)?)?`;
const ENGLISH_NUMBER = new RegExp(
  String.raw`^${HUNDREDS} ?(?<tens>${ENGLISH_TENS.slice(2).join('|')})?[ -]?(?<units>${ENGLISH_UNITS.join('|')})?$`,
  'u',
);
const NATIVE_NUMBER = new RegExp(
  `^(?<tens>${KOREAN_TENS.slice(1).join('|')})?(?<units>${KOREAN_UNITS.slice(1).join('|')})?$`,
  'u',
);

/**
 * Pattern of all that may belong to a number that begins with a digit: signs of grouping, ranges, Korean units. A number is
 * taken whole or, where it cannot be read, not at all: a part of it would be another number.
 */
export const NUMBER = String.raw`\d[\d조억만천백십]*(?:(?:[.,\s]|\s?[~∼〜–-]\s?)\d[\d조억만천백십]*)*(?:[.,]\d+)*`;
const ENGLISH_WORD = `(?:${[...ENGLISH_UNITS.slice(1).toReversed(), ...ENGLISH_TENS.slice(2), 'hundred'].join('|')})`;
/** Pattern of a number in words; in Korean, those that count. */
export const NUMBER_WORDS = {
  ko: String.raw`(?<![가-힣])(?:[일이삼사오육칠팔구십백천]{2,8}|[한두세네열스물서른마흔쉰예순일흔여든아홉덟곱섯다]{1,4})(?= ?(?:개|가지|나라|국가|곳))`,
  en: String.raw`\b${ENGLISH_WORD}(?:(?:-| (?:and )?)${ENGLISH_WORD})*\b`,
};

/** A whole number in digits or in words (173, 네, 백칠십삼, twenty-eight); `undefined` for anything else. */
export function readCount(text: string): number | undefined {
  const count =
    readAmount(text) ??
    readWords(ENGLISH_NUMBER.exec(text.toLowerCase()), ENGLISH_TENS, ENGLISH_UNITS) ??
    readWords(NATIVE_NUMBER.exec(text), KOREAN_TENS, KOREAN_UNITS);
  return count !== undefined && count > 0 && Number.isInteger(count) ? count : undefined;
}

/** A decimal number with its large units (2.5억, 16억 7천5백만, 1.8 billion), exactly; `undefined` for anything else, and for one too large to be held exactly. */
export function readAmount(text: string): number | undefined {
  const { digits, unit } = LATIN_AMOUNT.exec(text)?.groups ?? {};
  const amount =
    digits === undefined || unit === undefined
      ? readKorean(text)
      : toNumber(digits, unit === '' ? 0 : ENGLISH_EXPONENTS.get(unit.toLowerCase()));
  return amount !== undefined && amount <= Number.MAX_SAFE_INTEGER ? amount : undefined;
}

function readKorean(text: string): number | undefined {
  const groups = text === '' ? undefined : KOREAN_NUMBER.exec(text)?.groups;
  if (!groups) return undefined;
  let sum = 0;
  for (const [exponent, group] of toExponents(groups)) {
    const digits = group.trim().replaceAll(/[영일이삼사오육칠팔구]/gu, (digit) => String(KOREAN_DIGITS.indexOf(digit)));
    const parts = KOREAN_GROUP.exec(digits)?.groups;
    if (!parts) return undefined;
    for (const [small, count] of toExponents(parts)) sum += toNumber(count === '' ? '1' : count, exponent + small) ?? 0;
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

function readWords(
  match: RegExpExecArray | null,
  tens: readonly string[],
  units: readonly string[],
): number | undefined {
  if (!match?.groups) return undefined;
  const indexOf = (list: readonly string[], name: string) => Math.max(0, list.indexOf(match.groups?.[name] ?? ''));
  const unit = indexOf(units, 'units');
  return match.groups['tens'] !== undefined && unit > 9
    ? undefined
    : indexOf(units, 'hundreds') * 100 + indexOf(tens, 'tens') * 10 + unit;
}
