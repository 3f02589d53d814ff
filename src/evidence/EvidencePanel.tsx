import { memo, useDeferredValue, useRef, type ReactNode } from 'react';
import { findFactOrItem } from '../facts/statements';
import { useTranslation } from '../i18n/useTranslation';
import { useUrlState, useNavigation } from '../ui/address';
import { EvidenceContent } from './EvidenceContent';
import { useEvidence } from './EvidenceContext';
import './EvidencePanel.css';
import { useDialogDismiss } from './useDialogDismiss';
import { useDialogPosition } from './useDialogPosition';

/**
 * The evidence of the fact in the address (`?fact=member-states`), in a dialog beside the text or from below.
 * `languages` is the switch of languages, since the one of the page may lie under the panel.
 */
export function EvidencePanel({ languages }: { languages: ReactNode }) {
  const { search, hideFact } = useUrlState();
  // The press itself is answered first (see FactLink.css), the panel a moment later.
  const id = useDeferredValue(search.get('fact'));
  return id === null ? null : <OpenPanel id={id} languages={languages} onClose={hideFact} />;
}

/** The same until another fact is in the address: a press that closes it does not render it first. */
const OpenPanel = memo(function OpenPanel({
  id,
  languages,
  onClose,
}: {
  id: string;
  languages: ReactNode;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { facts } = useEvidence();
  const { hrefTo } = useNavigation();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { side, top, pressed, leave } = useDialogPosition(id, dialog, heading);
  useDialogDismiss(dialog, pressed, leave, onClose);
  const statement = findFactOrItem(facts, id);

  return (
    <dialog
      ref={dialog}
      className="evidence-panel"
      data-side={side}
      aria-labelledby="evidence-panel-title"
      style={side === 'near' ? { insetBlockStart: top } : undefined}
    >
      <div className="evidence-panel-content">
        <div className="evidence-panel-bar">
          {languages}
          <button type="button" className="evidence-panel-close" onClick={onClose} aria-label={t('evidence.close')}>
            <span aria-hidden="true">×</span>
          </button>
        </div>
        {statement ? (
          <EvidenceContent statement={statement} headingRef={heading} />
        ) : (
          <>
            <h2 id="evidence-panel-title" ref={heading} tabIndex={-1} className="evidence-panel-unknown">
              {t('evidence.unknown', { id })}
            </h2>
            <div className="evidence-actions">
              <a className="button" href={hrefTo('sources', {}, 'sources-facts')}>
                {t('sources.table.title')}
              </a>
            </div>
          </>
        )}
      </div>
    </dialog>
  );
});
