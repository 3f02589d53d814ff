interface ToolButtonProps {
  readonly label: string;
  /** One character that stands for the label. */
  readonly sign: string;
  /** Nothing further this way. It keeps the focus all the same, which a disabled button would lose. */
  readonly isOff: boolean;
  readonly onPress: () => void;
}

/** A small button with a sign instead of words. It is named by its title alone: with a label as well, both would be heard. */
export function ToolButton({ label, sign, isOff, onPress }: ToolButtonProps) {
  return (
    <button
      type="button"
      className="button timeline-tool"
      title={label}
      aria-disabled={isOff || undefined}
      onClick={() => {
        if (!isOff) onPress();
      }}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
