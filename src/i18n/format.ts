import type { Language } from './language';
import { withPrerendered } from './prerenderedWords';
import { selectParticle } from './createI18n';

/** A date as precise as its source: `2016`, `2016-06` or `2016-06-30`. */
export interface PreciseDate {
  readonly date: string;
  readonly precision: 'year' | 'month' | 'day';
}

/** English as the United Nations write it: 30 June 2016, US$. */
const LOCALES: Readonly<Record<Language, string>> = { ko: 'ko-KR', en: 'en-GB' };

const KOREAN_UNITS = [
  ['조', 1e12],
  ['억', 1e8],
  ['만', 1e4],
  ['', 1],
] as const;

const monthFormat = once(
  (locale) => new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
);
const dayFormat = once(
  (locale) => new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }),
);
const numberFormat = once((locale) => new Intl.NumberFormat(locale));
const wholeShareFormat = once(
  (locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }),
);
const decimalShareFormat = once(
  (locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }),
);
const listFormat = once((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const languageNames = once((locale) => new Intl.DisplayNames(locale, { type: 'language' }));

/** A date as text, never more precise than it is: 2016년 6월, June 2016. */
export function formatDate(value: PreciseDate, language: Language): string {
  const [year = NaN, month = 1, day = 1] = value.date.split('-').map(Number);
  switch (value.precision) {
    case 'year':
      return formatYear(year, language);
    case 'month':
      return withPrerendered(language, value.date, () => monthFormat(language).format(Date.UTC(year, month - 1)));
    case 'day':
      return withPrerendered(language, value.date, () => dayFormat(language).format(Date.UTC(year, month - 1, day)));
  }
}

/**
 * A date in few letters, for a label: 2016년 6월, Jun 2016. Browsers shorten September in two ways, so it is not left to
 * them.
 */
export function formatShortDate(value: PreciseDate, language: Language): string {
  return formatDate(value, language).replace(/(\p{L}{3})\p{L}+/u, '$1');
}

/** A year as text: 1982년, 1982. Pages have hundreds of them, and Intl takes long to make its first date. */
export function formatYear(year: number, language: Language): string {
  switch (language) {
    case 'ko':
      return `${year}년`;
    case 'en':
      return String(year);
  }
}

/** A whole or decimal number with its separators. */
export function formatNumber(value: number, language: Language): string {
  return numberFormat(language).format(value);
}

/** A share of 1 in whole per cent, or with one decimal: 0.182 → 18%, 18.2%. */
export function formatShare(value: number, language: Language, maximumFractionDigits: 0 | 1 = 0): string {
  return (maximumFractionDigits === 0 ? wholeShareFormat : decimalShareFormat)(language).format(value);
}

/**
 * An amount of money in full words, as a figure and what follows it: 16억 7,500만 | 달러; US$2.5 | billion. `currency` is
 * an ISO 4217 code.
 */
export function formatMoney(
  amount: number,
  currency: string,
  language: Language,
): { readonly figure: string; readonly after: string } {
  switch (language) {
    case 'ko':
      return { figure: formatKoreanUnits(amount), after: ` ${koreanCurrencyNameOf(currency)}` };
    case 'en': {
      const parts = new Intl.NumberFormat(LOCALES.en, {
        notation: 'compact',
        compactDisplay: 'long',
        maximumSignificantDigits: 15,
      }).formatToParts(amount);
      const words = parts.findIndex(({ type }) => type === 'literal' || type === 'compact');
      const [figure, after] = words === -1 ? [parts, []] : [parts.slice(0, words), parts.slice(words)];
      return { figure: currencySymbolOf(currency) + joinParts(figure), after: joinParts(after) };
    }
  }
}

/** A number in groups of four digits, each with its unit and the separators of Korean, whatever the browser speaks. */
function formatKoreanUnits(amount: number): string {
  const parts: string[] = [];
  let rest = amount;
  for (const [unit, size] of KOREAN_UNITS) {
    const count = size === 1 ? rest : Math.floor(rest / size);
    if (count > 0) parts.push(`${formatNumber(count, 'ko')}${unit}`);
    rest -= count * size;
  }
  return parts.join(' ') || formatNumber(0, 'ko');
}

function joinParts(parts: readonly Intl.NumberFormatPart[]): string {
  return parts.map(({ value }) => value).join('');
}

/** A list as text: A와 B; A, B, C; A, B and C. */
export function formatList(items: readonly string[], language: Language): string {
  return withPrerendered(`${language} list`, items.join('|'), () =>
    listParts(
      items.map((text) => ({ text })),
      language,
    )
      .map((part) => (typeof part === 'string' ? part : part.text))
      .join(''),
  );
}

/**
 * The items of a list with the words between them: A | , | B | and | C. Intl would put 및 before the last in Korean,
 * which nobody says.
 */
export function listParts<Item extends { readonly text: string }>(
  items: readonly Item[],
  language: Language,
): (Item | string)[] {
  switch (language) {
    case 'ko': {
      const [first] = items;
      const between = first && items.length === 2 ? `${selectParticle(first.text, '와/과')} ` : ', ';
      return items.flatMap((item, index) => (index === 0 ? [item] : [between, item]));
    }
    case 'en':
      return listFormat(language)
        .formatToParts(items.map((_, index) => String(index)))
        .flatMap(({ type, value }): (Item | string)[] =>
          type === 'literal' ? [value] : items.slice(Number(value), Number(value) + 1),
        );
  }
}

/** The name of a language (BCP 47 tag) in the reader's language: 프랑스어, French. */
export function formatLanguageName(tag: string, language: Language): string {
  return withPrerendered(`${language} language`, tag, () => languageNames(language).of(tag) ?? tag);
}

/** The name of a country in the reader's language, by its ISO 3166-1 alpha-2 code. */
export function formatCountryName(code: string, language: Language): string {
  return withPrerendered(
    `${language} country`,
    code,
    () => new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code,
  );
}

/**
 * Intl shortens "billion" to "bn" as soon as a currency stands in the same format, so the symbol is taken by itself.
 */
function currencySymbolOf(currency: string): string {
  return withPrerendered('en currency', currency, () => {
    const parts = new Intl.NumberFormat(LOCALES.en, { style: 'currency', currency }).formatToParts(0);
    return parts.find((part) => part.type === 'currency')?.value ?? currency;
  });
}

/** Koreans say 달러 alone for the dollar of the United States. */
function koreanCurrencyNameOf(currency: string): string {
  const name = withPrerendered(
    'ko currency',
    currency,
    () => new Intl.DisplayNames(LOCALES.ko, { type: 'currency' }).of(currency) ?? currency,
  );
  return currency === 'USD' ? name.replace(/^미국 /, '') : name;
}

/** What makes something for a language once and keeps it: a format takes a thousand times as long to make as to use. */
function once<Made>(make: (locale: string) => Made): (language: Language) => Made {
  const made = new Map<Language, Made>();
  return (language) => {
    const known = made.get(language) ?? make(LOCALES[language]);
    made.set(language, known);
    return known;
  };
}
