import type { EmbedLanguage, EmbedSelection, EmbedTheme, FrameMessage } from './embedTypes';
import { parseHostMessage, SIGNATURE } from './protocol';

/** What the host may ask of an embed. */
export interface HostRequests {
  onLanguage(language: EmbedLanguage): void;
  onTheme(theme: EmbedTheme): void;
  onSelect(select: EmbedSelection): void;
}

type Listener = (event: { readonly source: unknown; readonly data: unknown }) => void;

/** What listenToHost and tellHost need of the embed's window. */
export interface EmbeddedWindow {
  readonly parent: Pick<Window, 'postMessage'>;
  addEventListener(type: 'message', listener: Listener): void;
  removeEventListener(type: 'message', listener: Listener): void;
}

type Unsigned<M> = M extends unknown ? Omit<M, keyof typeof SIGNATURE> : never;

/** Hands the host's well-formed requests on, and nobody else's; all else is ignored. Gives back what ends it. */
export function listenToHost(frame: EmbeddedWindow, requests: HostRequests): () => void {
  const receive: Listener = ({ source, data }) => {
    const message = Object.is(source, frame.parent) && !Object.is(source, frame) ? parseHostMessage(data) : undefined;
    switch (message?.type) {
      case 'language':
        return requests.onLanguage(message.language);
      case 'theme':
        return requests.onTheme(message.theme);
      case 'select':
        return requests.onSelect(message.select);
      // Answered by reportHeight, which is there before the app is.
      case 'measure':
      case undefined:
        return undefined;
    }
  };
  frame.addEventListener('message', receive);
  return () => frame.removeEventListener('message', receive);
}

/** Reports to the page around an embed something; nothing where there is no page around. */
export function tellHost(frame: EmbeddedWindow, message: Unsigned<FrameMessage>): void {
  // The embed cannot know who embeds it, and nothing in these messages is secret: hence any origin.
  if (!Object.is(frame.parent, frame)) frame.parent.postMessage({ ...SIGNATURE, ...message }, '*');
}
