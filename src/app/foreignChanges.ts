/**
 * What others do with the page: a browser that translates it replaces every text, extensions put elements beside fields
 * or around words. React expects what it rendered: it would throw the page away, or fail later at a node that is gone.
 */
export interface ForeignChanges {
  /**
   * Takes all of it back while `hydrate` runs, which must be done when it returns, and does it again. Does nothing and
   * is false where there is none.
   */
  readonly withoutThem: (hydrate: () => void) => boolean;
  /** From now on React may change the page whatever others do with it. */
  readonly tolerate: () => void;
}

/** Begins to record what others change within `root`, while nothing of ours changes it. */
export function recordForeignChanges(root: HTMLElement): ForeignChanges {
  const records: MutationRecord[] = [];
  let learn = (changes: readonly MutationRecord[]): void => void records.push(...changes);
  const observer = new MutationObserver((changes) => learn(changes));
  observer.observe(root, { subtree: true, childList: true, characterData: true, characterDataOldValue: true });
  return {
    withoutThem: (hydrate) => {
      learn(observer.takeRecords());
      if (records.length === 0) return false;
      const repeats = records.toReversed().map(undo).toReversed();
      hydrate();
      for (const repeat of repeats) repeat();
      // What was taken back and made again is known.
      observer.takeRecords();
      return true;
    },
    tolerate: () => {
      learn(observer.takeRecords());
      learn = tolerate(root, observer);
      learn(records);
    },
  };
}

/** Takes a change back. Returns what makes it again, unless React has changed the same place meanwhile. */
function undo({ type, target, oldValue, addedNodes, removedNodes, previousSibling, nextSibling }: MutationRecord) {
  if (type === 'characterData') {
    const value = target.nodeValue;
    target.nodeValue = oldValue;
    return () => {
      if (target.nodeValue === oldValue) target.nodeValue = value;
    };
  }
  const texts = [...removedNodes].map((node) => node.nodeValue);
  for (const node of addedNodes) if (node.parentNode === target) target.removeChild(node);
  for (const node of removedNodes) target.insertBefore(node, toPlace(target, nextSibling));
  return () => {
    const isAsItWas =
      [...removedNodes].every((node, index) => node.parentNode === target && node.nodeValue === texts[index]) &&
      (previousSibling === null || previousSibling.parentNode === target);
    if (!isAsItWas) return;
    for (const node of removedNodes) target.removeChild(node);
    for (const node of addedNodes) target.insertBefore(node, toPlace(target, nextSibling));
  };
}

function toPlace(parent: Node, sibling: Node | null): Node | null {
  return sibling?.parentNode === parent ? sibling : null;
}

/**
 * Lets React remove, or insert before, a node that another has wrapped or replaced (react issue 11538): what stands
 * there for it is meant. A text that React changes takes its place again. Returns what has to learn of all changes.
 */
function tolerate(root: HTMLElement, observer: MutationObserver): (changes: readonly MutationRecord[]) => void {
  const standIns = new WeakMap<Node, Node>();
  /** The child of `parent` that is or holds `node`, or stands where it stood. */
  const findChild = (parent: Node, node: Node): Node => {
    let child = node.isConnected ? node : (standIns.get(node) ?? node);
    while (child.parentNode && child.parentNode !== parent) child = child.parentNode;
    return child.parentNode === parent ? child : node;
  };
  // oxlint-disable-next-line typescript/unbound-method -- both are called with their node
  const { removeChild, insertBefore } = Node.prototype;
  Node.prototype.removeChild = function remove<T extends Node>(this: Node, child: T): T {
    const own = findChild(this, child);
    // A node that another has taken away is gone already.
    if (own.parentNode === this || !root.contains(this)) removeChild.call(this, own);
    return child;
  };
  Node.prototype.insertBefore = function insert<T extends Node>(this: Node, node: T, before: Node | null): T {
    insertBefore.call(this, node, before && findChild(this, before));
    return node;
  };

  return (changes) => {
    for (const { target, addedNodes, removedNodes, previousSibling, nextSibling } of changes) {
      const standIn = [...addedNodes, previousSibling, nextSibling].find((node) => node?.nodeName === 'FONT');
      for (const node of removedNodes)
        if (standIn && node instanceof Text) {
          standIns.set(node, standIn);
          observer.observe(node, { characterData: true });
        }
      // A text that is not in the page is changed by React alone.
      const replaced = target.isConnected ? undefined : standIns.get(target);
      if (replaced?.isConnected) replaced.parentNode?.replaceChild(target, replaced);
    }
  };
}
