import { memo, useMemo, type ReactNode } from 'react';
import { toChanges } from '../../membership/toChanges';
import { toMembers, toNamedState, toNamedStates } from '../../membership/toMembers';
import { isMemberIn, toSpellsOfRegion, type Region } from '../../membership/toSeries';
import type { Tables } from '../../tables/tablesSchema';
import { LazyDetails } from '../../ui/LazyDetails';
import type { Place } from './SelectLink';
import { StateNames } from './StateNames';
import type { ChartModel } from './toChartModel';
import { useFormatters } from './useFormatters';
import './YearPanel.css';

interface YearPanelProps {
  readonly model: ChartModel;
  readonly year: number;
  /** The names of the year. */
  readonly children: ReactNode;
}

/** The selected year: how many members, and (by name, as children) who joined and left, and all of them. */
export function YearPanel({ model, year, children }: YearPanelProps) {
  const { t, year: yearWords, amount, share } = useFormatters();
  const point = model.points.find((each) => each.year === year);
  if (!point) return null;
  return (
    <section className="year-panel" aria-labelledby="membership-year-heading">
      <h2 id="membership-year-heading">{yearWords(year)}</h2>
      <div className="year-panel-figure">
        <p className="year-panel-amount">
          <strong>{point.members}</strong>
          {amount(point.members).replace(String(point.members), '')}
        </p>
        <p>
          {t('membership.year.share', {
            states: amount(point.statesInSystem),
            share: share(point.members / point.statesInSystem),
          })}
        </p>
        {point.certainty !== 'certain' && <p className="year-panel-rough">{t(`membership.year.${point.certainty}`)}</p>}
      </div>
      {children}
    </section>
  );
}

interface YearNamesProps {
  readonly tables: Tables;
  readonly region: Region;
  readonly year: number;
  readonly place: Place;
}

/** Who joined and left in a year, and what took another's place. */
export const YearChanges = memo(function YearChanges({ tables, region, year, place }: YearNamesProps) {
  const { t, amount, year: yearWords, language } = useFormatters();
  const all = useMemo(() => toChanges(tables, region), [tables, region]);
  const changes = all.find((each) => each.year === year);
  if (!changes) return null;
  const groups = [
    { kind: 'first', spells: changes.first },
    { kind: 'joined', spells: changes.joined },
    { kind: 'left', spells: changes.left },
  ] as const;
  const isQuiet = groups.every(({ spells }) => spells.length === 0) && changes.succeeded.length === 0;
  return (
    <div className="year-panel-changes">
      {isQuiet && <p>{t('membership.year.none')}</p>}
      {groups
        .filter(({ spells }) => spells.length > 0)
        .map(({ kind, spells }) => (
          <div key={kind} className="year-panel-change" data-kind={kind}>
            <h3>{t(`membership.year.${kind}`, { amount: amount(spells.length) })}</h3>
            <StateNames
              states={toNamedStates(tables, spells, language)}
              place={place}
              toNote={({ spell }) => {
                if (kind === 'left' && spell.to !== undefined)
                  return t('membership.year.until', { year: yearWords(spell.to) });
                return kind === 'joined' &&
                  tables.cowSpells.some((other) => other.country === spell.country && other.from < spell.from)
                  ? t('membership.year.again')
                  : undefined;
              }}
            />
          </div>
        ))}
      {changes.succeeded.map(({ before, after }) => (
        <p key={after.cowState}>
          {t('membership.year.succeeded', {
            before: toNamedState(tables, before, language).name,
            after: toNamedState(tables, after, language).name,
          })}
        </p>
      ))}
    </div>
  );
});

/** All members of a year by name; a long list, so it comes with the script. */
export const YearMembers = memo(function YearMembers({ tables, region, year, place }: YearNamesProps) {
  const { t, amount, year: yearWords, language } = useFormatters();
  const count = useMemo(
    () => toSpellsOfRegion(tables, region).filter((spell) => isMemberIn(spell, year)).length,
    [tables, region, year],
  );
  if (count === 0) return <p className="year-panel-members">{t('membership.year.noMembers')}</p>;
  return (
    <LazyDetails
      className="membership-details year-panel-members"
      summary={t('membership.year.members', { year: yearWords(year), amount: amount(count) })}
      withoutScript={<p>{t('membership.needsScript')}</p>}
    >
      {() => <StateNames states={toMembers(tables, region, year, language)} place={place} />}
    </LazyDetails>
  );
});
