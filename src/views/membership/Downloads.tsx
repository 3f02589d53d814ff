import { useRef, useState } from 'react';
import type { Facts } from '../../facts/factsSchema';
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
import { useFormatters } from './useFormatters';

interface DownloadsProps {
  readonly facts: Facts;
  readonly tables: Tables;
  readonly model: ChartModel;
  readonly labels: readonly MilestoneLabel[];
  readonly title: string;
  readonly summary: string;
}
const KINDS = ['csv', 'json', 'svg', 'png'] as const;
type Kind = (typeof KINDS)[number];

/** The data and the picture of what is shown, made in the page, each with its source and what its user must know. */
export function Downloads({ facts, tables, model, labels, title, summary }: DownloadsProps) {
  const words = useFormatters();
  const { t } = words;
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
        const svg = makeSvg({
          model,
          labels,
          words,
          title,
          summary,
          colours: readColours(section.current ?? document.body),
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
