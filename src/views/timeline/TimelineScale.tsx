import { useTranslation } from '../../i18n/useTranslation';
import { type Era, type EraBand, formatEraYears, layoutEras } from './eras';
import './TimelineScale.css';
import { countDays, countYears, scaleDay, tickYears, type YearRange } from './timeScale';

interface TimelineScaleProps {
  readonly eras: readonly Era[];
  readonly span: YearRange;
  readonly whole: YearRange;
  readonly setSpan: (span: YearRange) => void;
}

/** Years that find room on a chart, and those that find room on a phone. */
const ROOM = { chart: 9, narrow: 5 } as const;

/** The years, and under them the names that the organization bore, each as long as it was borne; press one to see its years. */
export function TimelineScale({ eras, span, whole, setSpan }: TimelineScaleProps) {
  const { t } = useTranslation();
  const wide = new Set(tickYears(span, ROOM.chart));
  const narrow = new Set(tickYears(span, ROOM.narrow));
  const bands = layoutEras(eras, span);
  const starts = toNameStarts(bands);
  return (
    <div className="timeline-scale" style={{ '--years': countYears(span) }}>
      <div className="timeline-years" aria-hidden="true">
        {[...new Set([...wide, ...narrow])].map((year) => (
          <span
            key={year}
            data-inner={year > span.from && year < span.to ? '' : undefined}
            data-room={wide.has(year) ? (narrow.has(year) ? undefined : 'chart') : 'narrow'}
            style={{ insetInlineStart: toPercent(scaleDay(countDays(year, 1, 1), span)) }}
          >
            {year}
          </span>
        ))}
      </div>
      <ul className="timeline-eras" aria-label={t('timeline.eras')}>
        {bands.map((band, index) => (
          <li key={band.era.event} style={{ '--era': Math.round(band.depth * 100) / 100 }}>
            <span
              className="timeline-era-band"
              style={{
                insetInlineStart: toPercent(band.start),
                inlineSize: toPercent(band.end - band.start),
                '--fade': toPercent((band.certain - band.start) / (band.end - band.start)),
              }}
            />
            <button
              type="button"
              className="timeline-era"
              style={{ insetInlineStart: starts[index] ?? 0 }}
              aria-label={t('timeline.era', { name: band.era.name, years: formatEraYears(band.era, t) })}
              onClick={() =>
                setSpan({ from: Math.max(whole.from, band.years.from), to: Math.min(whole.to, band.years.to) })
              }
            >
              <b>{band.era.name}</b> <span className="timeline-era-years">{formatEraYears(band.era, t)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Room that a name takes, in rem: so much a letter; that of its years is added where they are written (`--with-years: 1`). */
const LETTER_REM = 0.66;
const PADDING_REM = 1.4;
const YEARS_REM = 5.25;

/** Where each name starts: at its band, or after the name before where the band is too short for that one. As CSS lengths. */
function toNameStarts(bands: readonly EraBand[]): string[] {
  const starts: string[] = [];
  for (const [index, band] of bands.entries()) {
    const before = bands[index - 1];
    const own = toPercent(band.start);
    const width =
      before &&
      `${(before.era.name.length * LETTER_REM + PADDING_REM).toFixed(2)}rem + ${YEARS_REM}rem * var(--with-years)`;
    starts.push(width === undefined ? own : `max(${own}, ${starts[index - 1] ?? own} + ${width})`);
  }
  return starts;
}

function toPercent(share: number): string {
  return `${Math.round(share * 1_000_000) / 10_000}%`;
}
