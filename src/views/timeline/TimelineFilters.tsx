import { useEffect, useEffectEvent, useState } from 'react';
import { useEvidence } from '../../evidence/EvidenceContext';
import { TableMark } from '../../evidence/SourceBadges';
import { formatDocumentName } from '../../evidence/documents';
import { useTranslation } from '../../i18n/useTranslation';
import { EVENT_KINDS } from '../../tables/milestones';
import { useDetails } from '../../ui/hydration';
import { formatShown, PARAMETERS, prepareSearch, type EventFilter } from './filter';
import type { Timeline } from './useTimeline';

/** What the marks mean, whether other sources are shown, and what is looked for. The choice is in the address. */
export function TimelineFilters({ timeline, embedded }: { timeline: Timeline; embedded: boolean }) {
  const { t } = useTranslation();
  const { facts, language } = useEvidence();
  const { filter, all, lastYear, ask } = timeline;
  const isFiltered = filter.kinds.length > 0 || filter.documents.length > 0 || filter.words !== '';
  const { isOpen, ref, onToggle } = useDetails();
  const [clearings, setClearings] = useState(0);
  useEffect(() => (isOpen ? prepareSearch(all) : undefined), [isOpen, all]);
  const kinds = EVENT_KINDS.filter((kind) => all.some(({ event }) => event.kind === kind));
  const setList = (name: string, values: readonly string[]) =>
    ask({ [name]: values.length > 0 ? values.join(',') : undefined });
  const setContext = (isShown: boolean) =>
    ask({ [PARAMETERS.context]: isShown === embedded ? (isShown ? 'on' : 'off') : undefined });
  // The years are other ones then.
  const setSince = (isShown: boolean) =>
    ask({ [PARAMETERS.since]: isShown ? 'on' : undefined, [PARAMETERS.from]: undefined, [PARAMETERS.to]: undefined });
  const clear = () => {
    // What was typed a moment before goes too.
    setClearings(clearings + 1);
    ask({ [PARAMETERS.kinds]: undefined, [PARAMETERS.documents]: undefined, [PARAMETERS.words]: undefined });
  };
  return (
    <div className="timeline-filters">
      <p className="timeline-legend">
        <span>
          <span className="timeline-dot" data-source="documents" aria-hidden="true" /> {t('timeline.said')}
        </span>
        <label data-unchecked={filter.withContext ? undefined : ''}>
          <input
            type="checkbox"
            checked={filter.withContext}
            onChange={(event) => setContext(event.currentTarget.checked)}
          />
          <span className="timeline-dot" data-source="table" aria-hidden="true" /> {t('timeline.context')} <TableMark />
        </label>
        {lastYear !== undefined && (
          <label data-unchecked={filter.withSince ? undefined : ''}>
            <input
              type="checkbox"
              checked={filter.withSince}
              onChange={(event) => setSince(event.currentTarget.checked)}
            />
            <span className="timeline-dot" data-source="table" aria-hidden="true" />{' '}
            {t('timeline.since', { year: lastYear })} <TableMark />
          </label>
        )}
      </p>
      <details ref={ref} open={isOpen || isFiltered} onToggle={onToggle}>
        <summary>
          {t('timeline.find')}
          <ActiveFilters filter={filter} />
        </summary>
        <div className="timeline-filters-body">
          <SearchField
            key={clearings}
            words={filter.words}
            setWords={(words) => ask({ [PARAMETERS.words]: words || undefined }, { replace: true })}
          />
          <Choice
            legend={t('timeline.kinds')}
            all={t('timeline.allKinds')}
            chosen={filter.kinds}
            setChosen={(chosen) => setList(PARAMETERS.kinds, chosen)}
            options={kinds.map((kind) => ({ value: kind, label: t(`timeline.kind.${kind}`) }))}
          />
          <Choice
            legend={t('timeline.sayers')}
            all={t('timeline.allSayers')}
            chosen={filter.documents}
            setChosen={(chosen) => setList(PARAMETERS.documents, chosen)}
            options={facts.documents.map((document) => ({
              value: document.id,
              label: formatDocumentName(document, facts.documents, language, t),
            }))}
          />
          <p className="timeline-filters-count">
            {/* Heard from the steps (EventPager.tsx): here as well, one key would be answered twice. */}
            <output aria-live="off">{formatShown(timeline, t)}</output>
            {isFiltered && (
              <button type="button" className="button" onClick={clear}>
                {t('timeline.clear')}
              </button>
            )}
          </p>
        </div>
      </details>
    </div>
  );
}

interface ChoiceProps {
  readonly legend: string;
  readonly all: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly setChosen: (chosen: readonly string[]) => void;
}

/** Any number of options; none chosen means all. */
function Choice({ legend, all, options, chosen, setChosen }: ChoiceProps) {
  const toggle = (value: string) =>
    setChosen(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]);
  return (
    <fieldset className="timeline-choice">
      <legend>{legend}</legend>
      <button type="button" aria-pressed={chosen.length === 0} onClick={() => setChosen([])}>
        {all}
      </button>
      {options.map(({ value, label }) => (
        <button key={value} type="button" aria-pressed={chosen.includes(value)} onClick={() => toggle(value)}>
          {label}
        </button>
      ))}
    </fieldset>
  );
}

/** Browsers refuse an address that changes with every key; it follows when the hand rests, or goes elsewhere. */
const REST_MS = 200;

function SearchField({ words, setWords }: { words: string; setWords: (words: string) => void }) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<string>();
  const settle = () => {
    if (draft === undefined) return;
    setWords(draft);
    setDraft(undefined);
  };
  const onRest = useEffectEvent(settle);
  useEffect(() => {
    if (draft === undefined) return undefined;
    const timer = setTimeout(onRest, REST_MS);
    return () => clearTimeout(timer);
  }, [draft]);
  return (
    <label className="timeline-search">
      <span>{t('timeline.search')}</span>
      <input
        type="search"
        value={draft ?? words}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={settle}
      />
    </label>
  );
}

/**
 * What is chosen, as text, so that it can be read where the choice itself is folded away. Nothing where nothing is.
 */
function ActiveFilters({ filter }: { filter: EventFilter }) {
  const { t } = useTranslation();
  const { facts, language } = useEvidence();
  const documents = facts.documents.filter(({ id }) => filter.documents.includes(id));
  const chosen = [
    ...(filter.words === '' ? [] : [`“${filter.words}”`]),
    ...filter.kinds.map((kind) => t(`timeline.kind.${kind}`)),
    ...documents.map((document) => formatDocumentName(document, facts.documents, language, t)),
  ];
  return chosen.length > 0 && <b className="timeline-filters-chosen">: {chosen.join(', ')}</b>;
}
