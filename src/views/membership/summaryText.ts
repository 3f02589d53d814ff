import { countryName } from '../../membership/countries';
import type { Measure, Region } from '../../membership/series';
import type { SummaryPart } from '../../membership/summary';
import { precisionOf } from '../../tables/partialDates';
import type { Spell, Tables } from '../../tables/tablesSchema';
import type { Formatters } from './formatters';

/** The summary of a line as sentences, one a part. */
export function describeSummary(
  tables: Pick<Tables, 'countries'>,
  parts: readonly SummaryPart[],
  region: Region,
  measure: Measure,
  formatters: Formatters,
): string[] {
  const who = formatters.t(`membership.who.${region}`);
  return parts.map((part) => describePart(tables, part, who, measure, formatters));
}

function describePart(
  tables: Pick<Tables, 'countries'>,
  part: SummaryPart,
  who: string,
  measure: Measure,
  { t, language, amount, share, date, list, value }: Formatters,
): string {
  const when = (written: string) => t(`membership.when.${precisionOf(written)}`, { date: date(written) });
  const names = (spells: readonly Spell[]) => {
    const collator = new Intl.Collator(language);
    return list(spells.map(({ country }) => countryName(tables, country, language)).toSorted(collator.compare));
  };
  switch (part.kind) {
    case 'empty':
      return t('membership.summary.empty', { who });
    case 'start': {
      const { level, states } = part;
      const values = {
        who,
        when: when(states[0]?.from ?? level.from),
        amount: amount(level.members),
        names: names(states),
        total: value(level.members, 'count'),
        share: share(level.value),
        world: level.states === undefined ? '' : amount(level.states),
      };
      if (measure === 'share') return t('membership.summary.startShare', values);
      return t(`membership.summary.${part.isFirstDay ? 'start' : 'startLater'}`, values);
    }
    case 'fall':
      return t(`membership.summary.${fallForm(part)}`, {
        high: amount(part.high.members),
        highYear: date(part.high.to.slice(0, 4)),
        low: amount(part.low.members),
        lowTotal: value(part.low.members, 'count'),
        lowYear: date(part.low.from.slice(0, 4)),
        names: names(part.left),
      });
    case 'wait':
      return t('membership.summary.wait', { from: date(part.from), to: date(part.to) });
    case 'rise':
      return t('membership.summary.rise', {
        when: when(part.day),
        by: amount(part.states.length),
        count: value(part.states.length, 'count'),
        amount: amount(part.level.members),
        total: value(part.level.members, 'count'),
      });
    case 'united-nations':
      return t('membership.summary.related', { when: when(part.day), amount: amount(part.level.members) });
    case 'lowest':
      return t('membership.summary.lowest', {
        when: when(part.level.from.slice(0, 4)),
        share: share(part.level.value),
      });
    case 'end': {
      const { level, isPeak } = part;
      const values = {
        when: when(measure === 'share' ? level.to : level.from),
        day: date(level.from),
        amount: amount(level.members),
        total: value(level.members, 'count'),
        share: share(level.value),
        world: level.states === undefined ? '' : amount(level.states),
      };
      if (measure === 'share') return t(`membership.summary.${isPeak ? 'endSharePeak' : 'endShare'}`, values);
      return t(`membership.summary.${isPeak ? 'endPeak' : 'end'}`, values);
    }
  }
  return part satisfies never;
}

function fallForm({ left, low }: Extract<SummaryPart, { kind: 'fall' }>) {
  if (left.length === 0) return 'fallAlone';
  return low.members === 0 ? 'fallToNone' : 'fall';
}
