import { useMemo } from 'react';
import type { Diagnostic } from '../../facts/factsSchema';
import { useTranslation } from '../../i18n/useTranslation';
import { useUrlState } from '../../ui/address';
import type { SiteFiles } from '../ViewProps';
import { DocumentColumn } from './DocumentColumn';
import { ShownFactContext } from './ShownFactContext';
import './SideBySide.css';
import { toGridPlaces } from './toGridPlaces';
import type { DocumentModel } from './buildDocumentModel';
import { useScrollToFragment } from './useScrollToFragment';

interface SideBySideProps {
  readonly readings: readonly DocumentModel[];
  readonly messages: readonly Diagnostic[];
  readonly files: SiteFiles;
}

const FACT = 'fact-';

/** The documents two by two: on a wide screen what says the same stands level, else one document after the other. */
export function SideBySide({ readings, messages, files }: SideBySideProps) {
  const { t } = useTranslation();
  const { search, hash } = useUrlState();
  const shownFact = search.get('fact') ?? (hash.startsWith(FACT) ? hash.slice(FACT.length) : undefined);
  const pairs = useMemo(() => toPairs(readings).map((pair) => ({ pair, places: toGridPlaces(pair) })), [readings]);
  const shown = hash.startsWith(FACT) ? undefined : hash;
  useScrollToFragment(readings);
  return (
    <section className="side-by-side" aria-labelledby="sources-texts">
      <h2 id="sources-texts" tabIndex={-1}>
        {t('sources.texts.title')}
      </h2>
      <p className="sources-hint">{t('sources.texts.hint')}</p>
      <ShownFactContext value={shownFact}>
        {pairs.map(({ pair, places }) => (
          <div
            key={pair.map(({ document }) => document.id).join(' ')}
            className="side-by-side-pair"
            data-alone={pair.length === 1 || undefined}
          >
            {pair.map((reading, index) => (
              <DocumentColumn
                key={reading.document.id}
                reading={reading}
                readings={readings}
                places={places[index] ?? []}
                next={pair[1 - index]}
                messages={messages}
                file={files.documents[reading.document.id]}
                shown={shown}
              />
            ))}
          </div>
        ))}
      </ShownFactContext>
    </section>
  );
}

function toPairs(readings: readonly DocumentModel[]): (readonly DocumentModel[])[] {
  return readings.flatMap((_, index) => (index % 2 === 0 ? [readings.slice(index, index + 2)] : []));
}
