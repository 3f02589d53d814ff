import { HOST_SCRIPT_FILE } from './embedMarkup';
import { parseFrameMessage, SIGNATURE } from './protocol';

/**
 * The embeds of this page: sites that are believed, and frames that stand in shadow trees, where the document does not
 * find them.
 */
export interface EmbedRegistry {
  readonly ownFrames: Set<HTMLIFrameElement>;
  /** From now on, the embeds of this site are sized, too. @param site its address, up to and with the last slash */
  readonly addSite: (site: string) => void;
}

/**
 * Gives every embed of the sites on this page the height of its content, and hands on what embeds report as `iom-…`
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
    // Embeds that spoke before this script was there. None is touched before it is loaded: the browser would have to
    // make its empty window first, which costs the host more than all the rest.
    if (document.readyState === 'complete') askUnheard(site);
    else window.addEventListener('load', () => askUnheard(site));
  };
  return { ownFrames, addSite };
}

function* framesOf(ownFrames: ReadonlySet<HTMLIFrameElement>): Iterable<HTMLIFrameElement> {
  yield* document.querySelectorAll('iframe');
  yield* ownFrames;
}

/**
 * The frame's inside becomes this high, whatever its borders are and whichever box its height means. A frame that its
 * host lays over a box (as content systems and Bootstrap do, 16:9) keeps that box's height, and scrolls: what follows
 * would be covered otherwise, or its own end cut off.
 */
function setHeight(frame: HTMLIFrameElement, height: number): void {
  const style = getComputedStyle(frame);
  if (style.position === 'absolute' || style.position === 'fixed') return;
  const edges =
    style.boxSizing === 'border-box'
      ? [style.borderTopWidth, style.borderBottomWidth, style.paddingTop, style.paddingBottom].reduce(
          (sum, edge) => sum + parseFloat(edge),
          0,
        )
      : 0;
  frame.style.height = `${height + edges}px`;
}

/** What of an iframe decides whether a message is its own. */
export interface KnownFrame {
  readonly src: string;
  readonly contentWindow: unknown;
  readonly isConnected: boolean;
}

/** The parts of a MessageEvent that say who sent it. */
export interface Sender {
  readonly source: unknown;
  readonly origin: string;
}

/**
 * The frame that sent a message, where the message may be believed: it comes from one of these very frames, and from
 * the origin of a site. A sandboxed frame's origin is `null`; it is believed where its address is a site's.
 * @param sites the addresses of the sites, up to and with the last slash
 */
export function findFrame<F extends KnownFrame>(
  sender: Sender,
  frames: Iterable<F>,
  sites: Iterable<string>,
): F | undefined {
  const known = [...sites];
  const trusted = known.some((site) => new URL(site).origin === sender.origin);
  if (!sender.source || (!trusted && sender.origin !== 'null')) return undefined;
  for (const frame of frames) {
    if (frame.contentWindow === sender.source)
      return trusted || known.some((site) => frame.src.startsWith(site)) ? frame : undefined;
  }
  return undefined;
}

/** What of a script element tells where it came from. */
export interface LoadedScript {
  readonly src: string;
}

/**
 * The sites, up to and with the last slash, whose embeds a script serves, its own first. A script from its own file
 * tells by its address; one that was evaluated, imported, bundled or put elsewhere by the files of its kind on the page
 * and by what the build was given. Empty where nothing does.
 * @param running the script element that runs, where there is one
 * @param others all script elements of the page
 * @param published the address of the site that the build was given; empty where it was not
 */
export function findSites(running: LoadedScript, others: readonly LoadedScript[], published: string): string[] {
  const own = readSite(running);
  // A module runs without an element that is current.
  const found = own === undefined ? others.flatMap((script) => readSite(script) ?? []) : [own];
  return [...new Set([...found, ...(published === '' ? [] : [published])])];
}

/**
 * The site whose page a link leads to: an element's own link says where its embed comes from. Undefined for what is no
 * page of the site.
 */
export function readLinkedSite(href: string): string | undefined {
  return /^(https?:\/\/[^?#]*\/)(?:ko|en)\/(?:(?:timeline|membership)\/)?(?:[?#].*)?$/.exec(href)?.[1];
}

function readSite({ src }: LoadedScript): string | undefined {
  const address = /^https?:/.test(src) ? new URL(src) : undefined;
  return address?.pathname.endsWith(`/${HOST_SCRIPT_FILE}`) ? new URL('.', address).href : undefined;
}
