const KOREAN_EXPONENTS: Record<string, number> = { 조: 12, 천억: 11, 백억: 10, 억: 8, 천만: 7, 백만: 6, 만: 4 };
const ENGLISH_EXPONENTS: Record<string, number> = { trillion: 12, billion: 9, bn: 9, million: 6, m: 6, thousand: 3 };
const ENGLISH_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const KOREAN_WORDS = ['영', '한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열'];

/** Pattern of a whole number in digits, with or without separators. */
export const COUNT = String.raw`\d{1,3}(?:,\d{3})+|\d+`;
/** Pattern of a small number in words, in each language. */
export const COUNT_WORD = { ko: KOREAN_WORDS.slice(1).join('|'), en: ENGLISH_WORDS.slice(1).join('|') };

/** A whole number in digits or a small one in words (네, four); `undefined` for anything else. */
export function readCount(text: string): number | undefined {
  if (/^[\d,]+$/u.test(text)) return Number(text.replaceAll(',', ''));
  const word = Math.max(ENGLISH_WORDS.indexOf(text.toLowerCase()), KOREAN_WORDS.indexOf(text));
  return word > 0 ? word : undefined;
}

/** A decimal number with its large units (2.5억, 16억 7,500만, 1.8 billion), exactly; `undefined` for anything else. */
export function readAmount(text: string): number | undefined {
  const parts = [...text.matchAll(/(?<digits>\d[\d,]*(?:\.\d+)?)\s?(?<unit>\p{L}*)/gu)];
  if (parts.length === 0) return undefined;
  let sum = 0;
  for (const { groups } of parts) {
    const unit = groups?.['unit'] ?? '';
    const exponent = unit === '' ? 0 : KOREAN_EXPONENTS[unit] ?? ENGLISH_EXPONENTS[unit.toLowerCase()];
    if (exponent === undefined) return undefined;
    // Written as an exponent so that no product of two binary fractions can come out a little off.
    sum += Number(`${(groups?.['digits'] ?? '').replaceAll(',', '')}e${exponent}`);
  }
  return sum;
}
