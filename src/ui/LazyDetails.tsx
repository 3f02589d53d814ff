import type { ReactNode } from 'react';
import { useDetails } from './useDetails';
import { useIsAlive } from './useIsAlive';
import { useIsPrinting } from './useIsPrinting';

interface LongDetailsProps {
  readonly className: string;
  readonly summary: ReactNode;
  /** What stands there where no script comes. */
  readonly withoutScript: ReactNode;
  /** What is too long to be sent, or made, before it is asked for: made when it is opened, and for paper. */
  readonly children: () => ReactNode;
}

/** A disclosure of something long. */
export function LazyDetails({ className, summary, withoutScript, children }: LongDetailsProps) {
  const { isOpen, ref, onToggle } = useDetails();
  const isAlive = useIsAlive();
  const isPrinting = useIsPrinting();
  return (
    <details ref={ref} className={className} onToggle={onToggle}>
      <summary>{summary}</summary>
      {isAlive ? (isOpen || isPrinting) && children() : withoutScript}
    </details>
  );
}
