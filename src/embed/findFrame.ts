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
