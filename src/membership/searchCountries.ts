import { convertQwertyToAlphabet, disassemble, getChoseong } from 'es-hangul';
import type { Tables } from '../tables/tablesSchema';

/** What a country can be found by, made ready once. */
export interface CountryEntry {
  readonly code: string;
  readonly codes: readonly string[];
  readonly terms: readonly {
    readonly words: string;
    readonly compact: string;
    readonly jamo: string;
    readonly initials: string;
  }[];
  readonly displayNames: Readonly<Record<string, string>>;
}

/** The countries with all of their names (today's, others, historical), for `searchCountries`. */
export function buildCountryIndex({
  countries,
  cowSpells,
  translations,
}: Pick<Tables, 'countries' | 'cowSpells' | 'translations'>): CountryEntry[] {
  return countries.map(({ code, alpha3, displayNames, names }) => {
    const states = new Set(cowSpells.filter(({ country }) => country === code).map(({ cowState }) => cowState));
    const historical = translations
      .filter(({ from, text }) => from === 'x-cow' && states.has(text))
      .map(({ translation }) => translation);
    const terms = [...new Set([...Object.values(displayNames), ...names, ...historical].map(normalizeWords))];
    return {
      code,
      codes: [code, alpha3].map((each) => each.toLowerCase()),
      displayNames,
      terms: terms.map((words) => ({
        words,
        compact: removeSpaces(words),
        jamo: disassemble(removeSpaces(words)),
        initials: getChoseong(removeSpaces(words)),
      })),
    };
  });
}

/**
 * The countries that a reader may mean, best first; none for nothing typed. It forgives case, accents, spaces and
 * punctuation, takes codes, first consonants (ㄷㅎㅁㄱ), half a syllable (대하), Hangul typed on a Latin keyboard and,
 * where nothing else fits, one wrong letter. `language` sorts countries that fit equally well.
 */
export function searchCountries(index: readonly CountryEntry[], query: string, language: string): string[] {
  for (const wording of listWordings(query)) {
    const found = findCountries(index, wording, language);
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * True where a syllable is still being typed (대ㅎㆍ, as a phone's keyboard builds it): that nothing fits says nothing
 * yet. First consonants alone are a whole query.
 */
export function isSyllableUnderWay(query: string): boolean {
  return /[ㆍᆞᆢ]/.test(query) || (/[ㄱ-ㅣ]$/.test(query) && !/^[ㄱ-ㅎ\s]+$/.test(query));
}

/**
 * What a keyboard joins into one letter (ㄹㅅ into ㄽ) apart again, and without the dot from which a phone's keyboard
 * builds a vowel.
 */
function splitInitials(query: string): string {
  return query.replace(/[ㆍᆞᆢ]/g, '').replace(/[ㄳㄵㄶㄺ-ㅀㅄ]/g, (letter) => disassemble(letter));
}

/**
 * A name as typed; of one that is written for a list (“Korea, Republic of”) also as it is spoken, and its first part
 * alone.
 */
function listWordings(query: string): string[] {
  const [first = '', ...rest] = query.split(',');
  return rest.length === 0 ? [query] : [query, `${rest.join(' ')} ${first}`, first];
}

function findCountries(index: readonly CountryEntry[], query: string, language: string): string[] {
  const words = normalizeWords(splitInitials(query));
  if (removeSpaces(words) === '') return [];
  const compact = removeSpaces(words);
  // Not convertQwertyToHangul: it throws on letters that make no syllable.
  const typed = /^[a-z]+$/.test(compact) ? convertQwertyToAlphabet(compact) : undefined;
  const asked = { words, compact, jamo: disassemble(compact), isInitials: /^[ㄱ-ㅎ]+$/.test(compact) };
  const attempts = [
    () => findBest(index, language, (entry) => rankOf(entry, asked)),
    () =>
      findBest(index, language, (entry) =>
        typed && entry.terms.some((term) => term.jamo.startsWith(typed)) ? 0 : undefined,
      ),
    () =>
      findBest(index, language, (entry) =>
        entry.terms.some((term) => isOneLetterOff(term.compact, compact)) ? 0 : undefined,
      ),
  ];
  for (const attempt of attempts) {
    const found = attempt();
    if (found.length > 0) return found;
  }
  return [];
}

function findBest(
  index: readonly CountryEntry[],
  language: string,
  toRankOf: (entry: CountryEntry) => number | undefined,
): string[] {
  const found = index.flatMap((entry) => {
    const rank = toRankOf(entry);
    return rank === undefined ? [] : [{ entry, rank }];
  });
  if (found.length < 2) return found.map(({ entry }) => entry.code);
  const collator = new Intl.Collator(language);
  return found
    .toSorted((a, b) => a.rank - b.rank || collator.compare(nameOf(a.entry, language), nameOf(b.entry, language)))
    .map(({ entry }) => entry.code);
}

interface Query {
  readonly words: string;
  readonly compact: string;
  readonly jamo: string;
  readonly isInitials: boolean;
}

/** 0 is best; undefined does not fit. */
function rankOf(entry: CountryEntry, { words, compact, jamo, isInitials }: Query): number | undefined {
  if (entry.codes.includes(compact) || entry.terms.some((term) => term.compact === compact)) return 0;
  if (entry.terms.some((term) => term.compact.startsWith(compact))) return 1;
  if (entry.terms.some((term) => ` ${term.words}`.includes(` ${words}`))) return 2;
  if (entry.terms.some((term) => term.jamo.startsWith(jamo))) return 3;
  if (isInitials && entry.terms.some((term) => term.initials.startsWith(compact))) return 4;
  if (compact.length > 1 && entry.terms.some((term) => term.compact.includes(compact))) return 5;
  if (isInitials && compact.length > 1 && entry.terms.some((term) => term.initials.includes(compact))) return 6;
  return undefined;
}

function nameOf({ displayNames, code }: CountryEntry, language: string): string {
  return displayNames[language] ?? code;
}

/** Lower case, no accents, one space between words; Hangul stays whole. */
function normalizeWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function removeSpaces(words: string): string {
  return words.replaceAll(' ', '');
}

const SHORTEST_WITH_A_SLIP = 4;

/** One letter wrong, missing, too many, or two that changed places. */
function isOneLetterOff(term: string, query: string): boolean {
  if (query.length < SHORTEST_WITH_A_SLIP || Math.abs(term.length - query.length) > 1) return false;
  let start = 0;
  while (start < query.length && term[start] === query[start]) start += 1;
  const [a, b] = [term.slice(start), query.slice(start)];
  return (
    a.slice(1) === b.slice(1) ||
    a.slice(1) === b ||
    a === b.slice(1) ||
    (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
  );
}
