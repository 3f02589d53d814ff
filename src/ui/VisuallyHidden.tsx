/**
 * Words for screen readers alone. CSS draws them from an attribute (base.css): a screen reader hears what CSS draws,
 * and no engine copies it, while hidden text is copied along with the words around it.
 */
export function VisuallyHidden({ words }: { words: string }) {
  return <span className="visually-hidden" data-words={words} />;
}
