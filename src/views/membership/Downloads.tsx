import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Facts } from '../../facts/factsSchema';
import { parseYear } from '../../membership/membershipOptions';
import { WORLD_MAP_KEY, type WorldMap } from '../../membership/worldMap';
import { lastDayOf } from '../../tables/partialDates';
import { useUrlState } from '../../ui/address';
import type { ExportNotes } from '../../membership/membershipExport';
import { ACCURATE_FROM_YEAR } from '../../membership/toSeries';
import type { Tables } from '../../tables/tablesSchema';
import { downloadFile, type GeneratedFile } from '../../ui/downloadFile';
import { readPublicAddress } from '../../ui/siteAddress';
import { toLimits } from './DataSource';
import './Downloads.css';
import type { ChartModel } from './toChartModel';
import type { MilestoneLabel } from './toMilestoneLabels';
import { toImputedNote } from './toImputedNote';
import type { PictureColours } from './readColours';
import type { Selection } from './useSelection';
import { useFormatters } from './useFormatters';

interface DownloadsProps {
  readonly facts: Facts;
  readonly tables: Tables;
  readonly model: ChartModel;
  readonly selection: Pick<Selection, 'show' | 'country'>;
  readonly labels: readonly MilestoneLabel[];
  readonly title: string;
  readonly summary: string;
}
const KINDS = ['csv', 'json', 'svg', 'png'] as const;
type Kind = (typeof KINDS)[number];

/** The data and the picture of what is shown, made in the page, each with its source and what its user must know. */
export function Downloads({ facts, tables, model, selection, labels, title, summary }: DownloadsProps) {
  const words = useFormatters();
  const { t } = words;
  const { search } = useUrlState();
  const client = useQueryClient();
  const section = useRef<HTMLElement>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const make = async (kind: Kind): Promise<GeneratedFile> => {
    const notes: ExportNotes = {
      source: tables.citation ?? t('membership.source.title'),
      licence: t('membership.download.licence'),
      limits: toLimits(tables, model, words).join(' '),
      // As it is when the button is pressed.
      url: readPublicAddress(),
    };
    const name = `${t('membership.download.file')}${model.region === 'world' ? '' : `-${model.region}`}${model.measure === 'share' ? '-share' : ''}.${kind}`;
    switch (kind) {
      case 'csv':
      case 'json': {
        const { makeTable } = await import('./makeTable');
        return { name, ...makeTable(kind, facts, tables, model.region, notes) };
      }
      case 'svg':
      case 'png': {
        const [{ makeSvg, makePng }, { readColours }] = await Promise.all([
          import('./makePicture'),
          import('./readColours'),
        ]);
        const colours = readColours(section.current ?? document.body);
        const svg =
          selection.show === 'map'
            ? await makeMap(colours, notes.url)
            : makeSvg({
                model,
                labels,
                words,
                title,
                summary,
                colours,
                notes: [
                  [
                    t('membership.source.line', { year: words.year(ACCURATE_FROM_YEAR) }),
                    ...toImputedNote(model, words),
                    notes.url,
                  ].join(' '),
                  notes.source,
                ],
              });
        return kind === 'svg'
          ? { name, type: 'image/svg+xml', content: svg }
          : { name, type: 'image/png', content: await makePng(svg) };
      }
    }
    return kind satisfies never;
  };
  const makeMap = async (colours: PictureColours, url: string): Promise<string> => {
    const [map, { makeMapSvg }] = await Promise.all([
      client.ensureQueryData<WorldMap>({ queryKey: WORLD_MAP_KEY }),
      import('./map/makeMapSvg'),
    ]);
    const day = lastDayOf(String(parseYear(tables, search.get('year')) ?? model.last));
    return makeMapSvg({ map, tables, region: model.region, day, country: selection.country, words, colours, url });
  };
  const download = (kind: Kind) => {
    setHasFailed(false);
    make(kind).then(downloadFile, (error: unknown) => {
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
