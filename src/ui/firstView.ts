/**
 * The id of the element that closes the first screen of a view. A browser that knows `rel="expect"` draws nothing before
 * it is there, instead of a frame of the header alone.
 */
export const FIRST_VIEW = 'first-view';
