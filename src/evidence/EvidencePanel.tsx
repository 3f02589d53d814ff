import { memo, useDeferredValue, useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { findFactOrItem } from '../facts/statements';
import { useTranslation } from '../i18n/useTranslation';
import { useUrlState, useNavigation } from '../ui/address';
import { hasModifierKey } from '../ui/hasModifierKey';
import { EvidenceContent } from './EvidenceContent';
import { useEvidence } from './EvidenceContext';
import './EvidencePanel.css';
import { useDialogDismiss, useDialogPosition } from './useDialog';

/**
 * The evidence of the fact in the address (`?fact=member-states`), in a dialog beside the text or from below.
 * `languages` is the switch of languages, since the one of the page may lie under the panel.
 */
export function EvidencePanel({ languages }: { languages: ReactNode }) {
  const { search, showFact, hideFact } = useUrlState();
  const clicked = useClickedFact(showFact);
  // The click itself is answered first (see FactLink.css), the panel a moment later.
  const id = useDeferredValue(search.get('fact'));
  return id === null ? null : <OpenPanel id={id} opener={clicked} languages={languages} onClose={hideFact} />;
}

/** The same until another fact is in the address: a click that closes it does not render it first. */
const OpenPanel = memo(function OpenPanel({
  id,
  opener,
  languages,
  onClose,
}: {
  id: string;
  opener: RefObject<Element | null>;
  languages: ReactNode;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { facts } = useEvidence();
  const { hrefTo } = useNavigation();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { side, top, clicked, leave } = useDialogPosition(id, opener, dialog, heading);
  useDialogDismiss(dialog, clicked, leave, onClose);
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

/**
 * Hears the clicks on all facts of the page, wherever they stand and whoever has put what around them. Returns what
 * was clicked last: in Safari a link that is clicked gets no focus, so the focus does not tell.
 */
function useClickedFact(showFact: (id: string) => void): RefObject<Element | null> {
  const clicked = useRef<Element | null>(null);
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-fact]') : null;
      const fact = link?.dataset['fact'];
      if (fact === undefined || event.button !== 0 || hasModifierKey(event)) return;
      event.preventDefault();
      clicked.current = link;
      showFact(fact);
    };
    // Before the page follows links: this one is answered here.
    document.addEventListener('click', onClick, { capture: true });
    return () => document.removeEventListener('click', onClick, { capture: true });
  }, [showFact]);
  return clicked;
}
