import { useId, type ReactNode } from 'react';

/**
 * Text for screen readers alone. CSS draws them from an attribute (base.css): a screen reader hears what CSS draws,
 * and no engine copies it, while hidden text is copied along with the words around it.
 */
export function VisuallyHidden({ words }: { words: string }) {
  return <span className="visually-hidden" data-words={words} />;
}

interface LabelledGroupProps {
  readonly label: string;
  readonly className: string;
  readonly children: ReactNode;
}

/**
 * Controls in a row after their label. No fieldset: WebKit sets its legend above the row, whatever a style sheet says.
 */
export function LabelledGroup({ label, className, children }: LabelledGroupProps) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={className}>
      <span id={id}>{label}</span>
      {children}
    </div>
  );
}
