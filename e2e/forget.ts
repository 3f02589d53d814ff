/** Takes away, before any script runs, what the oldest browsers that the site is built for (package.json) do not have. */
export function forget(): void {
  const gone: [object, string[]][] = [
    [Object, ['groupBy']],
    [Map, ['groupBy']],
    [Promise, ['withResolvers', 'try']],
    [URL, ['canParse', 'parse']],
    [HTMLDialogElement.prototype, ['show', 'showModal', 'close', 'open']],
    [HTMLElement.prototype, ['popover', 'showPopover', 'hidePopover', 'togglePopover']],
    [Document.prototype, ['startViewTransition', 'adoptedStyleSheets']],
    [ShadowRoot.prototype, ['adoptedStyleSheets']],
    [URLSearchParams.prototype, ['size']],
    [CSS, ['highlights']],
    [
      window,
      [
        'IntersectionObserver',
        'ResizeObserver',
        'requestIdleCallback',
        'structuredClone',
        'navigation',
        'scheduler',
        'trustedTypes',
      ],
    ],
  ];
  for (const [owner, names] of gone) for (const name of names) Reflect.deleteProperty(owner, name);
}
