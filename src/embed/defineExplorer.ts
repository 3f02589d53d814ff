import type { EmbedTheme, EmbedView, HostMessage, IomExplorerElement } from './embedTypes';
import { type EmbedRegistry, readLinkedSite } from './hostFrames';
import { isEmbedLanguage, isEmbedTheme, isEmbedView, isHeight, SIGNATURE } from './protocol';
import { buildEmbedUrl } from './embedMarkup';

const TAG = 'iom-explorer';
const ATTRIBUTES = ['view', 'lang', 'theme', 'select'];
const STYLE = ':host{display:block}iframe{display:block;border:0;width:100%}';
/** Until the embed reports its own. */
const FIRST_HEIGHT_PX = 640;

/**
 * Defines `<iom-explorer view lang theme select height>`: an embed that loads when it comes near the screen.
 * What stands inside it (a link to the view) is shown where this script never comes, and names the frame.
 * @param site the address of the script's site, up to and with the last slash, where it is known; a link inside an
 * element comes first, since two sites' elements may stand on a page and the script may have come from elsewhere
 * @param registry takes the frames that stand on the page, and their sites
 */
export function defineExplorer(site: string | undefined, registry: EmbedRegistry): void {
  // A copy of the script from elsewhere may have defined it already.
  if (!customElements.get(TAG)) customElements.define(TAG, createExplorer(site, registry));
}

/** The class of the element, for this site. */
function createExplorer(site: string | undefined, registry: EmbedRegistry): CustomElementConstructor {
  const addStyle = createStyle();

  return class Explorer extends HTMLElement implements IomExplorerElement {
    static readonly observedAttributes = ATTRIBUTES;
    readonly #frame = document.createElement('iframe');
    readonly #root = this.attachShadow({ mode: 'open' });
    #ready = false;
    /** Attributes that changed before anything could be posted to the embed. */
    readonly #untold = new Set<string>();

    constructor() {
      super();
      addStyle(this.#root);
      // The browser knows when a frame is near, and how near is near enough on this network.
      this.#frame.loading = 'lazy';
      this.#frame.addEventListener('iom-ready', () => {
        this.#ready = true;
        // Where the script was there before the page, the words inside the element were not.
        this.#name();
        for (const name of this.#untold) this.#tell(name);
        this.#untold.clear();
      });
    }

    get view(): EmbedView {
      const view = this.getAttribute('view');
      return isEmbedView(view) ? view : 'profile';
    }
    set view(view) {
      this.setAttribute('view', view);
    }
    get theme(): EmbedTheme {
      const theme = this.getAttribute('theme');
      return isEmbedTheme(theme) ? theme : 'auto';
    }
    set theme(theme) {
      this.setAttribute('theme', theme);
    }
    get select(): string {
      return this.getAttribute('select') ?? '';
    }
    set select(select) {
      this.setAttribute('select', select);
    }

    connectedCallback(): void {
      ATTRIBUTES.forEach((name) => reviveProperty(this, name));
      registry.ownFrames.add(this.#frame);
      const height = Number(this.getAttribute('height'));
      this.#frame.style.height ||= `${isHeight(height) ? height : FIRST_HEIGHT_PX}px`;
      this.#load();
      // With its address from the start: an empty frame would cost the host a page of its own.
      this.#root.append(this.#frame);
    }

    /** A frame that leaves the page forgets what it showed, so it starts anew where it comes back. */
    disconnectedCallback(): void {
      registry.ownFrames.delete(this.#frame);
      this.#frame.remove();
      this.#frame.removeAttribute('src');
      this.#ready = false;
    }

    attributeChangedCallback(name: string, before: string | null, now: string | null): void {
      if (!this.#frame.isConnected || before === now) return;
      // Only another view or the reader's own language needs another page; all else is posted to the embed.
      if (name === 'view' || (name === 'lang' && !isEmbedLanguage(this.lang))) this.#load();
      else if (this.#ready) this.#tell(name);
      else this.#untold.add(name);
    }

    #load(): void {
      this.#ready = false;
      this.#untold.clear();
      this.#name();
      const linked = readLinkedSite(this.querySelector('a')?.href ?? '');
      if (linked !== undefined) registry.addSite(linked);
      const own = linked ?? site;
      if (own !== undefined) {
        this.#frame.src = buildEmbedUrl(own, this);
      } else if (document.readyState === 'loading') {
        // Where the script was there before the page, its link may still come.
        document.addEventListener('DOMContentLoaded', () => this.#load(), { once: true });
      } else {
        // oxlint-disable-next-line no-console -- for whoever made the page, and no error of theirs
        console.warn('IOM Explorer: an <iom-explorer> without a link to its view does not say which site it is from.');
      }
    }

    #name(): void {
      this.#frame.title = this.title || this.textContent?.trim() || 'IOM Explorer';
    }

    #tell(name: string): void {
      const message = buildHostMessage(name, this);
      if (message) this.#frame.contentWindow?.postMessage(message, new URL(this.#frame.src).origin);
    }
  };
}

/**
 * A constructed sheet, one for all elements, passes a host's strict policy; browsers before 2023 know the element
 * alone.
 */
function createStyle(): (root: ShadowRoot) => void {
  if (!('adoptedStyleSheets' in document))
    return (root) => root.append(Object.assign(document.createElement('style'), { textContent: STYLE }));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  return (root) => {
    root.adoptedStyleSheets = [sheet];
  };
}

/** What is posted to an embed when this attribute has changed. */
function buildHostMessage(name: string, { lang, theme, select }: IomExplorerElement): HostMessage | undefined {
  if (name === 'theme') return { ...SIGNATURE, type: 'theme', theme };
  if (name === 'select')
    return { ...SIGNATURE, type: 'select', select: Object.fromEntries(new URLSearchParams(select)) };
  return isEmbedLanguage(lang) ? { ...SIGNATURE, type: 'language', language: lang } : undefined;
}

/** A property that was set before the element was defined hides the accessor: set it again through it. */
function reviveProperty(element: HTMLElement, name: string): void {
  if (!Object.prototype.hasOwnProperty.call(element, name)) return;
  const value: unknown = Reflect.get(element, name);
  Reflect.deleteProperty(element, name);
  Reflect.set(element, name, value);
}
