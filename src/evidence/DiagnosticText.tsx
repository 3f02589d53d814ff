import type { Diagnostic } from '../facts/factsSchema';
import { useTranslation } from '../i18n/useTranslation';
import { findInvalidParams, useUrlState, type KnownValues } from '../ui/address';
import { useEvidence } from './EvidenceContext';
import { formatDiagnostic } from './formatDiagnostic';

/** What a check found, in the reader's language; a rule that has no words here yet is told in the check's own English. */
export function DiagnosticText({ message }: { message: Diagnostic }) {
  const { t } = useTranslation();
  const { facts, language } = useEvidence();
  return formatDiagnostic(message, facts, language, t) ?? <span lang="en">{message.reason}</span>;
}

/** Says what the address asks for that there is not, and takes it away when asked. Nothing where there is all of it. Here, since a file of its own would be sent with every view instead of with the shell. */
export function UnknownChoice({ known }: { known: KnownValues }) {
  const { t } = useTranslation();
  const { search, setSearch } = useUrlState();
  const { unknown, forget } = findInvalidParams(search, known);
  if (unknown.length === 0) return null;
  const remove = () => {
    setSearch(forget, { replace: true });
    // The button goes, and the focus with it, were it not for this.
    document.getElementById('main')?.focus({ preventScroll: true });
  };
  return (
    <p role="alert" className="notice">
      {t('evidence.unknownChoice', { values: unknown.join(', ') })}{' '}
      <button type="button" className="button" onClick={remove}>
        {t('evidence.forgetChoice')}
      </button>
    </p>
  );
}
