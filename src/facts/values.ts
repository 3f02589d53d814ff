import type { Agreement, Evidence, FactValue } from './factsSchema';
import { groupBy, isSameDate } from './statements';

/**
 * `incomparable`: in two languages with nothing in them that is the same in every language, or a floor ("over 80") and
 * a number above it.
 */
export type Comparison = 'same' | 'different' | 'incomparable';

/**
 * Whether documents agree on a value. `differs` where any two values are different, within one document too: every
 * value is kept. `agrees` where two documents or more say the same or, for texts in two languages with nothing to
 * compare, where both say it: it tells that both speak of it, and that no difference was found. `single` otherwise.
 */
export function toAgreement(evidence: readonly Evidence[]): Agreement {
  const values = [...groupBy(evidence, ({ value }) => JSON.stringify(value)).values()].map(([{ value }]) => value);
  if (values.some((one) => values.some((other) => compareValues(one, other) === 'different'))) return 'differs';
  return new Set(evidence.map(({ document }) => document)).size > 1 ? 'agrees' : 'single';
}

/**
 * Compares what does not depend on a language: amounts, dates, places, codes (of a name its abbreviation), words of the
 * same language.
 */
export function compareValues(one: FactValue, other: FactValue): Comparison {
  switch (one.kind) {
    // The same number at another date is no difference; each evidence keeps its own date.
    case 'quantity': {
      if (other.kind !== 'quantity' || one.unit !== other.unit) return 'different';
      const [less, more] = one.amount < other.amount ? [one, other] : [other, one];
      return less.bound && less.amount < more.amount ? 'incomparable' : toComparison(less.amount === more.amount);
    }
    case 'date':
      return toComparison(other.kind === 'date' && isSameDate(one, other));
    case 'event':
      return toComparison(other.kind === 'event' && isSameDate(one, other) && one.place === other.place);
    case 'reference': {
      const isTitled = other.kind === 'reference' && compact(one.title) === compact(other.title);
      return toComparison(
        isTitled && !(one.retrieved && other.retrieved && !isSameDate(one.retrieved, other.retrieved)),
      );
    }
    case 'list':
      return toComparison(other.kind === 'list' && one.items.length === other.items.length);
    case 'text':
    case 'name': {
      if (other.kind !== 'text' && other.kind !== 'name') return 'different';
      const [code, otherCode] = [one, other].map((each) => (each.kind === 'text' ? each.code : each.abbreviation));
      if (code !== undefined && otherCode !== undefined) return toComparison(code === otherCode);
      if (one.language !== other.language) return 'incomparable';
      return toComparison(compact(one.text) === compact(other.text));
    }
  }
}

function toComparison(isSame: boolean): Comparison {
  return isSame ? 'same' : 'different';
}

/**
 * Copies differ in spaces, capitals and the shapes of quotation marks and dashes ("유럽이주", "migrants'"), which is no
 * disagreement.
 */
function compact(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/\s/gu, '')
    .replaceAll(/[\u2018\u2019\u02bc\u00b4`]/gu, `'`)
    .replaceAll(/[\u201c\u201d\u201e]/gu, '"')
    .replaceAll(/\p{Pd}/gu, '-')
    .toLowerCase();
}
