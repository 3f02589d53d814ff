import { useEvidence } from '../../evidence/EvidenceContext';
import { formatDocumentName } from '../../evidence/formatDocumentName';
import { useTranslation } from '../../i18n/useTranslation';
import type { EventFilter } from './filter';

/** What is chosen, in words, so that it can be read where the choice itself is folded away. Nothing where nothing is. */
export function ActiveFilters({ filter }: { filter: EventFilter }) {
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
