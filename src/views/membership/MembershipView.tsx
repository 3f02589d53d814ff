import { memo, useMemo, useRef } from 'react';
import { NoBreak } from '../../evidence/FactText';
import { findPoint } from '../../membership/series';
import { listTotals } from '../../membership/totals';
import { useDeferredUnlessPrinting } from '../../ui/printing';
import type { ViewProps } from '../ViewProps';
import { buildChartModel } from './chart/chartModel';
import { layoutMilestones, MilestoneList } from './chart/milestones';
import { Controls } from './Controls';
import { CountryFinder } from './CountryFinder';
import { CountryPanel } from './CountryPanel';
import { DaySection } from './DaySection';
import { DocumentFigures } from './DocumentFigures';
import { DataSource, Downloads } from './Downloads';
import { useFormatters } from './formatters';
import './MembershipView.css';
import { UnknownSelection, useScrollToDeepLink, useSelection, ViewContext, type Selection } from './selection';
import { describeSummary } from './summaryText';
import { CountriesTable, CowDifference, TotalsTable, YearsTable } from './Tables';

/** Who belonged to the organization, from its first day to the last change that is known. */
export function MembershipView({ facts, tables, embedded }: ViewProps) {
  // What is chosen is answered at once where it is chosen (Controls.tsx); what it changes is drawn between what the
  // reader does.
  const selection = useDeferredUnlessPrinting(useSelection(tables));
  return (
    <ViewContext value={embedded ? 'embed/membership' : 'membership'}>
      <MembershipContent facts={facts} tables={tables} embedded={embedded} selection={selection} />
    </ViewContext>
  );
}

interface MembershipContentProps extends Pick<ViewProps, 'facts' | 'tables' | 'embedded'> {
  readonly selection: Selection;
}

/** All of the view, for one selection; the day moves by itself (see DaySection.tsx). */
const MembershipContent = memo(function MembershipContent({
  facts,
  tables,
  embedded,
  selection,
}: MembershipContentProps) {
  const formatters = useFormatters();
  const { t } = formatters;
  const { region, measure, country, isCompared } = selection;
  const finder = useRef<HTMLElement>(null);
  // A frame shows its view from the top.
  useScrollToDeepLink(embedded ? undefined : country, finder);
  const model = useMemo(() => buildChartModel(facts, tables, region, measure), [facts, tables, region, measure]);
  const labels = useMemo(() => (model ? layoutMilestones(tables, model, formatters) : []), [tables, model, formatters]);
  if (!model) return null;
  const summary = describeSummary(tables, model.summary, region, measure, formatters).join(' ');
  // The page is named after all of the organization; what is less is named for what it is.
  const isWhole = region === 'world' && measure === 'count';
  const title = isWhole
    ? t('membership.title', {
        from: model.series.points[0]?.value,
        to: findPoint(model.series, model.covered.last)?.value,
      })
    : t(measure === 'count' ? 'membership.chart.label' : 'membership.chart.labelShare', {
        who: t(`membership.who.${region}`),
        from: model.first,
        to: Number(model.series.lastDay.slice(0, 4)),
      });
  const totals = listTotals(facts, tables);
  const reported = totals.filter(({ source }) => source === 'table');
  const rest = (
    <>
      <DocumentFigures facts={facts} />
      <TotalsTable facts={facts} totals={totals} />
      <div className="membership-tables">
        <YearsTable tables={tables} model={model} />
        <CountriesTable tables={tables} />
      </div>
      <Downloads
        facts={facts}
        tables={tables}
        model={model}
        labels={labels}
        selection={selection}
        title={title}
        summary={summary}
      />
      <DataSource tables={tables} />
    </>
  );
  return (
    <article className="membership" data-embedded={embedded || undefined}>
      <h1 data-selected={isWhole ? undefined : ''}>{title}</h1>
      <UnknownSelection tables={tables} />
      <Controls tables={tables} />
      <DaySection tables={tables} model={model} labels={labels} selection={selection}>
        {selection.show === 'chart' && (
          <div className="membership-notes">
            <p>
              {t('membership.chart.rough')}{' '}
              {model.totals.length > 0 &&
                t('membership.chart.rings', {
                  exact: reported.filter(({ match }) => match === 'exact').length,
                  of: reported.length,
                })}
            </p>
            {isCompared && <CowDifference tables={tables} model={model} />}
          </div>
        )}
        <MilestoneList labels={labels} translations={tables.translations} />
        <p className="membership-summary">
          <NoBreak text={summary} />
        </p>
      </DaySection>
      <section ref={finder} className="membership-country" aria-labelledby="membership-find">
        <h2 id="membership-find">{t('membership.country.title')}</h2>
        <CountryFinder tables={tables} country={country} setCountry={selection.setCountry} />
        {country !== undefined && <CountryPanel tables={tables} country={country} />}
      </section>
      {embedded ? (
        <>
          <p className="membership-source-line">{t('membership.source.line')}</p>
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
