import { useMemo } from 'react';
import type { Message } from '../../facts/factsSchema';
import { useTranslation } from '../../i18n/useTranslation';
import { useAddress } from '../../ui/address';
import type { SiteFiles } from '../ViewProps';
import { DocumentColumn } from './DocumentColumn';
import { ShownFactContext } from './ShownFactContext';
import './SideBySide.css';
import { toGridPlaces } from './toGridPlaces';
import type { Reading } from './toReading';
import { useShownPlace } from './useShownPlace';

interface SideBySideProps {
  readonly readings: readonly Reading[];
  readonly messages: readonly Message[];
  readonly files: SiteFiles;
}

const FACT = 'fact-';

/** The documents two by two: on a wide screen what says the same stands level, else one document after the other. */
export function SideBySide({ readings, messages, files }: SideBySideProps) {
  const { t } = useTranslation();
  const { search, hash } = useAddress();
  const shownFact = search.get('fact') ?? (hash.startsWith(FACT) ? hash.slice(FACT.length) : undefined);
  const pairs = useMemo(() => toPairs(readings).map((pair) => ({ pair, places: toGridPlaces(pair) })), [readings]);
  const shown = hash.startsWith(FACT) ? undefined : hash;
  useShownPlace(readings);
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

function toPairs(readings: readonly Reading[]): (readonly Reading[])[] {
  return readings.flatMap((_, index) => (index % 2 === 0 ? [readings.slice(index, index + 2)] : []));
}
