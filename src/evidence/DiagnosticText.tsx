import { useEffect, useEffectEvent } from 'react';
import type { Diagnostic } from '../facts/factsSchema';
import { useTranslation } from '../i18n/useTranslation';
import { findInvalidParams, useUrlState, type KnownValues } from '../ui/address';
import { useEvidence } from './EvidenceContext';
import { formatDiagnostic } from './formatDiagnostic';

/** What a check found, in the reader's language. */
export function DiagnosticText({ message }: { message: Diagnostic }) {
  const { t } = useTranslation();
  const { facts, language } = useEvidence();
  return formatDiagnostic(message, facts, language, t);
}

interface UnknownChoiceProps {
  readonly known: KnownValues;
  /** The id in the address that names nothing on this page, where there is one. */
  readonly unknownId?: string | undefined;
}

/**
 * Says what the address asks for that there is not, to the reader and to the page around an embed, and takes it away
 * when asked. Nothing where there is all of it. Here, since a file of its own would be sent with every view instead of
 * with the shell.
 */
export function UnknownChoice({ known, unknownId }: UnknownChoiceProps) {
  const { t } = useTranslation();
  const { search, setSearch, reportUnknown } = useUrlState();
  const { unknown, forget } = findInvalidParams(search, known);
  const values = (unknownId === undefined ? unknown : [...unknown, `#${unknownId}`]).join(', ');
  const report = useEffectEvent(() => {
    const params = unknown.map((each) => [each.slice(0, each.indexOf('=')), each.slice(each.indexOf('=') + 1)]);
    reportUnknown({ ...Object.fromEntries(params), ...(unknownId === undefined ? {} : { event: unknownId }) });
  });
  useEffect(() => {
    if (values !== '') report();
  }, [values]);
  if (values === '') return null;
  const remove = () => {
    setSearch(forget, { replace: true, ...(unknownId === undefined ? {} : { hash: '' }) });
    // The button goes, and the focus with it, were it not for this.
    document.getElementById('main')?.focus({ preventScroll: true });
  };
  return (
    <p role="alert" className="notice">
      {t('evidence.unknownChoice', { values })}{' '}
      <button type="button" className="button" onClick={remove}>
        {t('evidence.forgetChoice')}
      </button>
    </p>
  );
}
