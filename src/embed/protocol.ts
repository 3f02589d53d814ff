import type {
  EmbedLanguage,
  EmbedSelection,
  EmbedTheme,
  EmbedView,
  FrameMessage,
  HostMessage,
  Signed,
} from './embedTypes';

/** What every message carries: the name tells it from other scripts' messages, the version from other versions'. */
export const SIGNATURE: Signed = { name: 'iom-explorer', version: 1 };
/** Heights in CSS pixels that are believed; anything else is ignored. */
export const HEIGHT_BOUNDS_PX = { min: 1, max: 30_000 } as const;
const SELECTION_BOUNDS = { entries: 16, valueCharacters: 120 } as const;

const OPTION_NAME = /^[a-z][a-z-]{0,31}$/;
/** No control characters and nothing that opens or closes a tag. */
const OPTION_VALUE = /^[^<>\p{C}]*$/u;

/** A message of an embed, with its known parts alone; `undefined` for all else. */
export function parseFrameMessage(data: unknown): FrameMessage | undefined {
  if (!isSigned(data)) return undefined;
  const { type, view, language, height, select } = data;
  if (type === 'ready' && isEmbedView(view) && isEmbedLanguage(language)) return { ...SIGNATURE, type, view, language };
  if (type === 'height' && isHeight(height)) return { ...SIGNATURE, type, height };
  if (type === 'language' && isEmbedLanguage(language)) return { ...SIGNATURE, type, language };
  if (type === 'select' || type === 'unknown') return parseSelectMessage(type, select);
  return undefined;
}

/** A message of the page around an embed, with its known parts alone; `undefined` for all else. */
export function parseHostMessage(data: unknown): HostMessage | undefined {
  if (!isSigned(data)) return undefined;
  const { type, language, theme, select } = data;
  if (type === 'measure') return { ...SIGNATURE, type };
  if (type === 'language' && isEmbedLanguage(language)) return { ...SIGNATURE, type, language };
  if (type === 'theme' && isEmbedTheme(theme)) return { ...SIGNATURE, type, theme };
  if (type === 'select') return parseSelectMessage(type, select);
  return undefined;
}

/** Whether this asks an embed for its height. */
export function isMeasure(data: unknown): boolean {
  return isSigned(data) && data['type'] === 'measure';
}

/** Whether this names a view that can stand in a frame. */
export function isEmbedView(value: unknown): value is EmbedView {
  return value === 'profile' || value === 'timeline' || value === 'membership';
}

/** Whether this is a language that an embed can be asked for. */
export function isEmbedLanguage(value: unknown): value is EmbedLanguage {
  return value === 'ko' || value === 'en';
}

/** Whether this is a choice of brightness; `auto` is the reader's own. */
export function isEmbedTheme(value: unknown): value is EmbedTheme {
  return value === 'light' || value === 'dark' || value === 'auto';
}

/** Whether this is a height in CSS pixels within the bounds; NaN and infinities are not. */
export function isHeight(value: unknown): value is number {
  return typeof value === 'number' && value >= HEIGHT_BOUNDS_PX.min && value <= HEIGHT_BOUNDS_PX.max;
}

function parseSelectMessage<Type extends 'select' | 'unknown'>(
  type: Type,
  select: unknown,
): (Signed & { type: Type; select: EmbedSelection }) | undefined {
  const selection = parseEmbedSelection(select);
  return selection && { ...SIGNATURE, type, select: selection };
}

/**
 * A few options by short plain names, none with a trace of markup: one that is not so is as if it were not there, as in
 * an address. `undefined` for what are no options at all, for too many, and where not one of them is well-formed: such
 * a message asks for nothing, while `{}` asks for the view without any selection.
 */
export function parseEmbedSelection(value: unknown): EmbedSelection | undefined {
  if (!isRecord(value)) return undefined;
  const entries = Object.entries(value);
  if (entries.length > SELECTION_BOUNDS.entries) return undefined;
  const options = entries.filter((entry): entry is [string, string] => isOption(entry));
  return options.length === 0 && entries.length > 0 ? undefined : Object.fromEntries(options);
}

function isOption([name, option]: [string, unknown]): boolean {
  return (
    OPTION_NAME.test(name) &&
    typeof option === 'string' &&
    option.length <= SELECTION_BOUNDS.valueCharacters &&
    OPTION_VALUE.test(option)
  );
}

function isSigned(data: unknown): data is Record<string, unknown> {
  return isRecord(data) && data['name'] === SIGNATURE.name && data['version'] === SIGNATURE.version;
}

/** A plain object, as structured cloning makes it in this very page: no array, no Map, no Date. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
