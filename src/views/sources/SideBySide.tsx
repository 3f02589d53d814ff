import { useTranslation } from 'react-i18next';
import type { Message } from '../../facts/factsSchema';
import type { SiteFiles } from '../ViewProps';
import { DocumentColumn } from './DocumentColumn';
import './SideBySide.css';
import { toPlaces } from './toPlaces';
import type { Reading } from './toReading';

interface SideBySideProps { readonly readings: readonly Reading[]; readonly messages: readonly Message[]; readonly files: SiteFiles }

/** The documents two by two: on a wide screen what says the same stands level, else one document after the other. */
export function SideBySide({ readings, messages, files }: SideBySideProps) {
  const { t } = useTranslation();
  return (
    <section className="side-by-side" aria-labelledby="sources-texts">
      <h2 id="sources-texts" tabIndex={-1}>{t('sources.texts.title')}</h2>
      <p className="sources-hint">{t('sources.texts.hint')}</p>
      {toPairs(readings).map((pair) => {
        const places = toPlaces(pair);
        return (
          <div key={pair.map(({ document }) => document.id).join(' ')} className="side-by-side-pair" data-alone={pair.length === 1 || undefined}>
            {pair.map((reading, index) => (
              <DocumentColumn
                key={reading.document.id} reading={reading} readings={readings} places={places[index] ?? []}
                next={pair[1 - index]} messages={messages} file={files.documents[reading.document.id]}
              />
            ))}
          </div>
        );
      })}
    </section>
  );
}

function toPairs(readings: readonly Reading[]): (readonly Reading[])[] {
  return readings.flatMap((_, index) => (index % 2 === 0 ? [readings.slice(index, index + 2)] : []));
}
