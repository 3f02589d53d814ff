import { useEvidence } from '../../evidence/EvidenceContext';
import { formatNumber } from '../../i18n/format';
import { useTranslation } from '../../i18n/useTranslation';
import { useDetails } from '../../ui/useDetails';
import './ExcludedStretches.css';
import { readStretchLanguage } from './readStretchLanguage';
import type { ExcludedPassage } from './toPassages';
import type { DocumentModel } from './buildDocumentModel';

/** What is no part of the article, folded away with its count and its reason; unfolding shows every word of it. */
export function ExcludedStretches({
  reading,
  passage,
  file,
}: {
  reading: DocumentModel;
  passage: ExcludedPassage;
  file: string | undefined;
}) {
  const { t } = useTranslation();
  const { language } = useEvidence();
  const { isOpen, ref, onToggle } = useDetails();
  const { document, text } = reading;
  const characters = passage.stretches.reduce((sum, { start, end }) => sum + end - start, 0);
  const reason = t(`sources.reason.${passage.reason}`, { defaultValue: passage.reason });
  return (
    <details ref={ref} className="excluded-stretches" onToggle={onToggle}>
      <summary>
        {t('sources.excluded.summary', {
          reason,
          count: passage.stretches.length,
          characters: formatNumber(characters, language),
        })}
      </summary>
      <p className="excluded-stretches-why">
        {t(`sources.why.${passage.reason}`, { defaultValue: t('sources.why.other') })}
      </p>
      {isOpen ? (
        passage.stretches.map(({ start, end }) => {
          const words = text.slice(start, end);
          return (
            <p key={start} className="excluded-stretches-words" lang={readStretchLanguage(words)} dir="auto">
              {words}
            </p>
          );
        })
      ) : (
        <p>
          <a href={file} download={document.file}>
            {t('sources.download', { file: document.file })}
          </a>
        </p>
      )}
    </details>
  );
}
