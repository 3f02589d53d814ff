import { useEvidence } from '../../evidence/EvidenceContext';
import { PlainWords, TranslationMark } from '../../evidence/FactText';
import { translate, type LocalizedText } from '../../evidence/localizeFact';
import { TableMark } from '../../evidence/SourceBadges';
import type { Language } from '../../i18n/language';
import { useTranslation } from '../../i18n/useTranslation';
import type { Tables } from '../../tables/tablesSchema';
import { layoutDirectors, type DirectorBand } from './directors';
import type { YearRange } from './timeScale';

/** Who led the organization, as other sources say: a strip to scale, the names under it, and where each is from. */
export function DirectorStrip({ span }: { span: YearRange }) {
  const { t } = useTranslation();
  const { tables, language } = useEvidence();
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
            data-unknown={toUnknownEnds(band)}
            style={{ insetInlineStart: toPercent(start), inlineSize: toPercent(end - start) }}
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
              <DirectorName band={band} language={language} translations={tables.translations} />
            )}
          </li>
        ))}
      </ul>
      <details>
        <summary>{t('timeline.directorSources')}</summary>
        <ul>
          {shown.map(({ director }) => (
            <li key={director.line}>
              <span lang="en">{director.name}</span>: <CitedLink {...director} />
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

/** Whom something is cited from; a link where the table has an address. */
export function CitedLink({ cited, address }: { cited: string; address?: string | undefined }) {
  const words = <cite lang="en">{cited}</cite>;
  return address === undefined ? (
    words
  ) : (
    <a href={address} rel="noreferrer">
      {words}
    </a>
  );
}

interface DirectorNameProps {
  readonly band: Extract<DirectorBand, { kind: 'director' }>;
  readonly language: Language;
  readonly translations: Tables['translations'];
}

function DirectorName({ band: { director, isEndUnknown }, language, translations }: DirectorNameProps) {
  const { t } = useTranslation();
  const words = localizeName(director.name, language, translations);
  const from = director.from?.slice(0, 4) ?? '?';
  const to = director.to?.slice(0, 4) ?? '?';
  return (
    <>
      <PlainWords words={words} fallback={director.name} />
      <TranslationMark words={words} />{' '}
      <span className="timeline-era-years">
        {director.to === undefined && !isEndUnknown
          ? t('timeline.eraNow', { from })
          : t('timeline.eraYears', { from, to })}
      </span>
    </>
  );
}

/**
 * A name that a document has in the reader's language is that; else the project's own form of it, or the name as it is.
 */
function localizeName(name: string, language: Language, translations: Tables['translations']): LocalizedText {
  const said = translations.find((row) => row.from === language && row.to === 'en' && row.translation === name);
  return said ? { status: 'said', text: said.text, language } : translate(name, 'en', language, translations);
}

function toUnknownEnds(band: object): string | undefined {
  const ends = [
    'isStartUnknown' in band && band.isStartUnknown === true ? 'start' : '',
    'isEndUnknown' in band && band.isEndUnknown === true ? 'end' : '',
  ];
  return ends.join(' ').trim() || undefined;
}

function toPercent(share: number): string {
  return `${Math.round(share * 1_000_000) / 10_000}%`;
}
