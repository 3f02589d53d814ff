import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { localizeFact } from '../../evidence/localizeFact';
import type { Facts } from '../../facts/factsSchema';
import { COW_ACCURATE_FROM_YEAR } from '../../membership/cow';
import { parseDay } from '../../membership/day';
import type { ExportNotes } from '../../membership/exports';
import { WORLD_MAP_KEY, type WorldMap } from '../../membership/worldMap';
import type { Tables } from '../../tables/tablesSchema';
import { useUrlState, readPublicAddress } from '../../ui/address';
import { downloadFile, type GeneratedFile } from '../../ui/downloads';
import { inTime, recoverOnce } from '../../ui/recovery';
import type { ChartModel } from './chart/chartModel';
import type { MilestoneLabel } from './chart/milestones';
import { useFormatters, type Formatters } from './formatters';
import type { PictureColours } from './picture/makePicture';
import type { Selection } from './selection';

interface DownloadsProps {
  readonly facts: Facts;
  readonly tables: Tables;
  readonly model: ChartModel;
  readonly labels: readonly MilestoneLabel[];
  readonly selection: Pick<Selection, 'show' | 'country' | 'isCompared'>;
  readonly title: string;
  readonly summary: string;
}
const KINDS = ['csv', 'json', 'svg', 'png'] as const;
type Kind = (typeof KINDS)[number];

/** The data and the picture of what is shown, made in the page, each with its source and what its user must know. */
export function Downloads({ facts, tables, model, labels, selection, title, summary }: DownloadsProps) {
  const formatters = useFormatters();
  const { t, language } = formatters;
  const { search } = useUrlState();
  const client = useQueryClient();
  const { isCompared } = selection;
  const section = useRef<HTMLElement>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const make = async (kind: Kind): Promise<GeneratedFile> => {
    const notes: ExportNotes = {
      licence: t('membership.download.licence'),
      limits: listLimits(tables, formatters).join(' '),
      // As it is when the button is clicked.
      url: readPublicAddress(),
    };
    const parts = [
      t('membership.download.file'),
      ...(model.region === 'world' ? [] : [model.region]),
      ...(model.measure === 'share' ? ['share'] : []),
    ];
    const name = `${parts.join('-')}.${kind}`;
    switch (kind) {
      case 'csv': {
        const [{ buildSpellTable }, { serializeCsv }] = await Promise.all([
          import('../../membership/exports'),
          import('../../ui/downloads'),
        ]);
        const rows = buildSpellTable(tables, model.region, language, notes);
        const content = serializeCsv(
          Object.keys(rows[0] ?? {}),
          rows.map((row) => Object.values(row)),
        );
        return { name, type: 'text/csv;charset=utf-8', content };
      }
      case 'json': {
        const { buildExport } = await import('../../membership/exports');
        const content = `${JSON.stringify(buildExport(tables, facts, model.region, notes), undefined, 2)}\n`;
        return { name, type: 'application/json', content };
      }
      case 'svg':
      case 'png': {
        const [{ makePng, readColours, renderSvg }, { ExportPicture }] = await Promise.all([
          import('./picture/makePicture'),
          import('./picture/ExportPicture'),
        ]);
        const colours = readColours(section.current ?? document.body);
        const organization = localizeFact(facts, tables, 'names', language)?.text ?? t('app.name');
        const words = {
          organization,
          title,
          summary,
          notes: [...describePicture(model, isCompared, tables, formatters), notes.url],
        };
        const svg = renderSvg(
          selection.show === 'map' ? (
            await makeMap(organization, colours, notes.url)
          ) : (
            <ExportPicture {...{ words, model, labels, isCompared, formatters, colours }} />
          ),
        );
        return kind === 'svg'
          ? { name, type: 'image/svg+xml', content: svg }
          : { name, type: 'image/png', content: await makePng(svg) };
      }
    }
    return kind satisfies never;
  };
  const makeMap = async (organization: string, colours: PictureColours, url: string) => {
    const [map, { MapPicture }] = await Promise.all([
      client.ensureQueryData<WorldMap>({ queryKey: WORLD_MAP_KEY }),
      import('./map/MapPicture'),
    ]);
    const day = parseDay(tables, search) ?? model.covered.last;
    return (
      <MapPicture
        {...{ map, tables, day, organization, formatters, colours, url }}
        region={model.region}
        country={selection.country}
      />
    );
  };
  const download = (kind: Kind) => {
    setHasFailed(false);
    inTime(() => make(kind).catch(recoverOnce)).then(downloadFile, (error: unknown) => {
      console.error(error);
      setHasFailed(true);
    });
  };

  return (
    <section ref={section} className="membership-downloads" aria-labelledby="membership-download">
      <h2 id="membership-download">{t('membership.download.title')}</h2>
      <ul>
        {KINDS.map((kind) => (
          <li key={kind}>
            <button type="button" className="button" onClick={() => download(kind)}>
              {t(`membership.download.${kind}`)}
            </button>
          </li>
        ))}
      </ul>
      <p>{t('membership.download.licence')}</p>
      <p role="alert">{hasFailed && t('membership.download.failed')}</p>
    </section>
  );
}

/** Where the data come from, how to cite them, and what they cannot show. */
export function DataSource({ tables }: { tables: Tables }) {
  const formatters = useFormatters();
  const { t } = formatters;
  return (
    <section className="data-source" aria-labelledby="membership-source">
      <h2 id="membership-source">{t('membership.source.title')}</h2>
      <ul>
        {listLimits(tables, formatters).map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
      {tables.citation !== undefined && (
        <p className="data-source-citation">
          {t('membership.source.cite')}: <cite lang="en">{tables.citation}</cite>
        </p>
      )}
    </section>
  );
}

/** The limits of the data in plain words, as the README of seeds/data/ has them. */
function listLimits({ cowYears }: Tables, { t, date }: Formatters): string[] {
  const last = cowYears.at(-1)?.year;
  return [
    t('membership.source.counted'),
    t('membership.source.uncertain'),
    ...(last === undefined
      ? []
      : [t('membership.source.cow', { year: date(String(last)), accurate: date(String(COW_ACCURATE_FROM_YEAR)) })]),
    t('membership.source.names'),
  ];
}

/** What stands behind the line and the points of a picture that is seen alone. */
function describePicture(
  { totals }: ChartModel,
  isCompared: boolean,
  { citation }: Tables,
  { t }: Formatters,
): string[] {
  return [
    t('membership.source.line'),
    ...(totals.length > 0 ? [t('membership.download.points')] : []),
    ...(isCompared && citation !== undefined ? [citation] : []),
  ];
}
