import { HOST_SCRIPT_FILE } from './toMarkup';

/** What of a script element tells where it came from. */
export interface LoadedScript {
  readonly src: string;
}

/**
 * The sites, up to and with the last slash, whose embeds a script serves, its own first. A script from its own file
 * tells by its address; one that was evaluated, imported, bundled or put elsewhere by the files of its kind on the page
 * and by what the build was told. Empty where nothing tells.
 * @param running the script element that runs, where there is one
 * @param others all script elements of the page
 * @param published where the build was told that the site is; empty where it was not
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
