import { useId, type ReactNode } from 'react';

interface LabelledGroupProps {
  readonly label: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** Controls in a row after their label. No fieldset: WebKit sets its legend above the row, whatever a style sheet says. */
export function LabelledGroup({ label, className, children }: LabelledGroupProps) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={className}>
      <span id={id}>{label}</span>
      {children}
    </div>
  );
}
