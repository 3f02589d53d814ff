import { useEvidence } from '../../evidence/EvidenceContext';
import { FactLink } from '../../evidence/FactLink';
import { DiagnosticText } from '../../evidence/DiagnosticText';
import { DocumentMark } from '../../evidence/SourceBadges';
import { formatLabel } from '../../evidence/formatValue';
import type { Diagnostic } from '../../facts/factsSchema';
import { useTranslation } from '../../i18n/useTranslation';
import type { Tables } from '../../tables/tablesSchema';
import { ComparedSource } from './ComparedSource';
import { placeId, type DocumentModel } from './documentModel';

interface CheckResultsProps {
  readonly messages: readonly Diagnostic[];
  readonly tables: Tables;
  readonly readings: readonly DocumentModel[];
}

/** What the checks found, in words, each with the words and the row of a table that it speaks of. */
export function CheckResults({ messages, tables, readings }: CheckResultsProps) {
  const { t } = useTranslation();
  const { facts, language } = useEvidence();
  const languageOf = (id: string) => readings.find(({ document }) => document.id === id)?.document.language ?? id;
  return (
    <section className="check-results" aria-labelledby="sources-checks">
      <h2 id="sources-checks" tabIndex={-1}>
        {t('sources.checks.title')}
      </h2>
      <p className="sources-hint">
        {messages.length === 0 ? t('sources.checks.none') : t('sources.checks.hint', { count: messages.length })}
      </p>
      <ol>
        {messages.map((message, index) => (
          <li
            key={`${message.rule} ${message.reason}`}
            id={`check-${index + 1}`}
            tabIndex={-1}
            data-severity={message.severity}
          >
            <p className="check-results-words">
              <span className="check-results-severity">{t(`sources.severity.${message.severity}`)}</span>{' '}
              <DiagnosticText message={message} />
            </p>
            <ul className="check-results-places">
              {message.where.map((place) => (
                <li key={`${place.document} ${place.start} ${place.end}`}>
                  <DocumentMark language={languageOf(place.document)} />
                  <a href={`#${placeId(readings, place)}`}>
                    <q lang={languageOf(place.document)}>{place.quote}</q>
                  </a>
                </li>
              ))}
            </ul>
            <ComparedSource message={message} tables={tables} />
            {message.facts.length > 0 && (
              <p className="check-results-facts">
                {t('sources.checks.facts')}{' '}
                {message.facts.map((fact) => (
                  <FactLink key={fact} fact={fact}>
                    {formatLabel(fact, facts, language, t)}
                  </FactLink>
                ))}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
