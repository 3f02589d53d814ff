import { findFrame } from './findFrame';
import { parseFrameMessage, SIGNATURE } from './protocol';

/** The embeds of this page: sites that are believed, and frames that stand in shadow trees, where the document does not find them. */
export interface EmbedRegistry {
  readonly ownFrames: Set<HTMLIFrameElement>;
  /** From now on, the embeds of this site are sized, too. @param site its address, up to and with the last slash */
  readonly addSite: (site: string) => void;
}

/**
 * Gives every embed of the sites on this page the height of its content, and hands on what embeds tell as `iom-…`
 * events of their frames. A frame is looked for when it speaks, so one that is added later needs nothing.
 */
export function sizeFrames(): EmbedRegistry {
  const sites = new Set<string>();
  const ownFrames = new Set<HTMLIFrameElement>();
  const heights = new Map<HTMLIFrameElement, number>();
  const heard = new WeakSet<HTMLIFrameElement>();
  const applyHeights = () => {
    for (const [frame, height] of heights) setHeight(frame, height);
    heights.clear();
  };
  window.addEventListener('message', (event) => {
    const message = parseFrameMessage(event.data);
    const frame = message && findFrame(event, framesOf(ownFrames), sites);
    if (!message || !frame) return;
    heard.add(frame);
    if (message.type === 'height') {
      // However many heights come, one a frame of the screen is enough.
      if (heights.size === 0) requestAnimationFrame(applyHeights);
      heights.set(frame, message.height);
    }
    frame.dispatchEvent(new CustomEvent(`iom-${message.type}`, { bubbles: true, composed: true, detail: message }));
  });
  const askUnheard = (site: string) => {
    for (const frame of framesOf(ownFrames)) {
      // A sandboxed one can only be reached as any origin.
      if (!heard.has(frame) && frame.src.startsWith(site))
        frame.contentWindow?.postMessage({ ...SIGNATURE, type: 'measure' }, '*');
    }
  };
  const addSite = (site: string) => {
    if (sites.has(site)) return;
    sites.add(site);
    // Embeds that spoke before this script was there. None is touched before it is loaded: the browser would have to make
    // its empty window first, which costs the host more than all the rest.
    if (document.readyState === 'complete') askUnheard(site);
    else window.addEventListener('load', () => askUnheard(site));
  };
  return { ownFrames, addSite };
}

function* framesOf(ownFrames: ReadonlySet<HTMLIFrameElement>): Iterable<HTMLIFrameElement> {
  yield* document.querySelectorAll('iframe');
  yield* ownFrames;
}

/** The frame's inside becomes this high, whatever its borders are and whichever box its height means. */
function setHeight(frame: HTMLIFrameElement, height: number): void {
  const style = getComputedStyle(frame);
  const edges =
    style.boxSizing === 'border-box'
      ? [style.borderTopWidth, style.borderBottomWidth, style.paddingTop, style.paddingBottom].reduce(
          (sum, edge) => sum + parseFloat(edge),
          0,
        )
      : 0;
  frame.style.height = `${height + edges}px`;
}
