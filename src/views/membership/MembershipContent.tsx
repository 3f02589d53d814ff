import { memo, useMemo, useRef } from 'react';
import { NoBreak } from '../../evidence/NoBreak';
import { ACCURATE_FROM_YEAR } from '../../membership/toSeries';
import { toTotals } from '../../membership/toTotals';
import { useNavigation } from '../../ui/address';
import type { ViewProps } from '../ViewProps';
import { Controls } from './Controls';
import { CountryFinder } from './CountryFinder';
import { CountryPanel } from './CountryPanel';
import { DataSource } from './DataSource';
import { CountriesTable, YearsTable } from './DataTables';
import { Downloads } from './Downloads';
import { MilestoneList } from './MilestoneList';
import { DocumentFigures } from './DocumentFigures';
import { toChartModel } from './toChartModel';
import { toImputedNote } from './toImputedNote';
import { toMilestoneLabels } from './toMilestoneLabels';
import { toSentences } from './toSentences';
import { TotalsTable } from './TotalsTable';
import { UnknownSelection } from './UnknownSelection';
import { useScrollToDeepLink } from './useScrollToDeepLink';
import type { Selection } from './useSelection';
import { useFormatters } from './useFormatters';
import { YearSection } from './YearSection';

interface MembershipContentProps extends Pick<ViewProps, 'facts' | 'tables' | 'embedded'> {
  readonly selection: Selection;
}

/** All of the view, for one selection; the year moves by itself (see YearSection.tsx). */
export const MembershipContent = memo(function MembershipContent({
  facts,
  tables,
  embedded,
  selection,
}: MembershipContentProps) {
  const words = useFormatters();
  const { t } = words;
  const { hrefTo, setSearch } = useNavigation();
  const { region, measure, country } = selection;
  const finder = useRef<HTMLElement>(null);
  // A frame shows its view from the top.
  useScrollToDeepLink(embedded ? undefined : country, finder);
  const model = useMemo(() => toChartModel(facts, tables, region, measure), [facts, tables, region, measure]);
  const world = useMemo(() => toChartModel(facts, tables, 'world', 'count'), [facts, tables]);
  const labels = useMemo(() => (model ? toMilestoneLabels(tables, model, words) : []), [tables, model, words]);
  const place = useMemo(
    () => ({ view: embedded ? 'embed/membership' : 'membership', hrefTo, setSearch }),
    [embedded, hrefTo, setSearch],
  );
  if (!model || !world) return null;
  const said =
    toTotals(facts, tables).findLast(({ source }) => source === 'document')?.members ?? world.points.at(-1)?.members;
  const summary = toSentences(model.summary, region, measure, words).join(' ');
  // The page is named after all of the organization; what is less is named for what it is.
  const isWhole = region === 'world' && measure === 'count';
  const title = isWhole
    ? t('membership.title', { from: world.points[0]?.members, to: said })
    : t(measure === 'count' ? 'membership.chart.label' : 'membership.chart.labelShare', {
        who: t(`membership.who.${region}`),
        from: model.first,
        to: model.last,
      });
  const rest = (
    <>
      <DocumentFigures facts={facts} />
      <TotalsTable facts={facts} tables={tables} />
      <div className="membership-tables">
        <YearsTable tables={tables} model={model} place={place} />
        <CountriesTable tables={tables} place={place} />
      </div>
      <Downloads
        facts={facts}
        tables={tables}
        model={model}
        selection={selection}
        labels={labels}
        title={title}
        summary={summary}
      />
      <DataSource tables={tables} model={model} />
    </>
  );
  return (
    <article className="membership" data-embedded={embedded || undefined}>
      <header className="membership-header">
        <h1 data-selected={isWhole ? undefined : ''}>{title}</h1>
        <p className="membership-summary">
          <NoBreak text={summary} />
        </p>
      </header>
      <UnknownSelection tables={tables} />
      <Controls tables={tables} />
      <YearSection tables={tables} model={model} labels={labels} place={place} show={selection.show} country={country}>
        <p className="membership-notes">
          {[
            t('membership.chart.rough'),
            ...toImputedNote(model, words),
            t('membership.chart.gap', { from: model.last }),
          ].join(' ')}
        </p>
        <MilestoneList labels={labels} translations={tables.translations} />
      </YearSection>
      <section ref={finder} className="membership-country" aria-labelledby="membership-find">
        <h2 id="membership-find">{t('membership.country.title')}</h2>
        <CountryFinder tables={tables} country={country} setCountry={selection.setCountry} />
        {country !== undefined && <CountryPanel tables={tables} model={model} country={country} place={place} />}
      </section>
      {embedded ? (
        <>
          <p className="membership-source-line">
            {t('membership.source.line', { year: words.year(ACCURATE_FROM_YEAR) })}
          </p>
          <details className="membership-details membership-more">
            <summary>{t('membership.more')}</summary>
            {rest}
          </details>
        </>
      ) : (
        rest
      )}
    </article>
  );
});
