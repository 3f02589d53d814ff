import type { Message } from '../facts/factsSchema';
import { useTranslation } from '../i18n/useTranslation';
import { useEvidence } from './EvidenceContext';
import { toMessageWords } from './toMessageWords';

/** What a check found, in the reader's language; a rule that has no words here yet is told in the check's own English. */
export function MessageWords({ message }: { message: Message }) {
  const { t } = useTranslation();
  const { facts, language } = useEvidence();
  return toMessageWords(message, facts, language, t) ?? <span lang="en">{message.reason}</span>;
}
