/** True in the single file, whose pages stand behind the `#` of its address: a file on a disk has but one path. */
export const IS_SINGLE_FILE = import.meta.env['VITE_SINGLE_FILE'] === 'yes';

/** What reports a new address; the router has the history report it too. */
const EVENTS = ['hashchange', 'popstate', 'pushState', 'replaceState'];

/** Where the reader is: the path, query and fragment of the page, wherever the address bar keeps them. */
export function readLocation(): Pick<URL, 'pathname' | 'search' | 'hash'> {
  return IS_SINGLE_FILE ? parseFragment(window.location.hash) : window.location;
}

/** The location that a fragment names (`#/ko/timeline/?year=1982#event`); the start where it names none. */
export function parseFragment(fragment: string): URL {
  return new URL(fragment.startsWith('#/') ? fragment.slice(1) : '/', 'file:///');
}

/**
 * What the fragment of an address (`#founded`) names, without its sign; one with a stray per cent sign is what it is.
 * WordPress adds `#?secret=…` to the address of what it embeds: a name of ours ends before it.
 */
export function decodeFragment(fragment: string): string {
  const [text = ''] = fragment.slice(1).split(/#?\?/);
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

/** The href of a location of the site, base included. */
export function toHref(location: string): string {
  return IS_SINGLE_FILE ? `#${location}` : location;
}

/** Reports every change of the address; returns what ends it. */
export function subscribeToLocation(onChange: () => void): () => void {
  for (const event of EVENTS) window.addEventListener(event, onChange);
  return () => {
    for (const event of EVENTS) window.removeEventListener(event, onChange);
  };
}
