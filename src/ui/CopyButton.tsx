import { useState, type MouseEvent } from 'react';
import './CopyButton.css';

interface CopyButtonProps {
  readonly label: string;
  readonly copiedLabel: string;
  readonly failedLabel: string;
  /** Made when it is pressed, so that it is as it is then. */
  readonly toText: () => string;
}

type Outcome = { readonly kind: 'copied' } | { readonly kind: 'failed'; readonly text: string };

/** Copies a text and says so; where the clipboard is closed, it shows the text to be copied by hand. */
export function CopyButton({ label, copiedLabel, failedLabel, toText }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome>();
  const copy = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    const text = toText();
    const written = navigator.clipboard
      ? navigator.clipboard.writeText(text)
      : Promise.reject(new Error('no clipboard'));
    written
      .catch(() => copyAsOfOld(text, currentTarget))
      .then(
        () => setOutcome({ kind: 'copied' }),
        () => setOutcome({ kind: 'failed', text }),
      );
  };
  return (
    <div className="copy-button">
      <button type="button" className="button" onClick={copy}>
        {label}
      </button>
      <output className="copy-button-status">
        {outcome?.kind === 'copied' && copiedLabel}
        {outcome?.kind === 'failed' && failedLabel}
      </output>
      {outcome?.kind === 'failed' && (
        <textarea
          readOnly
          rows={4}
          aria-label={label}
          value={outcome.text}
          onFocus={(event) => event.target.select()}
        />
      )}
    </div>
  );
}

/**
 * A frame of another page may write to the clipboard only as a reader does it: from a field, which is gone again at
 * once.
 */
function copyAsOfOld(text: string, button: HTMLElement): void {
  const field = document.createElement('textarea');
  field.value = text;
  button.after(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  button.focus({ preventScroll: true });
  if (!isCopied) throw new Error('no clipboard');
}
