import { isMeasure, SIGNATURE } from './protocol';

/** Where the content is drawn, its size has been reported by then: this measures nothing twice. */
const SETTLE_MS = 100;

/** What is measured; in the browser, an element. */
export interface Content {
  getBoundingClientRect(): { readonly bottom: number };
}

/** What reportHeight needs of the embed's window. */
export interface ReportingWindow<Measured extends Content = Content> {
  readonly parent: Pick<Window, 'postMessage'>;
  readonly scrollY: number;
  /** Not in an old browser: what is asked for is reported all the same. */
  readonly ResizeObserver?: new (callback: () => void) => { observe(content: Measured): void };
  /** Reports changes also where nothing is drawn. */
  readonly MutationObserver: new (callback: () => void) => {
    observe(content: Measured, options: MutationObserverInit): void;
  };
  setTimeout(callback: () => void, milliseconds: number): unknown;
  addEventListener(
    type: 'message',
    listener: (event: { readonly source: unknown; readonly data: unknown }) => void,
  ): void;
  readonly document: { readonly fonts: { addEventListener(type: 'loadingdone', listener: () => void): void } };
  /** Chromium from 154: sizes an iframe that asked for it with `frame-sizing` (css-sizing-4). */
  requestResize?: () => void;
}

/**
 * Reports to the page around an embed the height of `content`, whenever it changes and when asked: in our message,
 * in AMP's, and by the platform's own frame sizing. Does nothing where there is no page around.
 * It is the content that is measured, never the document: the document is as high as its frame,
 * so a frame that follows it could only grow.
 */
export function reportHeight<Measured extends Content>(content: Measured, frame: ReportingWindow<Measured>): void {
  const host = frame.parent;
  if (Object.is(host, frame)) return;
  let told = 0;
  const tell = () => {
    const height = Math.ceil(content.getBoundingClientRect().bottom + frame.scrollY);
    if (height === told || height < 1) return;
    told = height;
    // The embed cannot know who embeds it, and a height is no secret: hence any origin.
    host.postMessage({ ...SIGNATURE, type: 'height', height }, '*');
    host.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
    requestFrameResize(frame);
  };
  frame.addEventListener('message', ({ source, data }) => {
    if (!Object.is(source, host) || !isMeasure(data)) return;
    told = 0;
    tell();
  });
  // A browser may not observe the size of what is off the screen: the first height is reported without waiting for
  // that, and so are those after the heading font has come or something in the content has changed.
  tell();
  frame.document.fonts.addEventListener('loadingdone', tell);
  let isDue = false;
  new frame.MutationObserver(() => {
    if (isDue) return;
    isDue = true;
    frame.setTimeout(() => {
      isDue = false;
      tell();
    }, SETTLE_MS);
  }).observe(content, { subtree: true, childList: true, attributes: true, characterData: true });
  if (frame.ResizeObserver) new frame.ResizeObserver(tell).observe(content);
}

/** The browser refuses it inside `<object>` and `<embed>`, which is no fault of ours. */
function requestFrameResize(frame: Pick<ReportingWindow, 'requestResize'>): void {
  try {
    frame.requestResize?.();
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'NotAllowedError')) throw error;
  }
}
