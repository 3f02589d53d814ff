type Predicate = (value: unknown, index: number) => boolean;

/**
 * Gives a browser of 2021 or 2022 what this site and its libraries use and it does not have yet. What else an older
 * browser lacks, each part does without where it uses it.
 */
export function installPolyfills(): void {
  fill(
    Array.prototype,
    'toSorted',
    function toSorted(this: unknown[], compare?: (one: unknown, other: unknown) => number) {
      const copy = [...this];
      copy.sort(compare);
      return copy;
    },
  );
  fill(Array.prototype, 'toReversed', function toReversed(this: unknown[]) {
    return this.map((_, index) => this[this.length - 1 - index]);
  });
  fill(Array.prototype, 'findLast', function findLast(this: unknown[], isIt: Predicate) {
    return this[findFromEnd(this, isIt)];
  });
  fill(Array.prototype, 'findLastIndex', function findLastIndex(this: unknown[], isIt: Predicate) {
    return findFromEnd(this, isIt);
  });
  fill(Object, 'hasOwn', (object: object, key: PropertyKey) => Object.prototype.hasOwnProperty.call(object, key));
}

function findFromEnd(values: readonly unknown[], isIt: Predicate): number {
  let index = values.length - 1;
  while (index >= 0 && !isIt(values[index], index)) index -= 1;
  return index;
}

function fill(owner: object, name: string, value: unknown): void {
  if (!(name in owner)) Object.defineProperty(owner, name, { value, writable: true, configurable: true });
}
