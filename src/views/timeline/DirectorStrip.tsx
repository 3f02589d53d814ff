import { useEvidence } from '../../evidence/EvidenceContext';
import { TableMark } from '../../evidence/SourceBadges';
import { Cite, TableText } from '../../evidence/TableWords';
import { useTranslation } from '../../i18n/useTranslation';
import type { Director } from '../../tables/tablesSchema';
import { layoutDirectors, type DirectorBand } from './directors';
import { formatPercent, type YearRange } from './timeScale';

/** Who led the organization, as other sources say: a strip to scale, the names under it, and where each is from. */
export function DirectorStrip({ span }: { span: YearRange }) {
  const { t } = useTranslation();
  const { tables } = useEvidence();
  const bands = layoutDirectors(tables.directors, span);
  const shown = bands.flatMap((band) => (band.kind === 'director' ? [band] : []));
  if (shown.length === 0 && bands.length === 0) return null;
  return (
    <div className="timeline-directors">
      <div className="timeline-directors-strip" aria-hidden="true">
        {bands.map(({ kind, start, end, ...band }) => (
          <span
            key={start}
            data-kind={kind}
            data-unknown={listUnknownEnds(band)}
            style={{ insetInlineStart: formatPercent(start), inlineSize: formatPercent(end - start) }}
          />
        ))}
      </div>
      <p>
        {t('timeline.directors')} <TableMark />
      </p>
      <ul aria-label={t('timeline.directors')}>
        {bands.map((band) => (
          <li key={band.start} data-kind={band.kind}>
            {band.kind === 'gap' ? (
              t('timeline.directorGap', { from: band.from, to: band.to })
            ) : (
              <>
                <DirectorName director={band.director} /> <DirectorYears band={band} />
              </>
            )}
          </li>
        ))}
      </ul>
      <details>
        <summary>{t('timeline.directorSources')}</summary>
        <ul>
          {shown.map(({ director }) => (
            <li key={director.line}>
              <DirectorName director={director} />: <Cite words={director.cited} address={director.address} />
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

/**
 * A name that a document has in the reader's language is that; else the project's own form of it, or the name as it is.
 */
function DirectorName({ director: { name } }: { director: Director }) {
  const { tables, language } = useEvidence();
  const said = tables.translations.find((row) => row.from === language && row.to === 'en' && row.translation === name);
  return said?.text ?? <TableText text={name} />;
}

function DirectorYears({ band: { director, isEndUnknown } }: { band: Extract<DirectorBand, { kind: 'director' }> }) {
  const { t } = useTranslation();
  const from = director.from?.slice(0, 4) ?? '?';
  const to = director.to?.slice(0, 4) ?? '?';
  return (
    <span className="timeline-era-years">
      {director.to === undefined && !isEndUnknown
        ? t('timeline.eraNow', { from })
        : t('timeline.eraYears', { from, to })}
    </span>
  );
}

function listUnknownEnds(band: object): string | undefined {
  const ends = [
    'isStartUnknown' in band && band.isStartUnknown === true ? 'start' : '',
    'isEndUnknown' in band && band.isEndUnknown === true ? 'end' : '',
  ];
  return ends.join(' ').trim() || undefined;
}
