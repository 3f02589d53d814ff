import { PlainWords, TranslationMark } from '../../evidence/FactText';
import { translate } from '../../evidence/localizeFact';
import { toPlace } from '../../membership/chartScale';
import { toCountryHistory, type CountryEvent, type CountryHistory } from '../../membership/toCountryHistory';
import { toCountryName, toNamedState, toNamedStates } from '../../membership/toMembers';
import type { Tables } from '../../tables/tablesSchema';
import './CountryPanel.css';
import type { Place } from './SelectLink';
import { StateNames } from './StateNames';
import type { ChartModel } from './toChartModel';
import { useFormatters, type ViewWords } from './useFormatters';

interface CountryPanelProps {
  readonly tables: Tables;
  readonly model: ChartModel;
  readonly country: string;
  readonly place: Place;
}

/** One country: its years as a member as a strip and in words, and who joined when it did. */
export function CountryPanel({ tables, model, country, place }: CountryPanelProps) {
  const words = useFormatters();
  const { t, language, year: yearWords } = words;
  const history = toCountryHistory(tables, country);
  if (!history) return null;
  const years = history.periods.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  return (
    <section className="country-panel" aria-labelledby="membership-country-heading">
      <h3 id="membership-country-heading" data-country={country}>
        {toCountryName(tables, country, language)}
      </h3>
      <p>{t('membership.country.total', { from: model.first, to: model.last, years })}</p>
      <CountryStrip history={history} model={model} />
      <ol className="country-panel-events">
        {history.events.map((event) => (
          <li key={`${event.kind}${event.year}`}>{toEventWords(event, tables, words)}</li>
        ))}
        {history.periods.at(-1)?.isOpen === true && (
          <li>{t('membership.country.open', { year: yearWords(model.last) })}</li>
        )}
      </ol>
      <Notes tables={tables} country={country} />
      {history.alongside.map(({ year, spells }) => (
        <div key={year} className="country-panel-alongside">
          {spells.length === 0 ? (
            <p>{t('membership.country.alone', { year: yearWords(year) })}</p>
          ) : (
            <>
              <h4>
                {t(year === model.first ? 'membership.country.alongsideFirst' : 'membership.country.alongside', {
                  year: yearWords(year),
                })}
              </h4>
              <StateNames states={toNamedStates(tables, spells, language)} place={place} />
            </>
          )}
        </div>
      ))}
    </section>
  );
}

function CountryStrip({ history, model }: { history: CountryHistory; model: ChartModel }) {
  const { t, years } = useFormatters();
  const scale = { from: model.first, to: model.last + 1, start: 0, end: 100 };
  return (
    <div className="country-strip" role="group" aria-label={t('membership.country.strip')}>
      {history.periods.map(({ from, to, isOpen }) => {
        const start = toPlace(scale, from);
        return (
          <span
            key={from}
            className="country-strip-period"
            data-open={isOpen || undefined}
            style={{ insetInlineStart: `${start}%`, inlineSize: `${toPlace(scale, to + 1) - start}%` }}
          >
            <span>{years(from, to)}</span>
          </span>
        );
      })}
      <span className="country-strip-end" aria-hidden="true">
        {model.first}
      </span>
      <span className="country-strip-end" data-end="" aria-hidden="true">
        {model.last}
      </span>
    </div>
  );
}

/** What the data set itself notes of a country's spells. */
function Notes({ tables, country }: Pick<CountryPanelProps, 'tables' | 'country'>) {
  const { t, language } = useFormatters();
  const notes = tables.cowSpells
    .filter((spell) => spell.country === country)
    .flatMap(({ note }) => (note === undefined ? [] : [note]));
  if (notes.length === 0) return null;
  return (
    <p className="country-panel-note">
      {t('membership.country.note')}:{' '}
      {notes.map((note) => {
        const words = translate(note, 'en', language, tables.translations);
        return (
          <span key={note}>
            <PlainWords words={words} fallback={note} />
            {words.status === 'translated' && <TranslationMark words={words} />}
          </span>
        );
      })}
    </p>
  );
}

function toEventWords(event: CountryEvent, tables: Tables, { t, language, year }: ViewWords): string {
  if (event.kind !== 'succeeded') return t(`membership.country.${event.kind}`, { year: year(event.year) });
  return t('membership.country.succeeded', {
    year: year(event.year),
    before: toNamedState(tables, event.before, language).name,
    after: toNamedState(tables, event.after, language).name,
  });
}
