/** Loads values by their keys, and tells which are there. */
export interface Loader<K, V> {
  /** Loads a value once, however often it is asked for; a failed load may be tried again. */
  readonly load: (key: K) => Promise<V>;
  /** The value if it is loaded. */
  readonly getLoaded: (key: K) => V | undefined;
}

/** A loader of what `fetchValue` brings. */
export function createLoader<K, V>(fetchValue: (key: K) => Promise<V>): Loader<K, V> {
  const loaded = new Map<K, V>();
  const loading = new Map<K, Promise<V>>();
  return {
    getLoaded: (key) => loaded.get(key),
    load: (key) => {
      const known = loading.get(key);
      if (known) return known;
      const promise = fetchValue(key).then((value) => {
        loaded.set(key, value);
        return value;
      });
      loading.set(key, promise);
      promise.catch(() => loading.delete(key));
      return promise;
    },
  };
}
