import { useId } from 'react';
import { findFactOrItem } from '../facts/statements';
import { useTranslation } from '../i18n/useTranslation';
import { useEvidence } from './EvidenceContext';
import { FactText } from './FactText';
import { localizeFact } from './localizeFact';
import './GlossaryPopover.css';

/**
 * A button beside a word that a reader may not know; it opens what the word means, in the project's words, which say
 * that they are, and what documents say of it (`companion`, the id of a fact). Nothing for a fact that needs no help.
 * The browser itself opens and closes it, so it works without script too.
 */
export function GlossaryPopover({ fact, companion }: { fact: string; companion?: string | undefined }) {
  const { t } = useTranslation();
  const { facts, tables, language } = useEvidence();
  const id = useId();
  const value = findFactOrItem(facts, fact)?.value;
  const term = value?.kind === 'text' && value.code !== undefined ? value.code : fact;
  if (!value || !isTerm(term)) return null;
  const name =
    value.kind === 'text'
      ? (localizeFact(facts, tables, fact, language)?.text ?? fact)
      : t(`fact.${term}`, { defaultValue: fact });
  return (
    <>
      <span className="unbroken-text term-help-place">
        <button type="button" className="term-help" popoverTarget={id} aria-label={t('term.about', { name })}>
          <span aria-hidden="true" data-sign="?" />
        </button>
      </span>
      <span id={id} popover="auto" className="term-help-text" role="note">
        <strong>{name}</strong>
        <span>
          {t(`term.${term}`)} <small>{t('term.ours')}</small>
        </span>
        {companion !== undefined && findFactOrItem(facts, companion) && (
          <span>
            <FactText fact={companion} />
          </span>
        )}
      </span>
    </>
  );
}

/**
 * Words that a reader may not know, by the code of a value or the id of a fact; the files of translations explain them.
 */
const TERMS = [
  'intergovernmental-organization',
  'internally-displaced-persons',
  'observer-states',
  'observer-organizations',
  'un-related',
] as const;
export type Term = (typeof TERMS)[number];

/** True where the project explains this code or id. */
export function isTerm(code: string): code is Term {
  return TERMS.some((term) => term === code);
}
