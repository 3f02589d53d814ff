import { memo, type ReactNode, useCallback, useMemo, useState } from 'react';
import { type ChangeGroup, listChanges, listMembers, sortByName } from '../../membership/countries';
import { findCoveredDays, findEndOfYear } from '../../membership/day';
import { findPoint, type Region, statesOn } from '../../membership/series';
import type { Spell, Tables } from '../../tables/tablesSchema';
import { useDeferredUnlessPrinting } from '../../ui/printing';
import { useHydrated } from '../../ui/hydration';
import type { ChartModel } from './chart/chartModel';
import { DayControl, describeDay } from './chart/DayControl';
import { MembershipChart } from './chart/MembershipChart';
import type { MilestoneLabel } from './chart/milestones';
import { useFormatters } from './formatters';
import { MapSection } from './map/MapSection';
import { usePlayback } from './map/playback';
import { type Selection, SelectLink, useDay } from './selection';
import { PlainWords, TranslationMark } from '../../evidence/FactText';
import { translate } from '../../evidence/localizeFact';
import { TableMark } from '../../evidence/SourceBadges';
import { Cite } from '../../evidence/TableWords';
import './DaySection.css';

interface DaySectionProps {
  readonly tables: Tables;
  readonly model: ChartModel;
  readonly labels: readonly MilestoneLabel[];
  readonly selection: Pick<Selection, 'isCompared' | 'show' | 'country'>;
  /** What stands between the chart and the day, and does not change with it. */
  readonly children: ReactNode;
}

/**
 * All that moves with the day, so that a step of the slider draws nothing else again; the names of who joined, left and
 * belonged follow a frame later.
 */
export const DaySection = memo(function DaySection({
  tables,
  model,
  labels,
  selection: { isCompared, show, country },
  children,
}: DaySectionProps) {
  const { day: selected, setDay, setYear } = useDay(tables);
  const days = useMemo(() => listPlayedDays(tables), [tables]);
  const select = useCallback(
    (chosen: string) => {
      const year = chosen.slice(0, 4);
      if (findEndOfYear(tables, year) === chosen) setYear(Number(year));
      else setDay(chosen);
    },
    [tables, setDay, setYear],
  );
  const playback = usePlayback(days, selected, select);
  const { day } = playback;
  const settled = useDeferredUnlessPrinting(day);
  return (
    <>
      {show === 'map' ? (
        <MapSection tables={tables} region={model.region} first={days[0] ?? ''} playback={playback} country={country}>
          <DayControl
            model={model}
            day={day}
            setDay={playback.select}
            setYear={(year) => playback.select(findEndOfYear(tables, String(year)) ?? day)}
          />
        </MapSection>
      ) : (
        <MembershipChart
          tables={tables}
          model={model}
          labels={labels}
          isCompared={isCompared}
          day={day}
          setDay={setDay}
          setYear={setYear}
        />
      )}
      <SelectionAnnouncer model={model} day={day} />
      {children}
      <section className="day-panel" aria-labelledby="membership-day-heading">
        <DayFigure tables={tables} model={model} day={day} />
        <Changes tables={tables} region={model.region} year={settled.slice(0, 4)} />
        <Members tables={tables} region={model.region} day={settled} />
      </section>
    </>
  );
});

/** The end of every year, the last change that is known for the last. */
function listPlayedDays(tables: Tables): string[] {
  const covered = findCoveredDays(tables);
  if (!covered) return [];
  const [first, last] = [Number(covered.first.slice(0, 4)), Number(covered.last.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => findEndOfYear(tables, String(first + index)) ?? '');
}

/** The selected day: how many members, and what part of the world's states. */
function DayFigure({ tables, model, day }: { tables: Tables; model: ChartModel; day: string }) {
  const { t, date, amount, share } = useFormatters();
  const count = useMemo(() => listMembers(tables, model.region, day), [tables, model.region, day]).length;
  const states = statesOn(tables, day);
  const isCertain = findPoint(model.series, day)?.isCertain ?? true;
  return (
    <>
      <h2 id="membership-day-heading">{date(day)}</h2>
      <div className="day-panel-figure">
        <p className="day-panel-amount">
          <strong>{count}</strong>
          {amount(count).replace(String(count), '')}
        </p>
        {states !== undefined && (
          <p>{t('membership.day.share', { states: amount(states), share: share(count / states) })}</p>
        )}
        {!isCertain && <p className="day-panel-rough">{t('membership.day.uncertain')}</p>}
      </div>
    </>
  );
}

interface NamesProps {
  readonly tables: Tables;
  readonly region: Region;
}

/** Who joined and left in a year, each with the day, how it is known and the source. */
const Changes = memo(function Changes({ tables, region, year }: NamesProps & { year: string }) {
  const { t, amount, date } = useFormatters();
  const changes = useMemo(() => listChanges(tables, region, year), [tables, region, year]);
  const kinds = (['joined', 'left'] as const).filter((kind) => changes[kind].length > 0);
  return (
    <div className="day-panel-changes">
      {kinds.length === 0 && <p>{t('membership.day.none', { year: date(year) })}</p>}
      {kinds.map((kind) => (
        <div key={kind} className="day-panel-change" data-kind={kind}>
          <h3>
            {t(`membership.day.${kind}`, {
              year: date(year),
              amount: amount(changes[kind].reduce((sum, { spells }) => sum + spells.length, 0)),
            })}
          </h3>
          <ul>
            {changes[kind].map((group) => (
              <Group key={`${group.date}${group.basis}${group.source}`} tables={tables} group={group} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
});

function Group({ tables, group }: { tables: Tables; group: ChangeGroup }) {
  const { t, date } = useFormatters();
  return (
    <li>
      <b>{group.basis === undefined ? t('membership.day.until', { date: date(group.date) }) : date(group.date)}</b>
      <StateNames
        tables={tables}
        spells={group.spells}
        noteOf={(spell) =>
          group.basis !== undefined &&
          tables.spells.some((other) => other.country === spell.country && other.from < spell.from)
            ? t('membership.day.again')
            : undefined
        }
      />
      <small>
        {group.basis !== undefined && (
          <>
            <BasisWords tables={tables} basis={group.basis} />
            {'. '}
          </>
        )}
        <SourceCite tables={tables} id={group.source} />
      </small>
    </li>
  );
}

/** All members of a day by name. */
const Members = memo(function Members({ tables, region, day }: NamesProps & { day: string }) {
  const { t, amount, date } = useFormatters();
  const members = useMemo(() => listMembers(tables, region, day), [tables, region, day]);
  if (members.length === 0) return <p className="day-panel-members">{t('membership.day.noMembers')}</p>;
  return (
    <details className="membership-details day-panel-members">
      <summary>{t('membership.day.members', { day: date(day), amount: amount(members.length) })}</summary>
      <StateNames tables={tables} spells={members} />
    </details>
  );
});

interface StateNamesProps {
  readonly tables: Tables;
  readonly spells: readonly Spell[];
  /** What follows a name. */
  readonly noteOf?: (spell: Spell) => string | undefined;
}

/** States by name, each leading to its own history. */
export function StateNames({ tables, spells, noteOf }: StateNamesProps) {
  const { language } = useFormatters();
  return (
    <ul className="state-names">
      {sortByName(tables, spells, language).map(({ spell, name }) => {
        const note = noteOf?.(spell);
        return (
          <li key={spell.line}>
            <SelectLink select={{ country: spell.country }}>{name}</SelectLink>
            {note !== undefined && <small> {note}</small>}
          </li>
        );
      })}
    </ul>
  );
}

/**
 * Announces to a screen reader, in one line, what the chart shows since another region or measure was chosen. A day is
 * announced by its slider.
 */
function SelectionAnnouncer({ model, day }: { model: ChartModel; day: string }) {
  const formatters = useFormatters();
  const isAlive = useHydrated();
  const [told, setTold] = useState<{ readonly model: ChartModel; readonly line: string }>();
  // What the address names when the page is hydrated is read with the page.
  if (isAlive && told?.model !== model) {
    setTold({
      model,
      line: told
        ? formatters.t('membership.chart.selected', {
            who: formatters.t(`membership.who.${model.region}`),
            day: describeDay(model, day, formatters),
          })
        : '',
    });
  }
  return isAlive && <output className="visually-hidden">{told?.line}</output>;
}

/** How the start of a spell is known, as text; in Korean they are the project's translation. */
export function BasisWords({ tables, basis }: { tables: Pick<Tables, 'translations'>; basis: Spell['basis'] }) {
  const { language } = useFormatters();
  const words = translate(basis, 'x-basis', language, tables.translations);
  return (
    <>
      <PlainWords words={words} fallback={basis} />
      {language !== 'en' && <TranslationMark words={words} />}
    </>
  );
}

/** A source of membership.csv with its address; its title stands as it is. */
export function SourceCite({ tables, id }: { tables: Pick<Tables, 'membershipSources'>; id: string }) {
  const source = tables.membershipSources.find((row) => row.id === id);
  return (
    <>
      <TableMark /> <Cite words={source ? `${source.publisher}: ${source.title}` : id} address={source?.address} />
    </>
  );
}
