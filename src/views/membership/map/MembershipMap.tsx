import {
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { countryName } from '../../../membership/countries';
import { spellsOf, type Region } from '../../../membership/series';
import type { WorldMap } from '../../../membership/worldMap';
import type { Tables } from '../../../tables/tablesSchema';
import { useNavigation } from '../../../ui/address';
import { useDetails } from '../../../ui/hydration';
import { useIsPrinting } from '../../../ui/printing';
import { SelectLink } from '../selection';
import { useFormatters } from '../formatters';
import { fillOf, MapDrawing, MapPatterns, type MapColours } from './MapDrawing';
import './MembershipMap.css';
import { findJoined, findStatuses, groupByStatus, MAP_STATUSES } from '../../../membership/day';
import { findClicked, findView, listSmallStates, spreadCircles, type MapCircle, type MapView } from './view';
import { PlayButton, type Playback } from './playback';

/** What the map shows and what moves it. */
export interface MembershipMapProps {
  readonly tables: Tables;
  readonly region: Region;
  /** The first day that is played, as an ISO date. */
  readonly first: string;
  readonly playback: Playback;
  readonly country: string | undefined;
  /** What to move the day with. */
  readonly children: ReactNode;
}

const COLOURS: MapColours = {
  paper: 'var(--paper)',
  raised: 'var(--paper-raised)',
  ink: 'var(--ink)',
  rule: 'var(--rule)',
  ruleStrong: 'var(--rule-strong)',
  blueDeep: 'var(--blue-deep)',
  highlightEdge: 'var(--highlight-edge)',
};
/** How near to the middle of a small state a click must be, in pixels: half of the smallest target of WCAG 2.2. */
const REACH = 12;
/**
 * Where the map is narrower there is no room for full targets between the circles of the Caribbean: the nearest one
 * counts, and the list has them all.
 */
const ROOMY = 620;
/** Widths are taken in steps, so that a window that is dragged does not move the circles all the time. */
const WIDTH_STEP = 20;

/**
 * Who was a member on a day, on a map whose countries can be clicked; the list below it is for those who do not see or
 * click it.
 */
export function MembershipMap({
  map,
  tables,
  region,
  first,
  playback,
  country,
  children,
}: MembershipMapProps & { map: WorldMap }) {
  const { t, amount, date, language } = useFormatters();
  const { setSearch } = useNavigation();
  const day = date(playback.day);
  const spells = useMemo(() => spellsOf(tables, region), [tables, region]);
  const statuses = useMemo(() => findStatuses(spells, playback.day), [spells, playback.day]);
  const joined = useMemo(() => findJoined(spells, playback.day), [spells, playback.day]);
  const view = useMemo(
    () => findView(map, region === 'world' ? new Set() : new Set(spells.map((spell) => spell.country))),
    [map, region, spells],
  );
  const nameOf = (code: string) => countryName(tables, code, language);
  const { isOpen, ref: list, onToggle } = useDetails();
  const isPrinting = useIsPrinting();
  const id = useId().replaceAll(/\W/g, '');
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const unit = view.width / width;
  const [pointed, setPointed] = useState<string>();
  const codes = [...statuses.keys()].toSorted().join(' ');
  const circles = useMemo(() => {
    const small = listSmallStates(map, (code) => codes.includes(code), view);
    return spreadCircles(small, (width < ROOMY ? 0.75 : 2) * REACH * unit, view);
  }, [map, view, codes, unit, width]);
  const groups = groupByStatus(statuses);
  const shown = pointed ?? country;
  const at = circles.find(({ code }) => code === shown) ?? map.shapes.find(({ code }) => code === shown);

  const find = ({ currentTarget, target, clientX, clientY }: MouseEvent) => {
    const { left, top, width: across } = currentTarget.getBoundingClientRect();
    const scale = view.width / across;
    const code = target instanceof Element ? target.getAttribute('data-country') : null;
    const clicked = map.shapes.find((shape) => shape.code !== undefined && shape.code === code);
    return findClicked(
      { x: view.x + (clientX - left) * scale, y: view.y + (clientY - top) * scale },
      clicked,
      circles,
      REACH * scale,
    );
  };
  // What appears beside the pointer can be sent away without moving it (WCAG 2.2, 1.4.13).
  useEffect(() => {
    if (pointed === undefined) return undefined;
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setPointed(undefined);
    };
    window.addEventListener('keydown', close);
    return () => window.removeEventListener('keydown', close);
  }, [pointed]);
  const press = {
    onPointerMove: (event: PointerEvent) => {
      if (event.pointerType === 'mouse') setPointed(find(event));
    },
    onPointerLeave: () => setPointed(undefined),
    onClick: (event: MouseEvent) => {
      const code = find(event);
      if (code !== undefined) setSearch({ country: code });
    },
  };
  const point = ({ target }: { target: EventTarget }) =>
    setPointed(
      (target instanceof Element && target.closest('[data-country]')?.getAttribute('data-country')) || undefined,
    );

  return (
    <figure className="membership-map">
      <div className="membership-map-frame">
        <div className="membership-map-plot" ref={frame} data-interactive="" {...press}>
          <svg
            viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
            role="img"
            aria-label={t('membership.map.label', {
              day,
              members: amount(groups.member.length + groups.perhaps.length),
              former: amount(groups.former.length),
              later: amount(groups['not-yet'].length),
            })}
          >
            <MapDrawing
              map={map}
              circles={circles}
              statuses={statuses}
              joined={joined}
              country={country}
              pointed={pointed}
              unit={unit}
              radius={width < ROOMY ? 3 : 5}
              colours={COLOURS}
              id={id}
            />
          </svg>
        </div>
        <p className="membership-map-day" aria-hidden="true">
          <strong data-serif="">{amount(groups.member.length + groups.perhaps.length)}</strong> <span>{day}</span>
        </p>
        {at && shown !== undefined && (
          <div className="membership-map-label" style={placeLabel(at, view)}>
            <strong>{nameOf(shown)}</strong> <span>{t(`membership.map.is.${statuses.get(shown) ?? 'not-yet'}`)}</span>
            <div>
              {spells
                .filter((spell) => spell.country === shown)
                .map(({ from, to }) => (
                  <p key={from}>
                    {to === undefined
                      ? t('membership.map.since', { from: date(from) })
                      : t('membership.map.span', { from: date(from), to: date(to) })}
                  </p>
                ))}
            </div>
          </div>
        )}
      </div>
      <div className="membership-map-bar">
        <PlayButton playback={playback} first={date(first.slice(0, 4))} />
        <ul className="membership-map-legend">
          {MAP_STATUSES.filter((status) => status !== 'perhaps' || groups.perhaps.length > 0).map((status) => (
            <li key={status}>
              <svg viewBox="0 0 24 16" aria-hidden="true">
                <MapPatterns unit={1} colours={COLOURS} id={`${id}-${status}`} />
                <rect x={0.5} y={0.5} width={23} height={15} fill={fillOf(status, COLOURS, `${id}-${status}`)} />
              </svg>
              <span>{t(`membership.map.status.${status}`)}</span> <strong>{groups[status].length}</strong>
            </li>
          ))}
          {joined.size > 0 && (
            <li>
              <svg viewBox="0 0 24 16" aria-hidden="true">
                <rect x={1.5} y={1.5} width={21} height={13} className="membership-map-joined" />
              </svg>
              <span>{t('membership.map.joined', { year: date(playback.day.slice(0, 4)) })}</span>{' '}
              <strong>{joined.size}</strong>
            </li>
          )}
        </ul>
      </div>
      {children}
      <div
        onFocus={point}
        onBlur={() => setPointed(undefined)}
        onPointerOver={point}
        onPointerLeave={() => setPointed(undefined)}
      >
        <details ref={list} className="membership-details membership-map-list" onToggle={onToggle}>
          <summary>{t('membership.map.list', { day })}</summary>
          {/* While the map plays, it changes with every frame. */}
          {(isOpen || isPrinting) &&
            MAP_STATUSES.filter((status) => groups[status].length > 0).map((status) => (
              <section key={status}>
                <h2>
                  {t(`membership.map.status.${status}`)} {groups[status].length}
                </h2>
                <CountryLinks codes={groups[status]} nameOf={nameOf} />
              </section>
            ))}
        </details>
      </div>
      <figcaption>{t('membership.map.note')}</figcaption>
    </figure>
  );
}

function CountryLinks({ codes, nameOf }: { codes: readonly string[]; nameOf: (code: string) => string }) {
  const { language } = useFormatters();
  const collator = new Intl.Collator(language);
  const named = codes
    .map((code) => ({ code, name: nameOf(code) }))
    .toSorted((a, b) => collator.compare(a.name, b.name));
  return (
    <ul className="state-names">
      {named.map(({ code, name }) => (
        <li key={code} data-country={code}>
          <SelectLink select={{ country: code }}>{name}</SelectLink>
        </li>
      ))}
    </ul>
  );
}

/** Beside the country, on the side that has more room. */
function placeLabel(at: Pick<MapCircle, 'x' | 'y'>, view: MapView) {
  const [x, y] = [(at.x - view.x) / view.width, (at.y - view.y) / view.height].map((share) =>
    Math.min(1, Math.max(0, share)),
  );
  return { ...placeAlong('Inline', x ?? 0), ...placeAlong('Block', y ?? 0) };
}

function placeAlong(axis: 'Inline' | 'Block', share: number) {
  return share > 0.5 ? { [`inset${axis}End`]: `${100 * (1 - share)}%` } : { [`inset${axis}Start`]: `${100 * share}%` };
}

/** The width of an element in pixels; that of a wide page where nothing measures it. */
function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(1160);
  useEffect(() => {
    if (!element.current || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0)
        setWidth(Math.max(WIDTH_STEP, Math.floor(entry.contentRect.width / WIDTH_STEP) * WIDTH_STEP));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
