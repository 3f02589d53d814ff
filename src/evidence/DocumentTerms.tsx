import type { SourceDocument } from '../facts/factsSchema';
import { useTranslation } from '../i18n/useTranslation';
import { findTerms, type DocumentTerms } from './documents';
import { useEvidence } from './EvidenceContext';

/** Where a document comes from and the terms of its text, for its card; that nothing is known is shown too. */
export function DocumentOrigin({ document }: { document: SourceDocument }) {
  const { t } = useTranslation();
  const { tables } = useEvidence();
  const terms = findTerms(document, tables);
  if (!terms) return t('terms.unknown');
  return (
    <>
      {t(`terms.kind.${terms.kind}`)} {t('terms.licence')} <Licence terms={terms} />.
    </>
  );
}

/**
 * The terms of all documents in one line, for the foot of an embed; documents of which nothing is known are not in it.
 */
export function TermsLine() {
  const { t } = useTranslation();
  const { facts, tables } = useEvidence();
  const terms = facts.documents.flatMap((document) => findTerms(document, tables) ?? []);
  const licences = terms.filter((each, index) => terms.findIndex(({ licence }) => licence === each.licence) === index);
  if (licences.length === 0) return null;
  return (
    <span>
      {t('terms.documents')}{' '}
      {licences.map((each, index) => (
        <span key={each.licence}>
          {index > 0 && ', '}
          <Licence terms={each} />
        </span>
      ))}
    </span>
  );
}

function Licence({ terms: { licence, address } }: { terms: DocumentTerms }) {
  return address === undefined ? (
    licence
  ) : (
    <a href={address} rel="license noopener" target="_blank">
      {licence}
    </a>
  );
}
