/** Lays out what stands there now, in this task: the frame that follows has only to paint it, and what a reader does comes between the two. */
export function layOut(): void {
  document.body.getBoundingClientRect();
}
