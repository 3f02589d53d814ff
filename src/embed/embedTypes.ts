/**
 * What an embed of IOM Explorer and the page around it say to each other, by `window.postMessage`.
 * This file is shipped as `embed.d.ts`: it holds types alone and imports nothing.
 */

export type EmbedView = 'profile' | 'timeline' | 'membership';
export type EmbedLanguage = 'ko' | 'en';
/** `auto` is the reader's own, as the browser says it. */
export type EmbedTheme = 'light' | 'dark' | 'auto';
/** What is selected, as the embed's address says it: `{ year: '1990', country: 'KR' }`. */
export type EmbedSelection = Readonly<Record<string, string>>;

/** Every message carries these two; whatever does not is somebody else's and is ignored. */
export interface Signed {
  readonly name: 'iom-explorer';
  readonly version: 1;
}

/** From the embed: it shows itself and takes messages. */
export interface ReadyMessage extends Signed {
  readonly type: 'ready';
  readonly view: EmbedView;
  readonly language: EmbedLanguage;
}
/** From the embed: `height` is that of the content, in CSS pixels. */
export interface HeightMessage extends Signed {
  readonly type: 'height';
  readonly height: number;
}
/** From the embed: the language that it shows. From the host: the one that it is to show. */
export interface LanguageMessage extends Signed {
  readonly type: 'language';
  readonly language: EmbedLanguage;
}
/** From the host: how it is to look. */
export interface ThemeMessage extends Signed {
  readonly type: 'theme';
  readonly theme: EmbedTheme;
}
/** From the embed: all that is selected. From the host: what is to be selected, instead of all that was. */
export interface SelectMessage extends Signed {
  readonly type: 'select';
  readonly select: EmbedSelection;
}
/** From the embed: what of its address or of a `select` there is not, such as an event that is no more. */
export interface UnknownMessage extends Signed {
  readonly type: 'unknown';
  readonly select: EmbedSelection;
}
/** Asks the embed for its height: sent by a script that came later than the embed. */
export interface MeasureMessage extends Signed {
  readonly type: 'measure';
}

/** What the embed reports. `ready`: it shows itself and takes messages. */
export type FrameMessage = ReadyMessage | HeightMessage | LanguageMessage | SelectMessage | UnknownMessage;
/** What the host may send. */
export type HostMessage = LanguageMessage | ThemeMessage | SelectMessage | MeasureMessage;

/** `<iom-explorer>`, once `embed.v1.js` is there; a property is its attribute. */
export interface IomExplorerElement extends HTMLElement {
  /** Anything that is not a view is `profile`. */
  view: EmbedView;
  theme: EmbedTheme;
  /** A query: `year=1990&country=KR`. */
  select: string;
}

/** Events of `<iom-explorer>` and of every `<iframe>` that the script knows as an embed. They bubble. */
export interface IomExplorerEventMap {
  'iom-ready': CustomEvent<ReadyMessage>;
  'iom-height': CustomEvent<HeightMessage>;
  'iom-language': CustomEvent<LanguageMessage>;
  'iom-select': CustomEvent<SelectMessage>;
  'iom-unknown': CustomEvent<UnknownMessage>;
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-explorer': IomExplorerElement;
  }
  interface HTMLElementEventMap extends IomExplorerEventMap {}
}
